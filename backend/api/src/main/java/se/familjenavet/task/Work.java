package se.familjenavet.task;

import java.util.function.Supplier;

/**
 * How one kind of long work is done: first prepared, as slowly as it must be and without a transaction, then done in one, all
 * or nothing. A worker that dies on the way is followed by another that begins anew.
 */
public abstract class Work {
    public abstract TaskKind kind();

    /**
     * Checks and prepares; ends with a problem when it cannot be done.
     *
     * @return what is then done in one transaction, with the reach of the region's lead, and tells of it
     */
    protected abstract Supplier<TaskReport> prepare(Assignment assignment, Progress progress);

    /** Takes away what was kept for it, once it is over, however it ended. */
    protected abstract void tidy(Assignment assignment);
}
