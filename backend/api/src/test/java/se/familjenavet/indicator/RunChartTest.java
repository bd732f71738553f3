package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunChartTest {

    /** Those of 10-measurement. */
    @ParameterizedTest
    @CsvSource({"10,6,2", "12,7,3", "15,7,4", "16,7,4", "20,7,6", "24,8,8", "30,8,10", "36,8,13"})
    void the_limits_are_those_of_anhoej(int useful, int run, int crossings) {
        assertEquals(run, RunChart.longestRunMost(useful));
        assertEquals(crossings, RunChart.leastCrossings(useful));
    }

    @Test
    void points_that_go_up_and_down_say_nothing() {
        RunChart chart = chart("0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6");
        assertEquals(TrendSignal.NONE, chart.signal());
        assertEquals(List.of(), chart.signalBy());
        assertEquals(0.5, chart.median());
        assertEquals(1, chart.longestRun());
        assertEquals(11, chart.crossings());
    }

    @Test
    void a_long_run_over_the_median_is_a_shift_and_its_points_are_told() {
        RunChart chart = chart("0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7");
        assertEquals(9, chart.longestRun());
        assertEquals(TrendSignal.SHIFT, chart.signal());
        assertEquals(List.of(TrendRule.RUN), chart.signalBy());
        assertFalse(chart.isUnusual(10));
        assertTrue(chart.isUnusual(11));
        assertTrue(chart.isUnusual(19));
    }

    @Test
    void too_few_crossings_are_a_shift_without_any_point_of_its_own() {
        RunChart chart = chart("0.4 0.4 0.4 0.4 0.4 0.4 0.6 0.6 0.6 0.6 0.6 0.6");
        assertEquals(6, chart.longestRun());
        assertEquals(1, chart.crossings());
        assertEquals(TrendSignal.SHIFT, chart.signal());
        assertEquals(List.of(TrendRule.CROSSINGS), chart.signalBy());
        assertFalse(chart.isUnusual(3));
    }

    @Test
    void nothing_is_said_of_fewer_than_ten_useful_points() {
        RunChart chart = chart("0.4 0.4 0.4 0.4 0.4 0.6 0.6 0.6 0.6");
        assertEquals(TrendSignal.TOO_FEW, chart.signal());
        assertEquals(List.of(), chart.signalBy());
        assertFalse(chart.isUnusual(0));
    }

    @Test
    void both_rules_can_speak_at_once() {
        RunChart chart = chart("0.4 0.4 0.4 0.4 0.4 0.4 0.6 0.6 0.6 0.6 0.6 0.6 0.6 0.6 0.6 0.6");
        assertEquals(List.of(TrendRule.RUN, TrendRule.CROSSINGS), chart.signalBy());
    }

    @Test
    void hidden_points_are_gaps_and_points_on_the_median_say_nothing() {
        RunChart chart = chart("0.4 .. 0.5 0.6 - 0.5 0.4 0.6");
        assertEquals(0.5, chart.median());
        assertEquals(4, chart.usefulPoints());
        assertEquals(3, chart.crossings());
    }

    @Test
    void the_median_is_that_of_the_first_twelve_and_stays() {
        String first = "0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6 0.4 0.6";
        RunChart chart = chart(first + " 0.9 0.9 0.9 0.9 0.9 0.9");
        assertEquals(0.5, chart.median());
        assertEquals(11, chart.baselineEnd());
        assertEquals(12, chart(".. " + first).baselineEnd());
    }

    @Test
    void of_nothing_there_is_no_median() {
        RunChart chart = chart(".. ..");
        assertNull(chart.median());
        assertNull(chart.baselineEnd());
        assertEquals(0, chart.crossings());
        assertEquals(TrendSignal.TOO_FEW, chart.signal());
    }

    private static RunChart chart(String points) {
        List<Double> read = Arrays.stream(points.split(" "))
                .map(point -> point.matches("\\.\\.|-") ? null : Double.valueOf(point))
                .collect(Collectors.toCollection(ArrayList::new));
        return new RunChart(read);
    }
}
