package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.familjenavet.access.Errand;
import se.familjenavet.mail.MailServer;
import se.familjenavet.mail.MailServers;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.SteppingClock;

/** Sends what waits, as one process or several would, to the mailbox of the stack. */
@ApplicationScoped
public class PostOffice {
    private static final Pattern LINK = Pattern.compile("/p/link#([A-Za-z0-9_-]{43})");

    @Inject
    MailQueue queue;

    @Inject
    LetterWriter writer;

    @Inject
    MailServer server;

    @Inject
    Errand errand;

    /** When all that has been put in line is due. */
    SteppingClock whenAllAreDue() {
        return new SteppingClock(Instant.parse(Database.read(
                        "select to_char(max(send_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from message")
                .getFirst()));
    }

    MailWorker worker(Clock clock) {
        return new MailWorker(queue, writer, server, errand, clock);
    }

    /** One to whom the mail server does not answer. */
    MailWorker workerInTheDark(Clock clock) {
        return new MailWorker(queue, writer, MailServers.down(clock), errand, clock);
    }

    /** Sends all that has been put in line, whenever it is due. */
    public void deliver() {
        worker(whenAllAreDue()).runDue();
    }

    /** Delivers, and gives what has come to an address. */
    public List<Mails.Mail> mailTo(String address) {
        deliver();
        return Mails.to(address);
    }

    /** The secret of the link that a letter is for: its first. */
    public static String secretIn(Mails.Mail mail) {
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError(mail.text());
        }
        return link.group(1);
    }
}
