package se.familjenavet.indicator;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A run chart by Anhøj's rules: whether a series does something else than vary by chance around its median. A run of points on
 * one side is too long beyond round(log2 n) + 3; crossings of the median are too few below the 5 % quantile of
 * Binomial(n − 1, ½). Points on the median say nothing and are left out; hidden ones are gaps.
 *
 * @see <a href="https://doi.org/10.1371/journal.pone.0113825">Anhøj and Olesen (2014)</a>
 */
final class RunChart {
    /** Under so many useful points nothing is said. */
    static final int LEAST = 10;
    /** The median is that of the first so many points that are shown, and stays as it is. */
    static final int BASELINE = 12;

    private final List<Double> points;
    private final Double median;
    private final List<Integer> useful = new ArrayList<>();
    private final List<List<Integer>> runs = new ArrayList<>();

    /** @param points the shares in order of time; null where one is hidden or missing */
    RunChart(List<Double> points) {
        this.points = new ArrayList<>(points);
        median = median(points.stream()
                .filter(one -> one != null)
                .limit(BASELINE)
                .sorted()
                .toList());
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) != null && side(i) != 0) {
                join(i);
            }
        }
    }

    private void join(int point) {
        boolean goesOn = !useful.isEmpty() && side(useful.getLast()) == side(point);
        if (!goesOn) {
            runs.add(new ArrayList<>());
        }
        runs.getLast().add(point);
        useful.add(point);
    }

    private int side(int point) {
        return Double.compare(points.get(point), median);
    }

    private static Double median(List<Double> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** Null when nothing is shown. */
    Double median() {
        return median;
    }

    /** The last point that the median is made of; null when there is none. */
    Integer baselineEnd() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < points.size() && shown.size() < BASELINE; i++) {
            if (points.get(i) != null) {
                shown.add(i);
            }
        }
        return shown.isEmpty() ? null : shown.getLast();
    }

    int usefulPoints() {
        return useful.size();
    }

    int longestRun() {
        return runs.stream().mapToInt(List::size).max().orElse(0);
    }

    int crossings() {
        return Math.max(0, runs.size() - 1);
    }

    TrendSignal signal() {
        if (useful.size() < LEAST) {
            return TrendSignal.TOO_FEW;
        }
        return signalBy().isEmpty() ? TrendSignal.NONE : TrendSignal.SHIFT;
    }

    /** The rules by which there is a signal. */
    List<TrendRule> signalBy() {
        List<TrendRule> rules = new ArrayList<>();
        if (isRunTooLong()) {
            rules.add(TrendRule.RUN);
        }
        if (useful.size() >= LEAST && crossings() < leastCrossings(useful.size())) {
            rules.add(TrendRule.CROSSINGS);
        }
        return rules;
    }

    private boolean isRunTooLong() {
        return useful.size() >= LEAST && longestRun() > longestRunMost(useful.size());
    }

    /** Whether a point is part of a run that is too long. */
    boolean isUnusual(int point) {
        return isRunTooLong()
                && runs.stream()
                        .filter(run -> run.size() > longestRunMost(useful.size()))
                        .anyMatch(run -> run.contains(point));
    }

    /** So many in a row are still chance, of so many useful points. */
    static int longestRunMost(int useful) {
        return (int) Math.round(Math.log(useful) / Math.log(2)) + 3;
    }

    /** So few crossings are still chance: the smallest c with P(X ≤ c) ≥ 5 %. */
    static int leastCrossings(int useful) {
        BigDecimal tail = BigDecimal.ZERO;
        BigDecimal all = new BigDecimal(BigInteger.TWO.pow(useful - 1));
        BigDecimal ways = BigDecimal.ONE;
        for (int crossings = 0; ; crossings++) {
            tail = tail.add(ways);
            if (tail.divide(all, MathContext.DECIMAL64).doubleValue() >= 0.05) {
                return crossings;
            }
            ways = ways.multiply(BigDecimal.valueOf(useful - 1L - crossings))
                    .divide(BigDecimal.valueOf(crossings + 1L), MathContext.UNLIMITED);
        }
    }
}
