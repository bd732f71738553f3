package se.familjenavet.enrolment;

import io.quarkus.arc.Arc;

/** The job that serves waiting lists, for who is no bean and not of this slice. */
public final class Queues {
    private Queues() {}

    /** Offers what has become free to those first in the queue. */
    public static void serve() {
        Arc.container().instance(WaitingLists.class).get().run(() -> {});
    }
}
