package se.familjenavet.retention;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says when to ask again about a run that is not over. */
class RunPolling {
    private static final int SECONDS = 2;

    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        if (response.getEntity() instanceof RetentionRunView run && !run.state().isOver()) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
