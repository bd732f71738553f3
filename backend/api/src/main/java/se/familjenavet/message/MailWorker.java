package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.mail.Letter;
import se.familjenavet.mail.MailRefused;
import se.familjenavet.mail.MailServer;
import se.familjenavet.message.MailQueue.Claim;
import se.familjenavet.message.Written.Untold;

/**
 * Sends what waits, one letter after another, each written at that moment and handed over outside any transaction. Any number of
 * processes may: a letter is in the hands of one at a time, and is free again when its lease has run out. One that dies on the
 * way leaves one letter of which nobody knows whether it went; it goes again, as the same letter (its Message-ID).
 */
@ApplicationScoped
public class MailWorker {
    /** Longer than the mail server may let us wait for all its answers. */
    static final Duration LEASE = Duration.ofSeconds(90);

    static final int MOST_ATTEMPTS = 10;

    private static final Logger LOG = Logger.getLogger("message");
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final MailQueue queue;
    private final LetterWriter writer;
    private final MailServer server;
    private final Errand errand;
    private final Clock clock;

    @Inject
    MailWorker(MailQueue queue, LetterWriter writer, MailServer server, Errand errand, Clock clock) {
        this.queue = queue;
        this.writer = writer;
        this.server = server;
        this.errand = errand;
        this.clock = clock;
    }

    /** All that are due; a mail server in trouble is left alone until the next time. */
    void runDue() {
        boolean goesOn = true;
        for (Optional<Claim> next = claim(); next.isPresent(); next = goesOn ? claim() : Optional.empty()) {
            goesOn = run(next.get());
        }
    }

    private Optional<Claim> claim() {
        return errand.fromQueues(
                () -> queue.claim(clock.instant(), clock.instant().plus(LEASE)));
    }

    /** Whether the next one is worth a try. */
    private boolean run(Claim claim) {
        if (claim.attempts() > MOST_ATTEMPTS) {
            end(claim, MessageStatus.FAILED, MessageProblem.INTERNAL);
            return true;
        }
        try {
            send(claim);
            return true;
        } catch (MailRefused refused) {
            LOG.infof("Letter %s: %s", claim.id(), refused.getMessage());
            return refuse(claim, refused);
        } catch (RuntimeException trouble) {
            LOG.errorf(trouble, "Letter %s was not written", claim.id());
            putOff(claim, MessageProblem.INTERNAL);
            return true;
        }
    }

    private void send(Claim claim) throws MailRefused {
        Written written = errand.amongPersons(claim.region(), () -> writer.write(claim.id()));
        if (written.untold().isPresent()) {
            sendUntold(claim, written.letter(), written.untold().get());
        } else if (written.letter().isPresent()) {
            server.send(written.letter().get());
            errand.onQueues(() -> queue.sent(claim, clock.instant()));
        } else {
            end(claim, MessageStatus.SKIPPED, written.problem());
        }
    }

    /**
     * R18: whether it goes or not, the mail server is asked for, and all that is kept is the same; what it says of one address is
     * kept from everyone.
     */
    private void sendUntold(Claim claim, Optional<Letter> letter, Untold untold) throws MailRefused {
        server.check();
        boolean isDone = letter.isEmpty() || handOver(letter.get()) || !untold.isFirst();
        if (isDone || claim.attempts() >= MOST_ATTEMPTS) {
            errand.onQueues(() -> queue.sentUntold(claim, untold.at()));
        } else {
            putOff(claim, MessageProblem.UNREACHABLE);
        }
    }

    /** Whether another try is in vain. */
    private boolean handOver(Letter letter) {
        try {
            server.send(letter);
            return true;
        } catch (MailRefused refused) {
            return refused.isPermanent();
        }
    }

    private boolean refuse(Claim claim, MailRefused refused) {
        if (refused.isPermanent()) {
            end(claim, MessageStatus.FAILED, MessageProblem.REFUSED);
        } else {
            putOff(claim, MessageProblem.UNREACHABLE);
        }
        return refused.isPermanent();
    }

    private void putOff(Claim claim, MessageProblem why) {
        if (claim.attempts() >= MOST_ATTEMPTS) {
            end(claim, MessageStatus.FAILED, why);
        } else {
            errand.onQueues(() -> queue.putOff(claim, why, clock.instant().plus(pause(claim.attempts()))));
        }
    }

    private void end(Claim claim, MessageStatus status, MessageProblem why) {
        errand.onQueues(() -> queue.end(claim, status, why));
    }

    /** A minute after the first try, then twice as long each time, an hour at most. */
    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
