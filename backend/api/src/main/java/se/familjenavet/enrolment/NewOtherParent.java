package se.familjenavet.enrolment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentDetails;
import se.familjenavet.household.ParentRole;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.MailAddress;

/** The other parent joins a family by the link that the first one sent. */
@Schema(description = "Den andra föräldern ansluter sig. The other parent joins.")
record NewOtherParent(
        @Schema(nullable = true, examples = "OTHER_PARENT") ParentRole role,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Bo")
        String firstName,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Almlöf")
        String familyName,

        @NotBlank
        @Email(regexp = MailAddress.FORM)
        @Size(max = 254)
        @Schema(required = true, examples = "bo@familj.example", format = "email")
        String email,

        @NotNull @Size(max = 20) @Pattern(regexp = LocalText.LANGUAGE) @Schema(required = true, examples = "sv")
        String language,

        @Schema(nullable = true, examples = "UNDISCLOSED") Gender gender,

        @NotNull @Pattern(regexp = "^[a-z0-9.-]{1,40}$") @Schema(required = true, examples = "2026-11")
        String informationVersion) {

    ParentDetails details() {
        return new ParentDetails(
                role == null ? ParentRole.OTHER_PARENT : role,
                firstName,
                familyName,
                email,
                null,
                language,
                gender == null ? Gender.UNDISCLOSED : gender,
                null,
                null,
                null,
                false,
                informationVersion);
    }
}
