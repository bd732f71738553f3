package se.familjenavet.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The favourable share: so many of those who answered. A region's share is the sum of its parts' favourable over the sum of
 * their answers, never the mean of their shares.
 *
 * @param favourable answers that agree (4 or 5 on the scale of five), from 0 to {@code answers}
 * @param answers valid answers, at least one; "vet ej" is none of them
 */
public record Share(int favourable, int answers) {
    /** The standard normal deviate of 95 %. */
    private static final double Z = 1.959964;

    public Share {
        if (answers < 1 || favourable < 0 || favourable > answers) {
            throw new IllegalArgumentException(favourable + " of " + answers);
        }
    }

    /** From 0 to 1. */
    public double value() {
        return (double) favourable / answers;
    }

    /**
     * The Wilson interval at 95 %. Answers cluster in groups, so in truth it is wider; whoever shows it says so.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson, E. B. (1927)</a>
     */
    public Interval interval() {
        double p = value();
        double spread = Z * Z / answers;
        double centre = (p + spread / 2) / (1 + spread);
        double half = Z * Math.sqrt(p * (1 - p) / answers + spread / (4 * answers)) / (1 + spread);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** Whether the share is a target or above it, compared exactly: 89.6 % is not 90 %. */
    public boolean reaches(BigDecimal target) {
        return BigDecimal.valueOf(favourable).compareTo(target.multiply(BigDecimal.valueOf(answers))) >= 0;
    }

    /**
     * What may be said of it.
     *
     * @param target from 0 to 1, such as 0.90
     */
    public Verdict against(BigDecimal target) {
        Interval interval = interval();
        double goal = target.round(MathContext.DECIMAL64).doubleValue();
        if (reaches(target)) {
            return interval.low() >= goal ? Verdict.REACHED_CONFIRMED : Verdict.REACHED;
        }
        return interval.high() < goal ? Verdict.NOT_REACHED : Verdict.CANNOT_TELL;
    }
}
