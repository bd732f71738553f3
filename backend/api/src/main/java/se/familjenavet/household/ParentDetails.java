package se.familjenavet.household;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;
import se.familjenavet.text.LocalText;
import se.familjenavet.text.MailAddress;

/**
 * What staff or another system say of a parent.
 *
 * @param informationVersion of the text on how data are used that the parent was given (A9)
 */
@Schema(description = "Uppgifter om en förälder. What is said of a parent.")
public record ParentDetails(
        @NotNull @Schema(required = true, examples = "BIRTH_PARENT")
        ParentRole role,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Alva")
        String firstName,

        @NotBlank @Size(max = 80) @Schema(required = true, examples = "Almlöf")
        String familyName,

        @Email(regexp = MailAddress.FORM)
        @Size(max = 254)
        @Schema(
                nullable = true,
                examples = "alva@familj.example",
                format = "email",
                description = "E-mail, mobile or both. E-post, mobil eller båda.")
        String email,

        @Pattern(regexp = ParentDetails.MOBILE) @Size(max = 30) @Schema(nullable = true, examples = "070-174 06 05")
        String mobile,

        @NotNull
        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @Schema(required = true, examples = "sv", description = "Speaks (BCP 47). Talar.")
        String language,

        @NotNull @Schema(required = true, examples = "UNDISCLOSED")
        Gender gender,

        @Size(max = 20)
        @Pattern(regexp = LocalText.LANGUAGE)
        @Schema(nullable = true, examples = "ar", description = "Interpreter to (BCP 47). Tolk till.")
        String interpreter,

        @Size(min = 1, max = 500)
        @Schema(
                nullable = true,
                examples = "Kommer med rullstol.",
                description = "To be able to take part. För att kunna delta.")
        String accessNeeds,

        @Size(min = 1, max = 500) @Schema(nullable = true, examples = "Helst på förmiddagen.")
        String wishes,

        @Schema(
                nullable = true,
                examples = "false",
                description = "Has protected personal data; never why. Har skyddade personuppgifter; aldrig varför.")
        Boolean protectedIdentity,

        @NotNull
        @Pattern(regexp = "^[a-z0-9.-]{1,40}$")
        @Schema(
                required = true,
                examples = "2026-11",
                description = "Of the text on how data are used. Av texten om hur uppgifter används.")
        String informationVersion) {
    /** As people write it. */
    public static final String MOBILE = "^(\\+|0)[0-9 ()-]{6,28}$";

    boolean hasProtection() {
        return Boolean.TRUE.equals(protectedIdentity);
    }

    /** Ends the request when there is no way to reach the parent, or a name is more than one: letters are written to it. */
    public void check(String at) {
        new Faults()
                .unless(isOneLine(firstName), at + "/firstName", "one-line")
                .unless(isOneLine(familyName), at + "/familyName", "one-line")
                .unless(email != null || mobile != null, at + "/email", "email-or-mobile")
                .unless(MobileNumber.isWhole(mobile), at + "/mobile", "mobile")
                .end();
    }

    private static boolean isOneLine(String name) {
        return name.chars().noneMatch(Character::isISOControl);
    }
}
