package se.familjenavet.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parent's mark as someone ticks it.
 *
 * @param base the version that the one who ticks has seen; null when the parent had no mark
 */
@Schema(description = "Kryss för en förälder. The tick of a parent.")
record NewMark(
        @NotNull @Schema(required = true, examples = "PRESENT")
        AttendanceMark mark,

        @PositiveOrZero @Schema(nullable = true, examples = "1795939200000", minimum = "0", description = BASE)
        Long base) {
    static final String BASE =
            "The version that you have seen; null when unmarked. Versionen du såg; null när den var tom.";
}
