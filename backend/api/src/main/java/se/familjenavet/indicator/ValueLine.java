package se.familjenavet.indicator;

import java.time.Instant;
import java.time.LocalDate;
import se.familjenavet.disclosure.Verdict;
import se.familjenavet.export.Table;

/** A value as a line of a file. */
record ValueLine(
        String indicator,
        Integer item,
        String place,
        String placeName,
        ValuePlaceKind placeKind,
        String placeCode,
        String sizeClass,
        String period,
        PeriodKind periodKind,
        LocalDate firstDay,
        LocalDate lastDay,
        ValueGender gender,
        Breakdown breakdown,
        String category,
        ValueStatus status,
        String statusMark,
        Integer numerator,
        Integer denominator,
        Double share,
        Double ciLow,
        Double ciHigh,
        IntervalMethod method,
        Integer invited,
        Double responseRate,
        Double target,
        Verdict verdict,
        Instant computedAt) {
    static final Table<ValueView, ValueLine> TABLE = new Table<>("indicator-values", ValueLine.class, ValueLine::of);

    private static ValueLine of(ValueView value) {
        return new ValueLine(
                value.indicator(),
                value.item(),
                value.place().path(),
                value.place().name(),
                value.place().kind(),
                value.place().code(),
                value.place().sizeClass(),
                value.period(),
                value.periodKind(),
                value.firstDay(),
                value.lastDay(),
                value.gender(),
                value.breakdown(),
                value.category(),
                value.status(),
                value.statusMark(),
                value.numerator(),
                value.denominator(),
                value.share(),
                value.ciLow(),
                value.ciHigh(),
                value.method(),
                value.invited(),
                value.responseRate(),
                value.target(),
                value.verdict(),
                value.computedAt());
    }
}
