package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import se.familjenavet.disclosure.Interval;
import se.familjenavet.disclosure.Share;
import se.familjenavet.disclosure.Verdict;

/** All that is reckoned from a numerator and a denominator, and hidden with them. */
record Measure(Integer numerator, Integer denominator, Double share, Double ciLow, Double ciHigh, Verdict verdict) {
    private static final Measure NOTHING = new Measure(null, null, null, null, null, null);

    /**
     * Of a row with so many; nothing when they are hidden, or when there was nothing to count. Where all there is was counted,
     * there is no interval and no doubt.
     *
     * @param known what it is a value of
     */
    static Measure of(Tuple row, Known known) {
        Integer numerator = row.get("numerator", Integer.class);
        Integer denominator = row.get("denominator", Integer.class);
        if (numerator == null || denominator == null || denominator == 0) {
            return NOTHING;
        }
        boolean wholePopulation = !known.definition().base().isPersonal();
        TargetView target = known.target();
        Share share = new Share(numerator, denominator);
        Interval interval = share.interval();
        return new Measure(
                numerator,
                denominator,
                share.value(),
                wholePopulation ? null : interval.low(),
                wholePopulation ? null : interval.high(),
                target == null ? null : verdict(share, BigDecimal.valueOf(target.share()), wholePopulation));
    }

    private static Verdict verdict(Share share, BigDecimal target, boolean wholePopulation) {
        if (wholePopulation) {
            return share.reaches(target) ? Verdict.REACHED_CONFIRMED : Verdict.NOT_REACHED;
        }
        return share.against(target);
    }
}
