package se.familjenavet.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a distributed call a request stands (W3C Trace Context, header {@code traceparent}).
 *
 * @param traceId 32 hexadecimal digits, the same along the whole call
 * @param spanId 16 hexadecimal digits, our own part of it
 * @param flags 2 hexadecimal digits, as the caller set them
 */
record TraceParent(String traceId, String spanId, String flags) {
    static final String HEADER = "traceparent";
    private static final Pattern FORM = Pattern.compile(
            "(?!ff)(?<version>[0-9a-f]{2})-(?<trace>(?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-(?<flags>[0-9a-f]{2})(?<more>-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Our part of the call that the header names; of a new one where it names none, or not in the standard's form. */
    static TraceParent continuing(String header) {
        Matcher parts = FORM.matcher(header == null ? "" : header.strip());
        boolean isWhole = parts.matches()
                && (parts.group("more") == null || !parts.group("version").equals("00"));
        return isWhole
                ? new TraceParent(parts.group("trace"), random(8), parts.group("flags"))
                : new TraceParent(random(16), random(8), "00");
    }

    /** As the header says it. */
    @Override
    public String toString() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        do {
            RANDOM.nextBytes(drawn);
        } while (HexFormat.of().formatHex(drawn).matches("0+"));
        return HexFormat.of().formatHex(drawn);
    }
}
