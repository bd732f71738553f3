package se.familjenavet.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import se.familjenavet.http.RouteProblems;
import se.familjenavet.problem.ProblemType;

/** What stands behind the addresses of signing in and out once the mechanism has done its part. */
@ApplicationScoped
public class SignInRoutes {
    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);

    @Inject
    RouteProblems problems;

    void register(@Observes Router router) {
        router.get(Paths.SIGN_IN)
                .handler(route -> seeOther(route, ReturnTo.safe(route.request().getParam("returnTo"))));
        router.get(Paths.CALLBACK).handler(route -> {
            forgetLeftovers(route);
            seeOther(route, "/");
        });
        router.get(Paths.SIGN_IN_ERROR).handler(route -> seeOther(route, Paths.AFTER_FAILURE));
        router.get(Paths.SIGNED_OUT).handler(route -> {
            forgetLeftovers(route);
            seeOther(route, Paths.AFTER_SIGN_OUT);
        });
        router.post(Paths.SIGN_OUT).handler(route -> seeOther(route, Paths.AFTER_SIGN_OUT));
        router.route().order(Integer.MIN_VALUE).failureHandler(this::sayUnavailable);
    }

    private void sayUnavailable(RoutingContext route) {
        if (route.failure() instanceof SignInUnavailable) {
            LOG.warnf("%s %s", route.failure().getMessage(), route.failure().getCause());
            problems.end(route, ProblemType.SIGN_IN_UNAVAILABLE);
        } else {
            route.next();
        }
    }

    private static void seeOther(RoutingContext route, String location) {
        route.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** A second tab's sign-in leaves its cookie behind when the first tab's has already been answered. */
    private static void forgetLeftovers(RoutingContext route) {
        route.request().cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith("q_auth") || name.startsWith("q_post_logout"))
                .forEach(name -> route.response()
                        .addCookie(Cookie.cookie(name, "")
                                .setPath("/")
                                .setMaxAge(0)
                                .setHttpOnly(true)
                                .setSecure(true)));
    }
}
