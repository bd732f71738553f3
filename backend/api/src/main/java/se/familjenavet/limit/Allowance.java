package se.familjenavet.limit;

import java.time.Duration;

/**
 * What is left after a request has been counted.
 *
 * @param isGranted whether the request may go on
 * @param quota requests a minute
 * @param remaining requests that could follow at once
 * @param untilWhole until the whole quota is there again
 * @param untilNext until one more request may come; zero when it may now
 */
record Allowance(
        RatePolicy policy, boolean isGranted, long quota, long remaining, Duration untilWhole, Duration untilNext) {

    /** The header {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
    String policyHeader() {
        return "\"%s\";q=%d;w=%d".formatted(policy.code(), quota, RatePolicy.WINDOW.toSeconds());
    }

    /** The header {@code RateLimit}. */
    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy.code(), remaining, seconds(untilWhole));
    }

    /** The header {@code Retry-After}: whole seconds, never too early. */
    String retryAfter() {
        return String.valueOf(Math.max(1, seconds(untilNext)));
    }

    private static long seconds(Duration duration) {
        return duration.plusNanos(999_999_999).toSeconds();
    }
}
