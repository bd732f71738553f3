package se.familjenavet.centre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.MailAddress;

/** How one reaches a centre: a function, never a person. */
@Embeddable
@Schema(description = "Kontakt: en funktion, aldrig en person. Contact: a function, never a person.")
record Contact(
        @NotBlank @Size(max = 80) @Column(name = "contact_function") @Schema(examples = "Receptionen", required = true)
        String function,

        @Email(regexp = MailAddress.FORM)
        @Size(min = 1, max = 254)
        @Column(name = "contact_email")
        @Schema(examples = "familjecentralen@kommun.example", format = "email", nullable = true)
        String email,

        @Pattern(regexp = "^\\+?[0-9][0-9 ()-]{4,30}$")
        @Size(max = 32)
        @Column(name = "contact_phone")
        @Schema(examples = "0980-319 200", nullable = true)
        String phone,

        @Pattern(regexp = "^https://[^\\s\"<>]+$")
        @Size(max = 300)
        @Column(name = "contact_website")
        @Schema(examples = "https://kommun.example/familjecentralen", format = "uri", nullable = true)
        String website) {}
