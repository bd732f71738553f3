package se.familjenavet.task;

/** Tells the one who waits how far the work has come; it ends the work when another worker has taken over. */
@FunctionalInterface
public interface Progress {
    /**
     * At least once a minute: the lease lasts on.
     *
     * @param done steps taken
     * @param total steps in all
     */
    void at(int done, int total);
}
