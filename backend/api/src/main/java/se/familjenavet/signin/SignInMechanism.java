package se.familjenavet.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.familjenavet.http.RouteProblems;
import se.familjenavet.problem.ProblemType;

/**
 * Sign-in by session cookie for people and by bearer token for machines, on top of Quarkus' OIDC mechanism: only
 * {@code GET /sign-in} ever redirects, everything else answers 401 as a problem.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final OidcAuthenticationMechanism oidc;
    private final RouteProblems problems;

    @Inject
    SignInMechanism(OidcAuthenticationMechanism oidc, RouteProblems problems) {
        this.oidc = oidc;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext route, IdentityProviderManager identityProviders) {
        if (!Paths.needSignIn(route.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        Context own = Vertx.currentContext();
        return oidc.authenticate(route, identityProviders)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                // Requests that share a refresh go on, each on its own context (quarkusio/quarkus#53748)
                .emitOn(task -> runOn(own, task))
                .onItem()
                .ifNotNull()
                .invoke(identity -> refuseIdTokenAsBearer(route, identity))
                .onFailure()
                .transform(failure -> inOurWords(route, failure))
                .onItemOrFailure()
                .invoke((identity, failure) -> route.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext route) {
        return oidc.getChallenge(route)
                .onFailure()
                .transform(failure -> inOurWords(route, failure))
                .map(challenge -> isRedirect(challenge) ? challenge : refusal(route));
    }

    private static boolean isRedirect(ChallengeData challenge) {
        return challenge != null && challenge.status == 302;
    }

    private static ChallengeData refusal(RoutingContext route) {
        return switch (route.normalizedPath()) {
            case Paths.CALLBACK -> new ChallengeData(303, HttpHeaders.LOCATION, Paths.AFTER_FAILURE);
            case Paths.SIGN_OUT -> new ChallengeData(303, HttpHeaders.LOCATION, Paths.AFTER_SIGN_OUT);
            default -> new ChallengeData(401, "WWW-Authenticate", "Bearer");
        };
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext route) {
        return getChallenge(route).map(challenge -> {
            if (challenge.status == 401) {
                problems.end(route, ProblemType.NOT_SIGNED_IN);
            } else {
                challenge.getHeaders().forEach((name, value) -> route.response().putHeader(name, value));
                route.response()
                        .setStatusCode(challenge.status)
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end();
            }
            return true;
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext route) {
        return oidc.getCredentialTransport(route);
    }

    private static void runOn(Context own, Runnable task) {
        if (own == null || Vertx.currentContext() == own) {
            task.run();
        } else {
            own.runOnContext(ignored -> task.run());
        }
    }

    /** Keycloak out of reach, or else nobody signed in: the API itself never answers with a redirect. */
    private static Throwable inOurWords(RoutingContext route, Throwable failure) {
        String path = route.normalizedPath();
        if (!path.equals(Paths.CALLBACK) && SignInUnavailable.isBehind(failure, isByBearer(route))) {
            return new SignInUnavailable(failure);
        }
        boolean redirectsApi = failure instanceof AuthenticationRedirectException && path.startsWith(Paths.API);
        return failure instanceof AuthenticationCompletionException || redirectsApi
                ? new AuthenticationFailedException(failure)
                : failure;
    }

    private static boolean isByBearer(RoutingContext route) {
        return route.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** An ID token has our client as audience, so that only its type tells it from an access token. */
    private static void refuseIdTokenAsBearer(RoutingContext route, SecurityIdentity identity) {
        if (isByBearer(route)
                && identity.getPrincipal() instanceof JsonWebToken token
                && !"Bearer".equals(token.getClaim("typ"))) {
            throw new AuthenticationFailedException("Not an access token");
        }
    }
}
