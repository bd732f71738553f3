package se.familjenavet.http;

import java.util.Arrays;

/** What a caller has already, as {@code If-None-Match} says it (RFC 9110, 13.1.2). */
public final class KnownTags {
    private KnownTags() {}

    /**
     * Whether the caller has what carries a tag.
     *
     * @param header null where the request has none
     */
    public static boolean has(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }
}
