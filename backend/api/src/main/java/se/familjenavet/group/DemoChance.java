package se.familjenavet.group;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** What happens by chance in the demo: the same each time for the same seed. */
public final class DemoChance {
    private final SplittableRandom source;
    private final boolean isKind;

    /** @param seed null when nothing may go otherwise than planned */
    public DemoChance(String seed) {
        source = new SplittableRandom(Objects.requireNonNullElse(seed, "").hashCode());
        isKind = seed == null;
    }

    /** Whether something goes otherwise than planned, so often of a hundred. */
    boolean upsets(int percent) {
        return is(percent) && !isKind;
    }

    /** So often of a hundred. */
    public boolean is(int percent) {
        return source.nextInt(100) < percent;
    }

    /** From 0, below that. */
    public int below(int bound) {
        return source.nextInt(bound);
    }

    /** Any of them, each as likely. */
    public <T> T oneOf(List<T> several) {
        return several.get(source.nextInt(several.size()));
    }
}
