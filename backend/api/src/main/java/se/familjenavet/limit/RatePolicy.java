package se.familjenavet.limit;

import java.time.Duration;
import java.util.Locale;

/** Whose requests are counted together, and which of them. */
enum RatePolicy {
    /** All that one person or machine asks, by issuer and subject. */
    SIGNED_IN,
    /** All that is asked from one address without a sign-in that holds. */
    PUBLIC,
    /** Sign-ups of parents, from one address. */
    SIGN_UP,
    /** The ways to Keycloak and back, from one address. */
    SIGN_IN;

    static final Duration WINDOW = Duration.ofMinutes(1);

    /** As in the headers and the metrics: {@code signed-in}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
