package se.familjenavet.age;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a child's age is told: before birth in weeks of pregnancy, after it in weeks, then in months. */
@Schema(description = "Hur åldern räknas. How the age is counted.")
public enum AgeUnit {
    /** Full weeks of pregnancy; birth is reckoned at forty. */
    GESTATIONAL_WEEK(4, 42) {
        @Override
        LocalDate begins(LocalDate birth, int value) {
            return birth.minusWeeks(BIRTH - (long) value);
        }
    },
    WEEK_AFTER_BIRTH(0, 52) {
        @Override
        LocalDate begins(LocalDate birth, int value) {
            return birth.plusWeeks(value);
        }
    },
    MONTH_AFTER_BIRTH(0, 36) {
        @Override
        LocalDate begins(LocalDate birth, int value) {
            return birth.plusMonths(value);
        }
    };

    private static final int BIRTH = 40;

    private final int least;
    private final int most;

    AgeUnit(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean knows(int value) {
        return value >= least && value <= most;
    }

    /** The first day of this age, of a child born on a day. */
    abstract LocalDate begins(LocalDate birth, int value);
}
