package se.familjenavet.http;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Breaks an answer off that can no longer become a problem, so that what has left never passes for the whole. */
@RequestScoped
public class BrokenOff {

    @Inject
    RoutingContext route;

    /** Hangs up once the head of the answer has left; before that there is nothing to break off. */
    public void cut() {
        if (!route.response().headWritten() || route.response().ended()) {
            return;
        }
        if (route.request().version() == HttpVersion.HTTP_2) {
            route.response().reset();
        } else {
            hangUp();
        }
    }

    /** Waits until it is done: whoever ends the answer after us must find it closed. */
    private void hangUp() {
        route.request()
                .connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
