package se.familjenavet.signin;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Keycloak does not answer, or answers with a fault of its own: nobody can tell who calls. */
final class SignInUnavailable extends RuntimeException {
    private static final String SESSION_ENDED = "invalid_grant";

    SignInUnavailable(Throwable cause) {
        super("Keycloak is out of reach", cause);
    }

    /**
     * Tells Keycloak's absence from a token that is refused. What Quarkus throws about a bearer token from inside its check
     * is about the token; about a session, whose tokens are our own, it is about Keycloak, unless that says the session ended.
     */
    static boolean isBehind(Throwable failure, boolean byBearer) {
        if (failure instanceof OIDCException) {
            return true;
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> isOfTheNetwork(cause) || !byBearer && isFaultOfKeycloak(cause));
    }

    private static boolean isOfTheNetwork(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof VertxException
                || cause instanceof io.smallrye.mutiny.TimeoutException;
    }

    private static boolean isFaultOfKeycloak(Throwable cause) {
        return cause instanceof OIDCException
                && !String.valueOf(cause.getMessage()).contains(SESSION_ENDED);
    }
}
