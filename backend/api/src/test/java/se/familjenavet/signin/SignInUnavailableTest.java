package se.familjenavet.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

class SignInUnavailableTest {

    @Test
    void a_session_that_keycloak_ended_is_no_outage() {
        var ended = new AuthenticationFailedException(
                new OIDCException("{\"error\":\"invalid_grant\",\"error_description\":\"Session not active\"}"));
        assertFalse(SignInUnavailable.isBehind(ended, false));
    }

    @Test
    void a_bearer_token_that_is_refused_is_no_outage() {
        var refused = new AuthenticationFailedException(new OIDCException("Refresh token"));
        assertFalse(SignInUnavailable.isBehind(refused, true));
        assertFalse(SignInUnavailable.isBehind(new AuthenticationFailedException(), true));
    }

    @Test
    void a_fault_of_keycloak_while_a_session_is_refreshed_is_an_outage() {
        var fault = new AuthenticationFailedException(new OIDCException("Error status:502"));
        assertTrue(SignInUnavailable.isBehind(fault, false));
    }

    @Test
    void a_keycloak_out_of_reach_is_an_outage_however_deep_it_lies() {
        var deep = new AuthenticationFailedException(new IllegalStateException(new ConnectException()));
        assertTrue(SignInUnavailable.isBehind(deep, true));
        assertTrue(SignInUnavailable.isBehind(new OIDCException("OIDC Server is not available"), true));
    }
}
