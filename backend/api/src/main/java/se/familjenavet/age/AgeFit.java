package se.familjenavet.age;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a day suits the children of a group (R6).
 *
 * @param firstBirth of a partly fit: the day suits those born from here
 * @param lastBirth to here, both included
 */
public record AgeFit(Kind kind, LocalDate firstBirth, LocalDate lastBirth) {
    static final AgeFit INSIDE = new AgeFit(Kind.INSIDE, null, null);
    static final AgeFit OUTSIDE = new AgeFit(Kind.OUTSIDE, null, null);

    /** For all of the children, for some, or for none. */
    @Schema(
            name = "AgeFitKind",
            description = "Hur många av barnen en dag passar. How many of the children a day suits.")
    public enum Kind {
        INSIDE,
        PARTLY,
        OUTSIDE
    }
}
