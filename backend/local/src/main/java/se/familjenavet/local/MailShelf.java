package se.familjenavet.local;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The latest mails, in memory only; an older one goes for each that comes. */
final class MailShelf {
    static final int ROOM = 2000;

    private final Deque<ReceivedMail> mails = new ArrayDeque<>();

    synchronized void put(ReceivedMail mail) {
        if (mails.size() == ROOM) {
            mails.removeFirst();
        }
        mails.addLast(mail);
    }

    /** The newest last. */
    synchronized List<ReceivedMail> all() {
        return new ArrayList<>(mails);
    }

    /** Those to one address, however it is written; the newest last. */
    List<ReceivedMail> to(String address) {
        String wanted = address.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }

    synchronized void clear() {
        mails.clear();
    }
}
