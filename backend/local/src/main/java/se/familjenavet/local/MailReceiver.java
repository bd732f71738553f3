package se.familjenavet.local;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;

/** Somebody a letter is to; it goes to the shelf, and the mail server keeps nothing of it. */
final class MailReceiver extends UserImpl {
    private final MailShelf shelf;

    MailReceiver(String address, MailShelf shelf) {
        super(address, address, "", null);
        this.shelf = shelf;
    }

    @Override
    public void deliver(MovingMessage message) {
        try {
            shelf.put(ReceivedMail.of(message.getMessage(), getEmail(), Instant.now()));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
