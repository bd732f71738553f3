package se.familjenavet.trace;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * A line for each request to the API or to the ways of signing in: method, route, status, milliseconds, trace. Never the address
 * as it was called, a query, a body or a name: any of them may tell of a person (A10).
 */
@Singleton
class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");

    /** Sees to it that the line is written when the answer is out, or the caller has gone. */
    void note(RoutingContext route, TraceParent trace) {
        long began = System.nanoTime();
        if (Routes.areLogged(route.normalizedPath())) {
            route.addEndHandler(ended -> write(route, trace, System.nanoTime() - began, ended.succeeded()));
        }
    }

    private static void write(RoutingContext route, TraceParent trace, long nanos, boolean isAnswered) {
        String method = Routes.method(route.request().method());
        String name = Routes.of(route);
        int status = route.response().getStatusCode();
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        Map<String, Object> facts = Map.of(
                Tracing.TRACE_ID, trace.traceId(), "method", method, "route", name, "status", status, "ms", millis);
        facts.forEach(MDC::put);
        LOG.infof("%s %s %d %d ms%s", method, name, status, millis, isAnswered ? "" : ", caller gone");
        facts.keySet().forEach(MDC::remove);
    }
}
