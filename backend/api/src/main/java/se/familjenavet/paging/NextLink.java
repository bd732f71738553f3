package se.familjenavet.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Points at the next page by a {@code Link} header (RFC 8288) too. */
class NextLink {

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String address =
                    request.getUriInfo().getRequestUri().getRawPath() + "?" + query(request) + "cursor=" + page.next();
            response.getHeaders().add(HttpHeaders.LINK, "<" + publicUrl + address + ">; rel=\"next\"");
        }
    }

    /** The query as it was sent, but for the cursor. */
    private static String query(ContainerRequestContext request) {
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.startsWith("cursor="))
                        .map(parameter -> parameter + "&")
                        .collect(Collectors.joining());
    }
}
