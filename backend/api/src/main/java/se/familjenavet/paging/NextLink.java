package se.familjenavet.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Points at the next page by a {@code Link} header (RFC 8288) too. */
class NextLink {

    @ConfigProperty(name = "familjenavet.public-url")
    String publicUrl;

    @ServerResponseFilter
    public void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .toString();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<" + publicUrl + next.replaceFirst("^https?://[^/]*", "") + ">; rel=\"next\"");
        }
    }
}
