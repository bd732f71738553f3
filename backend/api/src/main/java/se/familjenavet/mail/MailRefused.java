package se.familjenavet.mail;

/**
 * A letter was not taken. Neither the message nor a cause repeats what the mail server said, since servers like to name the
 * address in it.
 */
public final class MailRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    MailRefused(boolean permanent, String reason) {
        super(reason);
        this.permanent = permanent;
    }

    /** Whether another try of the same letter is in vain; if not, the mail server or the way to it may mend. */
    public boolean isPermanent() {
        return permanent;
    }
}
