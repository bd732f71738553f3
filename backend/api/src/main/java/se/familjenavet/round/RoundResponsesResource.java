package se.familjenavet.round;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Answers that staff write in: papers, and what a centre answers by its function. */
@Path("/survey-rounds/{id}/responses")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Rounds")
class RoundResponsesResource {

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundViews views;

    @Inject
    Answering answering;

    @Inject
    Access access;

    @POST
    @Needs(Permission.ENTER_ANSWERS)
    @Operation(
            operationId = "enterSurveyAnswers",
            summary = "Skriv in ett svar",
            description =
                    "Writes in a paper, once for each key; or what a centre answers, which replaces what it answered before."
                            + " Nothing is noted of who wrote it. Skriver in ett papper, en gång för varje nyckel; eller det som"
                            + " en central svarar, i stället för det den svarat förut. Ingenting sparas om vem som skrev.")
    @APIResponse(responseCode = "204", description = "Taken. Mottaget.")
    @APIResponse(responseCode = "409", ref = "Conflict")
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public void enter(@PathParam("id") UUID id, @NotNull @Valid EnteredAnswers given) {
        SurveyRound round = access.find(places -> rounds.byId(places, id));
        if (!round.channel().isEntered()) {
            throw new ProblemException(ProblemType.ROUND_NOT_ENTERED);
        }
        access.find(places -> views.place(round, given.place()));
        answering.enter(round, given);
    }
}
