package se.familjenavet.paging;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.familjenavet.http.Links;

/** Points from a list at its first and next page, and from an item at the list that it is in. */
class PageLinks {
    private static final String GONE_ON_BY = "cursor=";
    private static final String FOLLOWED_BY = "since=";

    @Inject
    Links links;

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() != 200) {
            return;
        }
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (response.getEntity() instanceof Page<?> page && isPaged(resource.getResourceMethod())) {
            String query = query(request);
            links.add(response, "first", path + (query.isEmpty() ? "" : "?" + query));
            if (page.next() != null) {
                String next = isFollowed(request) ? FOLLOWED_BY : GONE_ON_BY;
                links.add(response, "next", path + "?" + query + (query.isEmpty() ? "" : "&") + next + page.next());
            }
        }
        if (readsAnItem(resource.getResourceMethod())) {
            links.add(response, "collection", path.substring(0, path.lastIndexOf('/')));
        }
    }

    /** The feed of events is a list too, but goes on by another parameter; some lists are whole. */
    private static boolean isPaged(Method operation) {
        return Arrays.stream(operation.getParameterTypes()).anyMatch(PageParameters.class::isAssignableFrom);
    }

    private static boolean readsAnItem(Method operation) {
        Path path = operation.getAnnotation(Path.class);
        return operation.isAnnotationPresent(GET.class)
                && path != null
                && path.value().endsWith("}");
    }

    private static boolean isFollowed(ContainerRequestContext request) {
        return request.getUriInfo().getQueryParameters().containsKey("since");
    }

    /** The query as it was sent, but for the place that it goes on from. */
    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith(GONE_ON_BY) && !parameter.startsWith(FOLLOWED_BY))
                        .collect(Collectors.joining("&"));
    }
}
