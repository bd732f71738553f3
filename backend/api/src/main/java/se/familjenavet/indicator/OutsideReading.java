package se.familjenavet.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.familjenavet.disclosure.Status;
import se.familjenavet.problem.Faults;

/**
 * Understands the lines of a file of figures.
 *
 * @param places paths of the region, by what they may be called in a file
 * @param today what is not over yet is not told
 */
record OutsideReading(Map<String, String> places, LocalDate today) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** The figures; ends the request with all that is wrong, when something is. */
    List<OutsideFigure> figures(List<OutsideLine> lines) {
        Faults faults = new Faults();
        lines.forEach(line -> check(line, faults));
        faults.end();
        return lines.stream().map(this::figure).toList();
    }

    private void check(OutsideLine line, Faults faults) {
        Optional<Span> span = Span.ofCode(line.period());
        boolean areNumbers = isNumber(line.numerator()) && isNumber(line.denominator());
        faults.unless(places.containsKey(line.place()), line.pointer("place"), "unknown-place")
                .unless(span.isPresent(), line.pointer("period"), "no-period")
                .unless(
                        span.isEmpty() || span.orElseThrow().last().isBefore(today),
                        line.pointer("period"),
                        "period-not-over")
                .unless(gender(line).isPresent(), line.pointer("gender"), "unknown-gender")
                .unless(areNumbers || mark(line).isPresent(), line.pointer("denominator"), "no-figure")
                .unless(
                        !areNumbers || number(line.numerator()) <= number(line.denominator()),
                        line.pointer("numerator"),
                        "more-than-all");
    }

    private OutsideFigure figure(OutsideLine line) {
        Optional<Status> mark = mark(line);
        return new OutsideFigure(
                line.number(),
                places.get(line.place()),
                Span.ofCode(line.period()).orElseThrow(),
                gender(line).orElseThrow(),
                mark.orElse(Status.OK),
                mark.isPresent() ? null : number(line.numerator()),
                mark.isPresent() ? null : number(line.denominator()));
    }

    /** What stands where a figure would, in both columns; where there is nobody, 0 means that too. */
    private static Optional<Status> mark(OutsideLine line) {
        if (line.denominator().equals("0") && line.numerator().equals("0")) {
            return Optional.of(Status.MISSING);
        }
        return Arrays.stream(Status.values())
                .filter(one -> one == Status.SUPPRESSED || one == Status.MISSING)
                .filter(one -> one.mark().equals(line.numerator()) && one.mark().equals(line.denominator()))
                .findFirst();
    }

    private static Optional<ValueGender> gender(OutsideLine line) {
        return Arrays.stream(ValueGender.values())
                .filter(one -> one.name().equals(line.gender()))
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
