package se.familjenavet.round;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Answering a survey, for whoever has a ticket or stands before a code. */
@Path("/public")
@PermitAll
@Transactional
@Produces("application/json")
@Tag(name = "Public")
class PublicSurveysResource {

    @Inject
    Answering answering;

    @Inject
    RoundNames names;

    @Inject
    Clock clock;

    @GET
    @Path("/surveys/{id}")
    @Needs(Permission.ANSWER_SURVEY)
    @Operation(
            operationId = "getPublicSurvey",
            summary = "Det som frågas",
            description =
                    "What is asked at the place that a link or a code leads to. Det som frågas där länken eller koden"
                            + " leder.")
    public PublicSurvey get(@PathParam("id") UUID place) {
        AskedPlace asked = answering.byLink(place).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        return PublicSurvey.of(asked, names.of(asked.path()), clock.instant());
    }

    @POST
    @Path("/answers")
    @Needs(Permission.ANSWER_SURVEY)
    @Operation(
            operationId = "answerSurvey",
            summary = "Svara på en enkät",
            description =
                    "Takes an answer once, however often it is sent with the same key (R19); nothing is noted of who answered"
                            + " or when (R18). Tar emot ett svar en gång, hur ofta det än skickas med samma nyckel; ingenting"
                            + " sparas om vem som svarat eller när.")
    @APIResponse(responseCode = "204", description = "Taken. Mottaget.")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "409", ref = "Conflict")
    public void answer(@NotNull @Valid NewAnswers given) {
        answering.take(given);
    }
}
