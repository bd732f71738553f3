package se.familjenavet.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.household.MobileNumber;
import se.familjenavet.household.ParentDetails;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.text.MailAddress;

/** Someone at the desk seeks a family, and says why. In a body, so that nobody's name stands in an address (A10). */
@Schema(description = "Slå upp en familj, med ett skäl. Look up a family, with a reason.")
record NewFamilyLookup(
        @NotNull @Schema(required = true, examples = "ACCESS_REQUEST")
        LookupReason reason,

        @NotBlank
        @Size(min = 10, max = 500)
        @Schema(
                required = true,
                examples = "Begäran om registerutdrag som kom den 27 november.",
                description =
                        "In words, at least ten letters; without what is sought. Med ord, minst tio tecken; utan det som söks.")
        String explanation,

        @NotNull @Schema(required = true, examples = "EMAIL")
        SoughtBy by,

        @NotBlank
        @Size(min = 2, max = 254)
        @Schema(
                required = true,
                examples = "alva@familj.example",
                description = "The whole of it, as it is told; kept nowhere. Hela, som det sägs; sparas ingenstans.")
        String sought) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 500;
    private static final int SHORTEST_WORD = 3;

    /** What stands around the words counts for nothing. */
    NewFamilyLookup {
        explanation = explanation == null ? null : explanation.strip();
    }

    /** Ends the request when it could find nobody, or when the explanation tells whom it is about. */
    void check() {
        new Faults()
                .unless(by != SoughtBy.EMAIL || sought.strip().matches(MailAddress.FORM), "/sought", "email")
                .unless(by != SoughtBy.MOBILE || seeksMobile(), "/sought", "mobile")
                .unless(by != SoughtBy.FAMILY || seeksFamily(), "/sought", "no-family-id")
                .unless(signs() >= SHORTEST, new Fault("/explanation", "size", List.of(SHORTEST, LONGEST)))
                .unless(!explanationTells(), "/explanation", "tells-whom")
                .end();
    }

    /** As the register keeps it. */
    String normal() {
        return switch (by) {
            case NAME -> sought.strip().replaceAll("\\s+", " ");
            case EMAIL, FAMILY -> sought.strip().toLowerCase(Locale.ROOT);
            case MOBILE -> MobileNumber.normal(sought.strip());
        };
    }

    /** As the database counts them: a sign of two halves is one. */
    private int signs() {
        return explanation.codePointCount(0, explanation.length());
    }

    private boolean seeksMobile() {
        return sought.strip().matches(ParentDetails.MOBILE) && MobileNumber.isWhole(sought.strip());
    }

    private boolean seeksFamily() {
        try {
            return UUID.fromString(sought.strip()).toString().equalsIgnoreCase(sought.strip());
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private boolean explanationTells() {
        String told = by == SoughtBy.MOBILE ? digits(explanation) : explanation.toLowerCase(Locale.ROOT);
        return switch (by) {
            case FAMILY -> false;
            case EMAIL -> told.contains(normal());
            case MOBILE -> seeksMobile() && told.contains(digits(normal()).substring(2));
            case NAME ->
                Stream.of(normal().toLowerCase(Locale.ROOT).split(" "))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .anyMatch(told::contains);
        };
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
