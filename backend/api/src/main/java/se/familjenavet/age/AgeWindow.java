package se.familjenavet.age;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Between which ages a session suits, both included.
 *
 * @param unconfirmed whether the source does not tell and someone has yet to confirm it
 */
@Schema(description = "Mellan vilka åldrar en träff passar. Between which ages a session suits.")
public record AgeWindow(
        @NotNull @Valid @Schema(required = true) AgePoint from,
        @NotNull @Valid @Schema(required = true) AgePoint to,

        @NotNull @Schema(required = true, examples = "false", description = "Yet to be confirmed. Att bekräfta.")
        Boolean unconfirmed) {
    private static final LocalDate ANY_BIRTH = LocalDate.of(2026, 1, 1);

    /** Whether both ages are on the axis and in order. */
    public boolean inOrder() {
        return from.onAxis() && to.onAxis() && !to.ends(ANY_BIRTH).isBefore(from.begins(ANY_BIRTH));
    }

    /** The first day that suits the child born on a day. */
    public LocalDate begins(LocalDate birth) {
        return from.begins(birth);
    }

    /** The last day that does. */
    public LocalDate ends(LocalDate birth) {
        return to.ends(birth);
    }

    /** Whether a day suits the child born on another. */
    boolean suits(LocalDate birth, LocalDate day) {
        return !day.isBefore(begins(birth)) && !day.isAfter(ends(birth));
    }
}
