package se.familjenavet.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mailbox over HTTP: a page for people at {@code /}, JSON for tests at {@code /api/mails}. */
final class MailboxAnswers implements HttpHandler {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .build();

    private final MailShelf shelf;

    MailboxAnswers(MailShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String asked =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
            switch (asked) {
                case "GET /" -> answer(exchange, "text/html", MailboxPage.of(sought(query), query));
                case "GET /mailbox.css" -> answer(exchange, "text/css", MailboxPage.style());
                case "GET /api/mails" -> answer(exchange, "application/json", JSON.writeValueAsString(sought(query)));
                case "DELETE /api/mails" -> clear(exchange);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private List<ReceivedMail> sought(Map<String, String> query) {
        String address = query.getOrDefault("to", "");
        return address.isBlank() ? shelf.all() : shelf.to(address);
    }

    private void clear(HttpExchange exchange) throws IOException {
        shelf.clear();
        exchange.sendResponseHeaders(204, -1);
    }

    private static void answer(HttpExchange exchange, String type, String text) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
