package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A series by month from January 2024, and what happened meanwhile. */
class BaselinesTest {
    private static final String FIRST = "0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6";
    private static final String SHIFTED = FIRST + " 0.8 0.9 0.8 0.9 0.8 0.9 0.8 0.9 0.8 0.9 0.8 0.9";

    @Test
    void nothing_divides_a_series_to_which_nothing_happened_or_only_without_a_new_baseline() {
        for (List<AnnotationView> happened : List.of(List.<AnnotationView>of(), List.of(event("2025-01-15", false)))) {
            TrendView trend = TrendView.of(series(SHIFTED), happened);
            assertEquals(1, trend.segments().size());
            TrendSegment whole = trend.segments().getFirst();
            assertNull(whole.annotation());
            assertEquals("2024-01 2025-12 2024-12", whole.from() + " " + whole.to() + " " + whole.baselineTo());
            assertEquals(0.5, whole.median());
            assertEquals(List.of(TrendRule.RUN), whole.signalBy());
            assertEquals(13, trend.points().stream().filter(TrendPoint::unusual).count());
            assertEquals(happened, trend.annotations());
        }
    }

    @Test
    void after_a_new_baseline_each_part_is_judged_by_itself() {
        AnnotationView evenings = event("2025-01-15", true);
        TrendView trend = TrendView.of(series(SHIFTED), List.of(evenings));
        assertEquals(List.of("2024-01", "2025-01"), from(trend));
        assertEquals(0.5, trend.segments().getFirst().median());
        TrendSegment last = trend.segments().getLast();
        assertEquals(evenings.id(), last.annotation());
        assertEquals("2025-12", last.to());
        assertEquals((0.8 + 0.9) / 2, last.median());
        assertEquals(12, last.usefulPoints());
        assertEquals(11, last.crossings());
        assertEquals(TrendSignal.NONE, last.signal());
        assertEquals(24, trend.points().size());
        assertEquals(0, trend.points().stream().filter(TrendPoint::unusual).count());
    }

    @Test
    void a_part_with_fewer_than_ten_useful_points_says_nothing_however_long_the_series() {
        TrendView enough = TrendView.of(series(SHIFTED), List.of(event("2025-03-01", true)));
        assertEquals(10, enough.segments().getLast().usefulPoints());
        assertEquals(TrendSignal.NONE, enough.segments().getLast().signal());
        TrendView trend = TrendView.of(series(SHIFTED), List.of(event("2025-05-01", true)));
        TrendSegment last = trend.segments().getLast();
        assertEquals("2025-05", last.from());
        assertEquals(8, last.usefulPoints());
        assertEquals(TrendSignal.TOO_FEW, last.signal());
        assertNull(last.longestRunMost());
        assertNull(last.crossingsLeast());
        assertEquals(List.of(), last.signalBy());
    }

    @Test
    void a_signal_before_a_new_baseline_stays_where_it_was() {
        TrendView trend = TrendView.of(series(SHIFTED + " " + FIRST), List.of(event("2026-01-01", true)));
        assertEquals(List.of("2024-01", "2026-01"), from(trend));
        assertEquals(TrendSignal.SHIFT, trend.segments().getFirst().signal());
        assertEquals(TrendSignal.NONE, trend.segments().getLast().signal());
        assertEquals(
                List.of("2024-12", "2025-12"),
                List.of(unusual(trend).getFirst(), unusual(trend).getLast()));
    }

    @Test
    void the_last_day_of_a_period_is_in_it_and_the_next_is_not() {
        assertEquals(List.of("2024-01", "2024-05"), from(happenedOn("2024-05-31")));
        assertEquals(List.of("2024-01", "2024-06"), from(happenedOn("2024-06-01")));
    }

    @Test
    void what_happened_before_the_series_or_after_it_or_in_its_first_period_divides_nothing_but_is_told() {
        for (String day : List.of("2023-12-31", "2024-01-01", "2024-01-31", "2025-01-01")) {
            TrendView trend = happenedOn(day);
            assertEquals(List.of("2024-01"), from(trend), day);
            assertEquals(1, trend.annotations().size());
        }
        assertNull(happenedOn("2023-12-31").segments().getFirst().annotation());
    }

    @Test
    void two_in_one_period_divide_once_and_two_in_different_ones_twice() {
        AnnotationView first = event("2024-05-03", true);
        TrendView twice =
                TrendView.of(series(FIRST), List.of(first, event("2024-05-20", true), event("2024-09-01", true)));
        assertEquals(List.of("2024-01", "2024-05", "2024-09"), from(twice));
        assertEquals(first.id(), twice.segments().get(1).annotation());
    }

    @Test
    void hidden_points_are_gaps_in_every_part_and_a_part_of_them_alone_has_no_median() {
        TrendView trend = TrendView.of(series("0.4 0.6 .. 0.4 .. .."), List.of(event("2024-05-01", true)));
        assertEquals(0.4, trend.segments().getFirst().median());
        TrendSegment last = trend.segments().getLast();
        assertNull(last.median());
        assertNull(last.baselineTo());
        assertEquals(TrendSignal.TOO_FEW, last.signal());
    }

    @Test
    void what_is_about_another_indicator_is_not_told_here() {
        AnnotationView other = event("2024-05-01", true, "both-parents");
        TrendView trend = TrendView.of(series(FIRST), List.of(other));
        assertEquals(List.of(), trend.annotations());
        assertEquals(List.of("2024-01"), from(trend));
        assertEquals(
                List.of("2024-01", "2024-05"),
                from(TrendView.of(series(FIRST), List.of(event("2024-05-01", true, "men-attending")))));
    }

    private static TrendView happenedOn(String day) {
        return TrendView.of(series(FIRST), List.of(event(day, true)));
    }

    private static List<String> from(TrendView trend) {
        return trend.segments().stream().map(TrendSegment::from).toList();
    }

    private static List<String> unusual(TrendView trend) {
        return trend.points().stream()
                .filter(TrendPoint::unusual)
                .map(TrendPoint::period)
                .toList();
    }

    private static AnnotationView event(String day, boolean newBaseline) {
        return event(day, newBaseline, null);
    }

    private static AnnotationView event(String day, boolean newBaseline, String indicator) {
        ValuePlace place = new ValuePlace("06", "Jönköpings län", ValuePlaceKind.REGION, "06", null);
        return new AnnotationView(
                UUID.randomUUID(), place, indicator, LocalDate.parse(day), "Kvällsgrupper", newBaseline, List.of(), 0);
    }

    private static List<ValueView> series(String shares) {
        List<String> read = Arrays.asList(shares.split(" "));
        return IntStream.range(0, read.size())
                .mapToObj(i -> value(YearMonth.of(2024, 1).plusMonths(i), read.get(i)))
                .toList();
    }

    private static ValueView value(YearMonth month, String share) {
        boolean hidden = share.equals("..");
        Double told = hidden ? null : Double.valueOf(share);
        return new ValueView(
                "men-attending",
                null,
                new ValuePlace("06", "Jönköpings län", ValuePlaceKind.REGION, "06", null),
                month.toString(),
                PeriodKind.MONTH,
                month.atDay(1),
                month.atEndOfMonth(),
                ValueGender.ALL,
                Breakdown.NONE,
                null,
                hidden ? ValueStatus.SUPPRESSED : ValueStatus.OK,
                hidden ? ".." : "",
                null,
                null,
                told,
                null,
                null,
                IntervalMethod.WILSON,
                0.95,
                null,
                null,
                null,
                null,
                Instant.EPOCH);
    }
}
