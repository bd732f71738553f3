package se.familjenavet.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
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

    @Inject
    AllowedMethods allowedMethods;

    @ServerExceptionMapper
    public Response ours(ProblemException thrown, UriInfo uri, HttpHeaders headers) {
        return problems.respond(thrown.type(), path(uri), headers, thrown.faults());
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
    public Response invalid(
            ConstraintViolationException thrown, ContainerRequestContext request, UriInfo uri, HttpHeaders headers) {
        var violations = thrown.getConstraintViolations();
        return request.getMethod().equals("GET")
                ? problems.respond(
                        ProblemType.INVALID_PARAMETER, path(uri), headers, FieldErrors.ofParameters(violations))
                : problems.respond(ProblemType.VALIDATION_FAILED, path(uri), headers, FieldErrors.of(violations));
    }

    @ServerExceptionMapper
    public Response library(WebApplicationException thrown, UriInfo uri, HttpHeaders headers) {
        int status = thrown.getResponse().getStatus();
        if (thrown.getCause() instanceof ProblemException ours) {
            return ours(ours, uri, headers);
        }
        if (status == 400) {
            return malformed(thrown, uri, headers);
        }
        return respond(ProblemType.ofStatus(status), uri, headers);
    }

    /** The framework also finds nothing where one resource lies below the path of another and does not know the method. */
    @ServerExceptionMapper
    public Response nothingThere(
            NotFoundException thrown, ContainerRequestContext request, UriInfo uri, HttpHeaders headers) {
        return allowedMethods.refuse(request.getMethod(), uri.getPath())
                ? wrongMethod(uri, headers)
                : library(thrown, uri, headers);
    }

    @ServerExceptionMapper(NotAllowedException.class)
    public Response wrongMethod(UriInfo uri, HttpHeaders headers) {
        return Response.fromResponse(respond(ProblemType.METHOD_NOT_ALLOWED, uri, headers))
                .header(HttpHeaders.ALLOW, allowedMethods.of(uri.getPath()))
                .build();
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response malformed(Exception thrown, UriInfo uri, HttpHeaders headers) {
        return problems.respond(ProblemType.MALFORMED_BODY, path(uri), headers, BodyErrors.of(thrown));
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
                ProblemType.INTERNAL_ERROR, path(uri), headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE), List.of());
        LOG.errorf(thrown, "Unforeseen error %s", problem.reference());
        return Problems.respond(problem);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private Response respond(ProblemType type, UriInfo uri, HttpHeaders headers) {
        return problems.respond(type, path(uri), headers, List.of());
    }
}
