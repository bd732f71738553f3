package se.familjenavet.signin;

import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Every request but the visit to {@code /sign-in} counts as a script's, and so is never redirected to Keycloak. */
@ApplicationScoped
public class OnlySignInRedirects implements JavaScriptRequestChecker {

    @Override
    public boolean isJavaScriptRequest(RoutingContext route) {
        return !route.normalizedPath().equals(Paths.SIGN_IN);
    }
}
