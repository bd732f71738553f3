package se.familjenavet.release;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.group.Term;

/**
 * A term or a year, over which rounds are released together; both days included.
 *
 * @param code {@code 2026-AUTUMN}, or {@code 2026}
 */
record Period(String code, LocalDate first, LocalDate last) {

    /** Those of a day: its term, and its year. */
    static Stream<Period> of(LocalDate day) {
        Term term = Term.of(day);
        String season = term.first().getMonth() == Month.JANUARY ? "SPRING" : "AUTUMN";
        return Stream.of(
                new Period(day.getYear() + "-" + season, term.first(), term.last()),
                new Period(String.valueOf(day.getYear()), day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear())));
    }

    /**
     * Whether rounds that closed on these days, all of them in it, say more together than what is told of them anyway: two or
     * more of a term; of a year when not all are of one of its terms.
     */
    boolean addsTo(List<LocalDate> closed) {
        return isTerm()
                ? closed.size() > 1
                : closed.stream().map(Term::of).distinct().count() > 1;
    }

    private boolean isTerm() {
        return Term.of(first).last().equals(last);
    }
}
