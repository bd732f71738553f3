package se.familjenavet.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.MDC;

/** Gives every request its trace before all else: on the answer, on each line of the log, and at the end a line of its own. */
@ApplicationScoped
public class Tracing {
    static final String TRACE_ID = "traceId";
    private static final int FIRST = 700;

    @Inject
    AccessLog log;

    /** The trace of the request that this thread works for: 32 hexadecimal digits. */
    public static String current() {
        return String.valueOf(MDC.get(TRACE_ID));
    }

    void register(@Observes Filters filters) {
        filters.register(this::trace, FIRST);
    }

    void trace(RoutingContext route) {
        TraceParent trace = TraceParent.continuing(route.request().getHeader(TraceParent.HEADER));
        MDC.put(TRACE_ID, trace.traceId());
        route.response().putHeader(TraceParent.HEADER, trace.toString());
        log.note(route, trace);
        route.next();
    }
}
