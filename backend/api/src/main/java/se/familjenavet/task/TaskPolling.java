package se.familjenavet.task;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says when to ask again about work that is not over. */
class TaskPolling {
    private static final int SECONDS = 1;

    @ServerResponseFilter
    public void say(ContainerResponseContext response) {
        if (response.getEntity() instanceof TaskView task && !task.state().isOver()) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
