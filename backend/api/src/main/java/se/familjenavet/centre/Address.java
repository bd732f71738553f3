package se.familjenavet.centre;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one goes to visit. */
@Embeddable
@Schema(description = "Besöksadress. Visiting address.")
record Address(
        @NotBlank @Size(max = 120) @Schema(examples = "Storgatan 1", required = true)
        String street,

        @NotNull
        @Pattern(regexp = "^[0-9]{3} [0-9]{2}$")
        @Schema(examples = "574 31", pattern = "^[0-9]{3} [0-9]{2}$", required = true)
        String postalCode,

        @NotBlank @Size(max = 60) @Schema(examples = "Vetlanda", required = true)
        String city) {}
