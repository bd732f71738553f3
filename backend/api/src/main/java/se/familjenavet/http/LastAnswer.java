package se.familjenavet.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The last answer on a line, of whose caller nothing more is read. */
final class LastAnswer {
    private LastAnswer() {}

    /**
     * Hangs up once it has been given. In HTTP/2 others' requests share the line, which therefore stays, and the header would
     * make the answer malformed (RFC 9113, 8.2.2).
     */
    static void hangUpAfter(RoutingContext route) {
        if (route.request().version() != HttpVersion.HTTP_2) {
            route.response().putHeader(HttpHeaders.CONNECTION, "close");
            route.addEndHandler(answered -> route.request().connection().close());
        }
    }
}
