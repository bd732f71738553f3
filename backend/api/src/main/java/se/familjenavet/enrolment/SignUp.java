package se.familjenavet.enrolment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.ChildDetails;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentDetails;
import se.familjenavet.household.ParentRole;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.MailAddress;

/** A parent signs up for a group, without an account. */
@Schema(description = "En förälder anmäler sig till en grupp. A parent signs up for a group.")
record SignUp(
        @NotNull @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @NotNull @Schema(required = true, examples = "2027-03", description = "Due or birth. Beräknad eller född.")
        YearMonth childMonth,

        @Schema(nullable = true, examples = "true", description = "The first child. Första barnet.")
        Boolean firstChild,

        @Schema(nullable = true, examples = "BIRTH_PARENT") ParentRole role,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Alva")
        String firstName,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Almlöf")
        String familyName,

        @NotBlank
        @Email(regexp = MailAddress.FORM)
        @Size(max = 254)
        @Schema(required = true, examples = "alva@familj.example", format = "email")
        String email,

        @Size(max = 30) @Pattern(regexp = ParentDetails.MOBILE) @Schema(nullable = true, examples = "070-174 06 05")
        String mobile,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @Schema(required = true, examples = "ar", description = "Letters come in it (BCP 47). Brev kommer på det.")
        String language,

        @Schema(nullable = true, examples = "UNDISCLOSED") Gender gender,

        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @Schema(nullable = true, examples = "ar", description = "Interpreter to (BCP 47). Tolk till.")
        String interpreter,

        @Size(max = 500) @Schema(nullable = true, examples = "Kommer med rullstol.")
        String accessNeeds,

        @Size(max = 500) @Schema(nullable = true, examples = "Helst på förmiddagen.")
        String wishes,

        @NotNull
        @Pattern(regexp = "^[a-z0-9.-]{1,40}$")
        @Schema(
                required = true,
                examples = "2026-11",
                description = "Of the text on how data are used that was shown. Av texten om uppgifter som visades.")
        String informationVersion) {

    ChildDetails child() {
        return new ChildDetails(childMonth, firstChild);
    }

    ParentDetails parent() {
        return new ParentDetails(
                role == null ? ParentRole.BIRTH_PARENT : role,
                firstName,
                familyName,
                email,
                blank(mobile),
                language,
                gender == null ? Gender.UNDISCLOSED : gender,
                interpreter,
                blank(accessNeeds),
                blank(wishes),
                false,
                informationVersion);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
