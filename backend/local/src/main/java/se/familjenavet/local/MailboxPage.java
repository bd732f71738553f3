package se.familjenavet.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox as a page, the newest first. What stands in a mail is shown as text, whatever it looks like. */
final class MailboxPage {
    static final int AT_ONCE = 50;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm:ss", Locale.of("sv"))
            .withZone(ZoneId.of("Europe/Stockholm"));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    private MailboxPage() {}

    /** @param query {@code to}, the address sought; {@code skip}, how many newer mails are on the pages before */
    static String of(List<ReceivedMail> mails, Map<String, String> query) {
        String to = query.getOrDefault("to", "");
        int skip = skip(query.getOrDefault("skip", ""));
        String shown = mails.reversed().stream()
                .skip(skip)
                .limit(AT_ONCE)
                .map(MailboxPage::mail)
                .collect(Collectors.joining());
        String none = "<p>Inga brev" + (to.isBlank() ? " ännu" : " till den adressen") + ".</p>";
        return resource("/mailbox.html")
                .formatted(escape(to), shown.isEmpty() ? none : shown + older(mails.size(), skip, to));
    }

    static String style() {
        return resource("/mailbox.css");
    }

    private static String resource(String name) {
        try (InputStream resource = MailboxPage.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mail(ReceivedMail mail) {
        Instant at = mail.at();
        return """
                <article id="%s">
                <h2 dir="auto">%s</h2>
                <dl><dt>Från</dt><dd>%s</dd><dt>Till</dt><dd>%s</dd><dt>Kom</dt><dd><time datetime="%s">%s</time></dd></dl>
                <div class="text" dir="auto" lang="%s">%s</div>
                %s</article>
                """.formatted(
                        mail.id(),
                        escape(mail.subject()),
                        escape(mail.from()),
                        escape(mail.to()),
                        at,
                        TIME.format(at),
                        escape(mail.headers().getOrDefault("Content-Language", "sv")),
                        linked(mail.text()),
                        mail.attachments().stream().map(MailboxPage::file).collect(Collectors.joining()));
    }

    private static String file(ReceivedMail.ReceivedFile file) {
        return """
                <details><summary>Bilaga: %s (%s)</summary><div class="text">%s</div></details>
                """.formatted(escape(file.name()), escape(file.type()), linked(file.text()));
    }

    private static String older(int all, int skip, String to) {
        return skip + AT_ONCE >= all
                ? ""
                : "<p><a href=\"/?skip=" + (skip + AT_ONCE) + "&amp;to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)
                        + "\">Äldre brev</a></p>";
    }

    private static int skip(String given) {
        return given.matches("[0-9]{1,6}") ? Integer.parseInt(given) : 0;
    }

    /** Links are found in the text as it was written, so that what surrounds them is escaped by itself. */
    private static String linked(String text) {
        StringBuilder linked = new StringBuilder();
        int end = 0;
        for (var link : LINK.matcher(text).results().toList()) {
            String address = escape(link.group());
            linked.append(escape(text.substring(end, link.start())));
            linked.append("<a dir=\"ltr\" href=\"" + address + "\">" + address + "</a>");
            end = link.end();
        }
        return linked.append(escape(text.substring(end))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
