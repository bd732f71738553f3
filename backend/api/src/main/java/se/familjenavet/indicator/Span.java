package se.familjenavet.indicator;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.familjenavet.group.Term;

/**
 * A period that indicators are told over; both days included.
 *
 * @param code {@code 2026-10}, {@code 2026-AUTUMN} or {@code 2026}
 */
record Span(PeriodKind kind, String code, LocalDate first, LocalDate last) {
    private static final Pattern CODE =
            Pattern.compile("(?<year>(19|20)[0-9]{2})(-(?<part>SPRING|AUTUMN|0[1-9]|1[0-2]))?");

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

    /** That of a code; nothing where it is none. */
    static Optional<Span> ofCode(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("year"));
        String part = found.group("part");
        return Optional.of(
                switch (part) {
                    case null -> year(LocalDate.of(year, Month.JANUARY, 1));
                    case "SPRING" -> term(LocalDate.of(year, Month.JANUARY, 1));
                    case "AUTUMN" -> term(LocalDate.of(year, Month.DECEMBER, 1));
                    default -> month(YearMonth.of(year, Integer.parseInt(part)));
                });
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
