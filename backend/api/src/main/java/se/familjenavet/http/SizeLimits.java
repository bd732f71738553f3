package se.familjenavet.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.ProblemType;

/** How much one request may bring: address, headers and body. What is refused is not read, and the connection ends. */
@ApplicationScoped
public class SizeLimits {
    /** A colon, a blank and the end of the line. */
    private static final int AROUND_A_HEADER = 4;

    @Inject
    RouteProblems problems;

    @ConfigProperty(name = "familjenavet.address-limit")
    int addressLimit;

    @ConfigProperty(name = "familjenavet.header-limit-bytes")
    int headerLimit;

    @ConfigProperty(name = "familjenavet.body-limit-bytes")
    long bodyLimit;

    @ConfigProperty(name = "familjenavet.upload-limit-bytes")
    long uploadLimit;

    void register(@Observes Filters filters) {
        filters.register(this::limit, 500);
    }

    void limit(RoutingContext route) {
        HttpServerRequest request = route.request();
        if (request.uri().length() > addressLimit) {
            refuse(route, ProblemType.ADDRESS_TOO_LONG);
        } else if (sizeOfHeaders(request) > headerLimit) {
            refuse(route, ProblemType.HEADERS_TOO_LARGE);
        } else if (saidSizeOfBody(request) > (Upload.isOne(request) ? uploadLimit : bodyLimit)) {
            refuse(route, ProblemType.BODY_TOO_LARGE);
        } else {
            route.next();
        }
    }

    private void refuse(RoutingContext route, ProblemType type) {
        LastAnswer.hangUpAfter(route);
        problems.end(route, type);
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        long size = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + AROUND_A_HEADER;
        }
        return size;
    }

    private static long saidSizeOfBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
