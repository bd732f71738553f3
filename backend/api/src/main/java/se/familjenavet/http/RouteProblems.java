package se.familjenavet.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import se.familjenavet.i18n.Language;
import se.familjenavet.problem.Problem;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.Problems;

/** Answers with a problem where no resource is reached: before sign-in, at unknown addresses, at a body too large. */
@Singleton
public class RouteProblems {

    @Inject
    Problems problems;

    @Inject
    ObjectMapper json;

    /** Ends a request with a problem. */
    public void end(RoutingContext route, ProblemType type) {
        String language = route.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Problem problem = problems.of(type, route.request().path(), language, List.of());
        if (type == ProblemType.NOT_SIGNED_IN) {
            route.response().putHeader("WWW-Authenticate", "Bearer");
        }
        type.retryAfter().ifPresent(pause -> route.response()
                .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds())));
        route.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problems.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(language).toLanguageTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(write(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
