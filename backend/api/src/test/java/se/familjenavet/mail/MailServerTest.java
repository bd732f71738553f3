package se.familjenavet.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Mails;

@ApiTest
class MailServerTest {
    private static final String TO = "amina@familj.example";
    private static final String ID = "<018f2b7e-0000-7000-8000-000000000001@familjenavet.example>";
    private static final Locale ARABIC = Locale.of("ar");
    private static final Locale SWEDISH = Locale.of("sv");

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @BeforeEach
    void empty() {
        Mails.clear();
    }

    @Test
    void a_letter_arrives_as_it_was_written_in_any_script() throws MailRefused {
        server.send(Letter.of(ID, TO, ARABIC, "مرحباً بكم 👶", "Välkommen till träffen!\nأهلاً وسهلاً 👨‍👩‍👧"));
        Mails.Mail mail = onlyOne();
        assertEquals("مرحباً بكم 👶", mail.subject());
        assertEquals(
                "Välkommen till träffen!\r\nأهلاً وسهلاً 👨‍👩‍👧", mail.text().strip());
        assertEquals("Familjecentralen <no-reply@familjenavet.example>", mail.from());
        assertEquals(TO, mail.headers().get("To"));
        assertEquals("ar", mail.headers().get("Content-Language"));
        assertEquals("auto-generated", mail.headers().get("Auto-Submitted"));
        assertEquals("text/plain; charset=UTF-8", mail.headers().get("Content-Type"));
    }

    @Test
    void a_letter_keeps_its_message_id_and_has_the_time_of_our_clock() throws MailRefused {
        server.send(plain("Hej"));
        assertEquals(ID, onlyOne().messageId());
        ZonedDateTime sent = ZonedDateTime.parse(onlyOne().headers().get("Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertFalse(sent.isAfter(ZonedDateTime.now(clock)));
        assertTrue(sent.isAfter(ZonedDateTime.now(clock).minusMinutes(5)));
    }

    @Test
    void a_letter_may_come_from_somebody_by_name() throws MailRefused {
        server.send(plain("Hej").from("Familjecentralen Ängen"));
        assertEquals(
                "Familjecentralen Ängen <no-reply@familjenavet.example>",
                onlyOne().from());
    }

    @Test
    void a_calendar_file_goes_beside_the_text() throws MailRefused {
        String calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Träff 1 👶\r\nEND:VCALENDAR\r\n";
        server.send(plain("Hej").with(new Attachment("Träffar.ics", "text/calendar; method=PUBLISH", calendar)));
        assertEquals("Hej", onlyOne().text().strip());
        assertEquals(
                List.of(new Mails.MailedFile("Träffar.ics", "text/calendar", calendar)),
                onlyOne().attachments());
    }

    @Test
    void a_letter_that_one_can_do_without_tells_how_to_have_no_more() throws MailRefused {
        server.send(plain("Hej").unsubscribedAt(URI.create("https://familjenavet.example/p/stop/å")));
        assertEquals(
                "<https://familjenavet.example/p/stop/%C3%A5>",
                onlyOne().headers().get("List-Unsubscribe"));
        assertEquals("List-Unsubscribe=One-Click", onlyOne().headers().get("List-Unsubscribe-Post"));
    }

    @Test
    void a_letter_that_one_needs_does_not() throws MailRefused {
        server.send(plain("Hej"));
        assertNull(onlyOne().headers().get("List-Unsubscribe"));
        assertNull(onlyOne().headers().get("List-Unsubscribe-Post"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0000", "\u0085", "\u2028", "\r\n\r\n"})
    void no_text_begins_another_header(String separator) throws MailRefused {
        String wicked = "Hej" + separator + "Bcc: other@familj.example";
        server.send(plain("Text").from(wicked).with(new Attachment(wicked, "text/plain", "x")));
        server.send(Letter.of(ID, TO, SWEDISH, wicked, "Text"));
        for (Mails.Mail mail : Mails.to(TO)) {
            assertNull(mail.headers().get("Bcc"));
        }
        assertEquals("Hej Bcc: other@familj.example", Mails.to(TO).getLast().subject());
        assertEquals("Text", Mails.to(TO).getLast().text().strip());
        assertEquals(List.of(), Mails.to("other@familj.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "@familj.example",
                "amina@",
                "amina@familj..example",
                "Amina <amina@familj.example>",
                "amina@familj.example,other@familj.example",
                "amina@familj.example\r\nBcc: other@familj.example",
                "amina@familj.example>\r\nRCPT TO:<other@familj.example",
                "ami\r\nna@familj.example",
                "\"ami na\"@familj.example",
                "åmina@familj.example",
                "amina@familj.example\u0000"
            })
    void what_is_no_address_is_refused_for_ever_without_being_repeated(String address) {
        MailRefused refused =
                assertThrows(MailRefused.class, () -> server.send(Letter.of(ID, address, SWEDISH, "Hej", "Hej")));
        assertTrue(refused.isPermanent());
        assertEquals("The recipient's address is malformed", refused.getMessage());
        assertNull(refused.getCause());
    }

    @Test
    void a_domain_in_any_script_is_reached() throws MailRefused {
        server.send(Letter.of(ID, "amina@företag.example", SWEDISH, "Hej", "Hej"));
        assertEquals(1, Mails.to("amina@xn--fretag-wxa.example").size());
    }

    @Test
    void text_that_looks_like_the_end_of_a_letter_is_text() throws MailRefused {
        server.send(plain("Hej\n.\nQUIT\n\u0007 Slut"));
        assertEquals("Hej\r\n.\r\nQUIT\r\n Slut", onlyOne().text().strip());
    }

    private static Letter plain(String text) {
        return Letter.of(ID, TO, SWEDISH, "Hej", text);
    }

    private static Mails.Mail onlyOne() {
        List<Mails.Mail> mails = Mails.to(TO);
        assertEquals(1, mails.size());
        return mails.getFirst();
    }
}
