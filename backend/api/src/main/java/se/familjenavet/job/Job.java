package se.familjenavet.job;

import java.time.Duration;

/**
 * Work that the product does by itself. It may be done anew after a crash, so twice must be as good as once; it opens its own
 * short transactions and holds none while it waits.
 */
public abstract class Job {
    /** In kebab-case: its row, its address and its words are known by it. */
    public abstract String name();

    /** How long it rests after a run that went well. */
    public abstract Duration rhythm();

    /**
     * Does it once.
     *
     * @param atWork to be called between steps, at least every nine minutes: the lease lasts on; it throws when another has
     *     taken over, or is to
     */
    protected abstract void run(Runnable atWork);
}
