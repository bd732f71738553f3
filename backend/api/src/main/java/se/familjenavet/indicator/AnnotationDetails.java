package se.familjenavet.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.Key;

/**
 * What is said of something that happened.
 *
 * @param place the path of a region, municipality or centre: it is shown there and at all beneath it
 * @param indicator the code of the one that it is about; null for all of them
 * @param day when it happened
 * @param newBaseline whether what comes after is judged by itself, from the period in which it happened
 */
@Schema(name = "TrendAnnotationDetails", description = "Det som sägs om en händelse. What is said of an event.")
record AnnotationDetails(
        @NotNull @Pattern(regexp = ValuePlace.PATH) @Size(max = 120) @Schema(required = true, examples = "06/0685")
        String place,

        @Pattern(regexp = Key.FORM) @Size(max = 60) @Schema(nullable = true, examples = "men-attending")
        String indicator,

        @NotNull @Schema(required = true, examples = "2026-03-02")
        LocalDate day,

        @NotBlank
        @Size(max = AnnotationDetails.LONGEST)
        @Schema(
                required = true,
                examples = "Grupper på kvällstid började",
                description = "Plain text that points nobody out. Vanlig text som inte pekar ut någon.")
        String text,

        @NotNull @Schema(required = true, examples = "true") Boolean newBaseline) {
    static final int LONGEST = 200;
}
