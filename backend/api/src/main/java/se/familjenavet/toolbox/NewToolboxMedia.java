package se.familjenavet.toolbox;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A medium to be made, and for which region. */
@Schema(description = "Ett nytt material. A new medium.")
record NewToolboxMedia(
        @NotNull
        @Pattern(regexp = "^[0-9]{2}$")
        @Schema(required = true, examples = "06", maxLength = 2, description = "SCB county code. Länskod.")
        String region,

        @NotNull @Valid @Schema(required = true) MediaDocument media) {}
