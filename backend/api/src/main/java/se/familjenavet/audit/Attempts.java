package se.familjenavet.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.familjenavet.access.Access;

/** Takes note of what is refused to someone who has signed in: what they may not do, and what is not there for them. */
class Attempts {
    private static final Logger LOG = Logger.getLogger(Attempts.class);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    Access access;

    @Inject
    AuditLog log;

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 403 && access.dependsOnGrants()) {
            note(AuditAction.DENIED, request.getUriInfo());
        } else if (response.getStatus() == 404 && access.dependsOnGrants()) {
            note(AuditAction.OUT_OF_PLACE, request.getUriInfo());
        }
    }

    /** The answer is a refusal already, and stays one. */
    private void note(AuditAction action, UriInfo uri) {
        try {
            log.attempted(action, uri.getPathSegments().getFirst().getPath(), idsIn(uri));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "An attempt was not noted: %s of %s", action, access.operation());
        }
    }

    private static List<UUID> idsIn(UriInfo uri) {
        return uri.getPathParameters().values().stream()
                .flatMap(List::stream)
                .filter(value -> UUID_FORM.matcher(value).matches())
                .map(UUID::fromString)
                .toList();
    }
}
