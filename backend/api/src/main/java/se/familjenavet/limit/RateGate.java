package se.familjenavet.limit;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.familjenavet.http.RouteProblems;
import se.familjenavet.problem.ProblemType;

/** Lets a request through as long as its caller, or its address, has not asked too much; says on every answer what is left. */
@ApplicationScoped
public class RateGate {
    private static final String API = "/familjenavet/v1/";
    private static final String SIGN_UP = API + "public/sign-ups";
    private static final Set<String> SIGN_IN = Set.of("/sign-in", "/callback");
    private static final String RATE_LIMIT = "RateLimit";
    /** Before all who could answer, and once it is known who asks but not yet whether they may. */
    private static final int BEFORE_ALL = 650;

    private static final int ONCE_KNOWN = 150;

    @Inject
    RateLimits limits;

    @Inject
    RouteProblems problems;

    void register(@Observes Filters filters) {
        filters.register(this::countEarlyAnswers, BEFORE_ALL);
        filters.register(this::admit, ONCE_KNOWN);
    }

    /** What is refused before anybody knows who asks counts for the address. */
    void countEarlyAnswers(RoutingContext route) {
        if (route.normalizedPath().startsWith(API)) {
            route.addHeadersEndHandler(answering -> {
                if (!route.response().headers().contains(RATE_LIMIT)) {
                    say(limits.take(RatePolicy.PUBLIC, addressOf(route)), route.response());
                }
            });
        }
        route.next();
    }

    void admit(RoutingContext route) {
        String path = route.normalizedPath();
        if (SIGN_IN.contains(path)) {
            admit(route, limits.take(RatePolicy.SIGN_IN, addressOf(route)));
        } else if (path.startsWith(API)) {
            String caller = callerOf(route);
            admit(
                    route,
                    caller.isEmpty()
                            ? limits.take(policyOf(route), addressOf(route))
                            : limits.take(RatePolicy.SIGNED_IN, caller));
        } else {
            route.next();
        }
    }

    /** Of one who has not signed in. */
    private static RatePolicy policyOf(RoutingContext route) {
        boolean isSignUp = HttpMethod.POST.equals(route.request().method())
                && route.normalizedPath().equals(SIGN_UP);
        return isSignUp ? RatePolicy.SIGN_UP : RatePolicy.PUBLIC;
    }

    private void admit(RoutingContext route, Allowance allowance) {
        say(allowance, route.response());
        if (allowance.isGranted()) {
            route.next();
        } else {
            route.response().putHeader(HttpHeaders.RETRY_AFTER, allowance.retryAfter());
            problems.end(route, ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private static void say(Allowance allowance, HttpServerResponse response) {
        response.putHeader("RateLimit-Policy", allowance.policyHeader());
        response.putHeader(RATE_LIMIT, allowance.header());
    }

    /** Issuer and subject; empty for one who has not signed in. */
    private static String callerOf(RoutingContext route) {
        return route.user() instanceof QuarkusHttpUser user ? nameOf(user.getSecurityIdentity()) : "";
    }

    private static String nameOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getIssuer() + "#" + token.getSubject()
                : "";
    }

    private static String addressOf(RoutingContext route) {
        return Addresses.network(route.request().remoteAddress());
    }
}
