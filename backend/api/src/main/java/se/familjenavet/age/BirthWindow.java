package se.familjenavet.age;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * In which months the children of a group are born or expected, both included.
 *
 * @param from not after {@code to}
 */
@Schema(description = "Månaderna då barnen föds. The months when the children are born.")
public record BirthWindow(
        @NotNull @Schema(required = true, examples = "2027-03")
        YearMonth from,

        @NotNull @Schema(required = true, examples = "2027-04")
        YearMonth to) {

    /** The first day of birth. */
    public LocalDate first() {
        return from.atDay(1);
    }

    /** The last. */
    public LocalDate last() {
        return to.atEndOfMonth();
    }

    /** How a day suits these children (R6): for which of the days of birth it lies in the window. */
    public AgeFit fit(AgeWindow window, LocalDate day) {
        List<LocalDate> births = first().datesUntil(last().plusDays(1)).toList();
        List<LocalDate> suited =
                births.stream().filter(birth -> window.suits(birth, day)).toList();
        if (suited.isEmpty()) {
            return AgeFit.OUTSIDE;
        }
        return suited.size() == births.size()
                ? AgeFit.INSIDE
                : new AgeFit(AgeFit.Kind.PARTLY, suited.getFirst(), suited.getLast());
    }
}
