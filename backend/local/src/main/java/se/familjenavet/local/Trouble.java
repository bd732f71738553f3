package se.familjenavet.local;

/** Something that a person can mend; the message is the one sentence that tells what and how. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
