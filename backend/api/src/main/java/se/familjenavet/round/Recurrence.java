package se.familjenavet.round;

import java.time.LocalDate;
import java.time.Year;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.group.Term;

/** When a rule makes rounds. */
@Schema(description = "När regeln skapar omgångar. When the rule makes rounds.")
enum Recurrence {
    /** When a group has met for the last time. */
    GROUP_END,
    /** After each term: January to July, August to December. */
    EACH_TERM,
    EACH_YEAR;

    /**
     * A time that has ended.
     *
     * @param first its first day
     * @param last its last
     */
    record Past(LocalDate first, LocalDate last) {}

    /** The latest term or year that had ended before a day. */
    Past before(LocalDate day) {
        return this == EACH_YEAR ? year(day.getYear() - 1) : term(day);
    }

    private static Past year(int year) {
        return new Past(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    private static Past term(LocalDate day) {
        Term past = Term.of(Term.of(day).first().minusDays(1));
        return new Past(past.first(), past.last());
    }
}
