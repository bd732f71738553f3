package se.familjenavet.task;

/** Another worker has the work now: what this one did is rolled back, and it says no more. */
class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken() {
        super("Another worker has taken over", null, false, false);
    }
}
