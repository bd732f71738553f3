package se.familjenavet.job;

/** The process stops, and with it the job that it has at hand. */
class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
        super("This process stops", null, false, false);
    }
}
