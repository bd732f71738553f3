package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailShelfTest {
    private final MailShelf shelf = new MailShelf();

    @Test
    void the_oldest_mail_goes_when_the_shelf_is_full() {
        for (int i = 0; i < MailShelf.ROOM + 3; i++) {
            shelf.put(mail(i));
        }
        List<ReceivedMail> kept = shelf.all();
        assertEquals(MailShelf.ROOM, kept.size());
        assertEquals("3", kept.getFirst().subject());
        assertEquals(String.valueOf(MailShelf.ROOM + 2), kept.getLast().subject());
    }

    @Test
    void a_list_once_read_does_not_change() {
        shelf.put(mail(1));
        List<ReceivedMail> before = shelf.all();
        shelf.clear();
        assertEquals(1, before.size());
        assertEquals(List.of(), shelf.all());
    }

    private static ReceivedMail mail(int number) {
        String subject = String.valueOf(number);
        return new ReceivedMail(
                subject, "", "", "amina@example.example", subject, "", Map.of(), List.of(), Instant.EPOCH);
    }
}
