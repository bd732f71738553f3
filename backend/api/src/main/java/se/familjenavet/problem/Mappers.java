package se.familjenavet.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.StaleObjectStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem of the catalogue here. */
class Mappers {
    private static final Logger LOG = Logger.getLogger(Mappers.class);

    @Inject
    Problems problems;

    @ServerExceptionMapper
    public Response ours(ProblemException thrown, UriInfo uri, HttpHeaders headers) {
        return problems.respond(thrown.type(), uri.getRequestUri().getRawPath(), headers, thrown.faults());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response notSignedIn(UriInfo uri, HttpHeaders headers) {
        return respond(ProblemType.NOT_SIGNED_IN, uri, headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException thrown, UriInfo uri, HttpHeaders headers) {
        return respond(ProblemType.NOT_ALLOWED, uri, headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException thrown, UriInfo uri, HttpHeaders headers) {
        List<Fault> faults = FieldErrors.of(thrown.getConstraintViolations());
        return problems.respond(
                ProblemType.VALIDATION_FAILED, uri.getRequestUri().getRawPath(), headers, faults);
    }

    @ServerExceptionMapper
    public Response library(WebApplicationException thrown, UriInfo uri, HttpHeaders headers) {
        int status = thrown.getResponse().getStatus();
        if (thrown.getCause() instanceof ProblemException ours) {
            return ours(ours, uri, headers);
        }
        if (status == 400) {
            return problems.respond(
                    ProblemType.MALFORMED_BODY, uri.getRequestUri().getRawPath(), headers, BodyErrors.of(thrown));
        }
        Response response = respond(ProblemType.ofStatus(status), uri, headers);
        return thrown instanceof NotAllowedException refused ? withAllow(response, refused) : response;
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleObjectStateException.class})
    public Response overtaken(UriInfo uri, HttpHeaders headers) {
        return respond(ProblemType.STALE_VERSION, uri, headers);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable thrown, UriInfo uri, HttpHeaders headers) {
        return Causes.problem(thrown)
                .map(type -> respond(type, uri, headers))
                .orElseGet(() -> bug(thrown, uri, headers));
    }

    private Response bug(Throwable thrown, UriInfo uri, HttpHeaders headers) {
        Problem problem = problems.of(
                ProblemType.INTERNAL_ERROR,
                uri.getRequestUri().getRawPath(),
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE),
                List.of());
        LOG.errorf(thrown, "Unforeseen error %s", problem.reference());
        return Problems.respond(problem);
    }

    private Response respond(ProblemType type, UriInfo uri, HttpHeaders headers) {
        return problems.respond(type, uri.getRequestUri().getRawPath(), headers, List.of());
    }

    private static Response withAllow(Response response, NotAllowedException refused) {
        return Response.fromResponse(response)
                .header(HttpHeaders.ALLOW, refused.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .build();
    }
}
