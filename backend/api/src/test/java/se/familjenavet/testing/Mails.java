package se.familjenavet.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.familjenavet.local.LocalStack;

/** The letters that really went out, by SMTP, to the mailbox of the stack. */
public final class Mails {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Mails() {}

    /**
     * A letter as it arrived.
     *
     * @param headers by name, decoded
     */
    public record Mail(
            String id,
            String messageId,
            String from,
            String to,
            String subject,
            String text,
            Map<String, String> headers,
            List<MailedFile> attachments,
            String at) {}

    /** A file beside the text of a letter. */
    public record MailedFile(String name, String type, String text) {}

    /** Those to one address, the newest last. */
    public static List<Mail> to(String address) {
        return read("?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** All that have come, the newest last. */
    public static List<Mail> all() {
        return read("");
    }

    private static List<Mail> read(String query) {
        String body = ask("GET", query);
        try {
            return new ObjectMapper().readValue(body, new TypeReference<>() {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Throws away all that have come. */
    public static void clear() {
        ask("DELETE", "");
    }

    private static String ask(String method, String query) {
        URI address = URI.create(LocalStack.forTests().mailboxUrl() + "/api/mails" + query);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
