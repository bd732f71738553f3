package se.familjenavet.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every answer on what it depends and who may keep it. */
class Caching {

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        boolean isPublic = request.getUriInfo().getPath().startsWith("/public/");
        response.getHeaders()
                .putSingle(HttpHeaders.VARY, isPublic ? "Accept-Language" : "Accept-Language, Cookie, Authorization");
        response.getHeaders()
                .putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(isPublic ? "public, max-age=60" : "private, no-cache"));
    }
}
