package se.familjenavet.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser calls a file (RFC 6266): in letters that every reader of headers knows, and as it is. */
final class FileName {

    private FileName() {}

    /** The value of {@code Content-Disposition} for a file to be kept. */
    static String attachment(String name) {
        return "attachment" + named(name);
    }

    /** Likewise for one that a browser may show. */
    static String inline(String name) {
        return "inline" + named(name);
    }

    private static String named(String name) {
        String plain = name.replaceAll("[^a-zA-Z0-9._-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
