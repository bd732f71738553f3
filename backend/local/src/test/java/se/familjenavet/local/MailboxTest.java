package se.familjenavet.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
    private static final String CALENDAR = """
            From: Familjecentralen <no-reply@familjenavet.example>
            Subject: =?UTF-8?B?8J+RtiBWw6Rsa29tbWVu?=
            Message-ID: <one@familjenavet.example>
            Content-Language: ar
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            مرحبا https://familjenavet.example/p/x?a=1&b=2.
            --b
            Content-Type: text/calendar; charset=UTF-8; method=PUBLISH
            Content-Disposition: attachment; filename=traffar.ics
            Content-Transfer-Encoding: 8bit

            SUMMARY:Träff ett
            --b
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            --b--
            """;

    private final Ports ports = Ports.free();
    private final Mailbox mailbox = Mailbox.start(ports.mailbox(), ports.smtp());
    private final HttpClient client = HttpClient.newHttpClient();

    MailboxTest() throws IOException {}

    @AfterEach
    void close() {
        mailbox.close();
        client.close();
    }

    @Test
    void a_mail_is_read_as_it_was_written() throws Exception {
        send(CALENDAR, "amina@example.example");
        JsonNode mail = mails("").get(0);
        assertEquals(
                "Familjecentralen <no-reply@familjenavet.example>",
                mail.path("from").asText());
        assertEquals("amina@example.example", mail.path("to").asText());
        assertEquals("👶 Välkommen", mail.path("subject").asText());
        assertEquals("<one@familjenavet.example>", mail.path("messageId").asText());
        assertEquals("ar", mail.at("/headers/Content-Language").asText());
        assertTrue(mail.path("text").asText().startsWith("مرحبا https://"));
        assertEquals(
                "{\"name\":\"traffar.ics\",\"type\":\"text/calendar\",\"text\":\"SUMMARY:Träff ett\"}",
                mail.at("/attachments/0").toString());
        assertEquals(
                "{\"name\":\"namnlös\",\"type\":\"image/png\",\"text\":\"\"}",
                mail.at("/attachments/1").toString());
    }

    @Test
    void the_page_shows_text_and_links_and_files_with_the_newest_first() throws Exception {
        send(CALENDAR, "amina@example.example");
        send("Subject: Den andra\n\nHej", "bo@example.example");
        String page = get("/").body();
        assertTrue(page.indexOf("Den andra") < page.indexOf("Välkommen"));
        assertTrue(page.contains("<a dir=\"ltr\" href=\"https://familjenavet.example/p/x?a=1&amp;b=2\">"
                + "https://familjenavet.example/p/x?a=1&amp;b=2</a>."));
        assertTrue(page.contains("<div class=\"text\" dir=\"auto\" lang=\"ar\">مرحبا"));
        assertTrue(page.contains("<summary>Bilaga: traffar.ics (text/calendar)</summary>"));
        assertTrue(page.contains("<title>Brevlådan</title>"));
    }

    @Test
    void what_looks_like_markup_in_a_mail_is_text() throws Exception {
        String script = "<script>alert(1)</script>";
        send(
                "From: \"" + script + "\" <x@example.example>\nContent-Language: \"><b>\nSubject: " + script + "\n\n"
                        + script + " https://x.example/\"onclick='a' javascript:alert(1)",
                "amina@example.example");
        HttpResponse<String> answer = get("/");
        assertFalse(answer.body().contains("<script"));
        assertFalse(answer.body().contains("<b>"));
        assertTrue(answer.body()
                .contains("<a dir=\"ltr\" href=\"https://x.example/\">https://x.example/</a>&quot;onclick=&#39;"));
        assertFalse(answer.body().contains("href=\"javascript"));
        assertFalse(get("/?to=%22%3E%3Cscript%3E").body().contains("<script"));
        assertEquals(
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                answer.headers().firstValue("Content-Security-Policy").orElseThrow());
    }

    @Test
    void the_mails_of_one_address_are_found_however_it_is_written() throws Exception {
        send("Subject: Ett\n\nHej", "Amina@example.example", "bo@example.example");
        send("Subject: Två\n\nHej", "amina@example.example");
        JsonNode found = mails("?to=amina%40Example.example");
        assertEquals(2, found.size());
        assertEquals("Ett", found.get(0).path("subject").asText());
        assertEquals("Två", found.get(1).path("subject").asText());
        assertFalse(get("/?to=bo%40example.example").body().contains("Två"));
        assertTrue(get("/?to=ingen%40example.example").body().contains("Inga brev till den adressen."));
    }

    @Test
    void older_mails_are_on_a_page_of_their_own() throws Exception {
        for (int i = 0; i <= MailboxPage.AT_ONCE; i++) {
            send("Subject: Nummer " + i + "!\n\nHej", "amina@example.example");
        }
        String first = get("/").body();
        assertTrue(first.contains("Nummer 50!") && !first.contains("Nummer 0!"));
        assertTrue(first.contains("<a href=\"/?skip=50&amp;to=\">Äldre brev</a>"));
        String second = get("/?skip=50&to=").body();
        assertTrue(second.contains("Nummer 0!") && !second.contains("Nummer 1!"));
        assertFalse(second.contains("Äldre brev"));
    }

    @Test
    void an_emptied_mailbox_is_empty() throws Exception {
        send("Subject: Ett\n\nHej", "amina@example.example");
        assertEquals(204, ask("DELETE", "/api/mails").statusCode());
        assertEquals(0, mails("").size());
        assertTrue(get("/").body().contains("Inga brev ännu."));
    }

    @Test
    void nothing_else_is_served() throws Exception {
        for (String path : new String[] {"/other", "/api/mails/1", "/../mailbox.html"}) {
            assertEquals(404, get(path).statusCode(), path);
        }
        assertEquals(404, ask("POST", "/api/mails").statusCode());
        assertEquals(404, ask("DELETE", "/").statusCode());
        assertEquals(
                "text/css; charset=utf-8",
                get("/mailbox.css").headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void a_closed_mailbox_takes_and_shows_nothing() {
        mailbox.close();
        assertThrows(ConnectException.class, () -> get("/"));
        assertThrows(MessagingException.class, () -> send("Subject: Ett\n\nHej", "amina@example.example"));
    }

    private void send(String message, String... recipients) throws MessagingException {
        Session session = Session.getInstance(new Properties());
        MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        Address[] to = new Address[recipients.length];
        for (int i = 0; i < to.length; i++) {
            to[i] = new InternetAddress(recipients[i]);
        }
        try (Transport line = session.getTransport("smtp")) {
            line.connect("127.0.0.1", ports.smtp(), null, null);
            line.sendMessage(mail, to);
        }
    }

    private JsonNode mails(String query) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get("/api/mails" + query).body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path);
    }

    private HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(mailbox.url() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
