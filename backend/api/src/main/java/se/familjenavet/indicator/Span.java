package se.familjenavet.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.group.Term;

/**
 * A period that indicators are told over; both days included.
 *
 * @param code {@code 2026-10}, {@code 2026-AUTUMN} or {@code 2026}
 */
record Span(PeriodKind kind, String code, LocalDate first, LocalDate last) {

    static Span month(YearMonth month) {
        return new Span(PeriodKind.MONTH, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Span term(LocalDate day) {
        Term term = Term.of(day);
        String season = term.first().getMonth() == Month.JANUARY ? "SPRING" : "AUTUMN";
        return new Span(PeriodKind.TERM, day.getYear() + "-" + season, term.first(), term.last());
    }

    static Span year(LocalDate day) {
        return new Span(
                PeriodKind.YEAR,
                String.valueOf(day.getYear()),
                day.withDayOfYear(1),
                day.withDayOfYear(day.lengthOfYear()));
    }

    /** That of a day. */
    static Span of(PeriodKind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> month(YearMonth.from(day));
            case TERM -> term(day);
            case YEAR -> year(day);
            case ROUND -> throw new IllegalArgumentException("a round is no calendar period");
        };
    }

    /** Those that end with a month: it, its term, its year; the shortest first. */
    static Stream<Span> endingWith(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return Stream.of(month(month), term(last), year(last))
                .filter(span -> span.last().equals(last));
    }

    /** The codes of its months, in order. */
    List<String> months() {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    /** The shorter ones that it is made of, which are told before it. */
    List<String> parts() {
        List<String> months = kind == PeriodKind.MONTH ? List.of() : months();
        Stream<String> terms =
                kind == PeriodKind.YEAR ? Stream.of(term(first), term(last)).map(Span::code) : Stream.empty();
        return Stream.concat(months.stream(), terms).toList();
    }
}
