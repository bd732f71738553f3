package se.familjenavet.age;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An age on the one axis through birth, from pregnancy week 4 to 36 months.
 *
 * @param value full weeks of pregnancy, or weeks or months after birth
 */
@Schema(description = "En ålder, före eller efter födseln. An age, before or after birth.")
public record AgePoint(
        @NotNull @Schema(required = true, examples = "WEEK_AFTER_BIRTH")
        AgeUnit unit,

        @NotNull @Min(0) @Max(52) @Schema(required = true, examples = "12")
        Integer value) {

    /** The first day when a child born on a day is this old. */
    LocalDate begins(LocalDate birth) {
        return unit.begins(birth, value);
    }

    /** The last day when it is. */
    LocalDate ends(LocalDate birth) {
        return unit.begins(birth, value + 1).minusDays(1);
    }

    boolean onAxis() {
        return unit.knows(value);
    }
}
