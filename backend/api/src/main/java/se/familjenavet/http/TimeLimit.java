package se.familjenavet.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemType;

/**
 * How long a request may take until its answer begins: a body that does not arrive is cut off (408), an answer that is not
 * ready gives way to a problem (503). By then its transaction has ended, which has a shorter limit.
 */
@ApplicationScoped
public class TimeLimit {

    @Inject
    RouteProblems problems;

    @ConfigProperty(name = "familjenavet.request-limit")
    Duration limit;

    @ConfigProperty(name = "familjenavet.upload-limit")
    Duration uploadLimit;

    void register(@Observes Filters filters) {
        filters.register(this::watch, 640);
    }

    /** What the operation still says once it has been cut is nothing to anyone. */
    void silence(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(route -> {
            if (!route.response().ended()) {
                route.next();
            }
        });
    }

    void watch(RoutingContext route) {
        Duration patience = Upload.isOne(route.request()) ? uploadLimit : limit;
        long timer = route.vertx().setTimer(patience.toMillis(), fired -> cut(route));
        route.addEndHandler(ended -> route.vertx().cancelTimer(timer));
        route.next();
    }

    private void cut(RoutingContext route) {
        if (route.response().ended() || route.response().headWritten()) {
            return;
        }
        boolean isArriving = announcesBody(route.request()) && !route.request().isEnded();
        LastAnswer.hangUpAfter(route);
        problems.end(route, isArriving ? ProblemType.REQUEST_TOO_SLOW : ProblemType.TIMED_OUT);
    }

    private static boolean announcesBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
