package se.familjenavet.group;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeFit;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.age.BirthWindow;

/**
 * How a session's day suits the children of its group (R6, R9).
 *
 * @param bornFrom of a partly fit: it suits those born from here
 * @param bornTo to here, both included
 */
@Schema(description = "Hur dagen passar barnens ålder. How the day suits the children's age.")
record SessionFit(
        @Schema(required = true, examples = "PARTLY") AgeFit.Kind kind,

        @Schema(required = true, nullable = true, examples = "2027-03-01")
        LocalDate bornFrom,

        @Schema(required = true, nullable = true, examples = "2027-03-09")
        LocalDate bornTo) {

    /** Null when the session has no day, or any age will do. */
    static SessionFit of(BirthWindow births, AgeWindow window, LocalDate day) {
        return births == null || window == null || day == null ? null : of(births.fit(window, day));
    }

    static SessionFit of(AgeFit fit) {
        return fit == null ? null : new SessionFit(fit.kind(), fit.firstBirth(), fit.lastBirth());
    }
}
