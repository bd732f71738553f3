package se.familjenavet.ageing;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriBuilder;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.familjenavet.access.Caller;
import se.familjenavet.http.Links;

/** Tells callers of an ageing operation that it ages, and operators which systems still call it. */
class AgeingAnswers {
    private static final String ROOT = "/familjenavet/v1";

    @Inject
    Links links;

    @Inject
    Caller caller;

    @Inject
    MeterRegistry meters;

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        if (operation == null || !operation.isAnnotationPresent(Ageing.class)) {
            return;
        }
        Notice notice = Notice.of(operation.getAnnotation(Ageing.class));
        response.getHeaders().putSingle("Deprecation", notice.deprecation());
        response.getHeaders().putSingle("Sunset", notice.sunset());
        links.add(response, "deprecation", "/q/swagger-ui");
        links.add(response, "successor-version", successor(notice, request));
        count(operation);
    }

    private static String successor(Notice notice, ContainerRequestContext request) {
        UriBuilder address = UriBuilder.fromPath(ROOT + notice.instead());
        request.getUriInfo()
                .getPathParameters()
                .forEach((name, values) -> address.resolveTemplate(name, values.getFirst(), true));
        return address.build().toString();
    }

    /** By system, never by person. */
    private void count(Method operation) {
        String name = operation.getAnnotation(Operation.class).operationId();
        String client = caller.isAnonymous() ? "none" : caller.client();
        meters.counter("familjenavet.ageing.calls", "operation", name, "client", client)
                .increment();
    }
}
