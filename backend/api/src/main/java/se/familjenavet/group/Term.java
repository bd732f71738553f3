package se.familjenavet.group;

import java.time.LocalDate;
import java.time.Month;

/** Half a year of work at the centres: spring to the end of July, autumn to that of December; both days included. */
public record Term(LocalDate first, LocalDate last) {

    /** That of a day. */
    public static Term of(LocalDate day) {
        Month begins = day.getMonthValue() < Month.AUGUST.getValue() ? Month.JANUARY : Month.AUGUST;
        Month ends = begins == Month.JANUARY ? Month.JULY : Month.DECEMBER;
        return new Term(LocalDate.of(day.getYear(), begins, 1), LocalDate.of(day.getYear(), ends, 31));
    }

    /** The last day of the term after the current one; of what lies beyond it only the month is promised. */
    static LocalDate endOfTermAhead(LocalDate today) {
        return of(today).next().last();
    }

    Term next() {
        return of(last.plusDays(1));
    }
}
