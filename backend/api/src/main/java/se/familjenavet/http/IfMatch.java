package se.familjenavet.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * The caller's knowledge of an item, from the header {@code If-Match} (RFC 9110, 13.1.1). Of our entity tags only the first
 * part, the version, counts: a change of language or rights is no conflict.
 */
public record IfMatch(String header) {
    private static final Pattern TAG = Pattern.compile("(?<!W/)\"([0-9]{1,18})\\.[^\"]*\"");

    /** Read by the framework from the header. */
    public static IfMatch valueOf(String header) {
        return new IfMatch(header);
    }

    /** Ends the request when the header is missing (428) or does not name this version (412). */
    public static void check(IfMatch match, long version) {
        if (match == null || match.header().isBlank()) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED);
        }
        if (!match.names(version)) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
    }

    private boolean names(long version) {
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (Long.parseLong(tags.group(1)) == version) {
                return true;
            }
        }
        return header.strip().equals("*");
    }
}
