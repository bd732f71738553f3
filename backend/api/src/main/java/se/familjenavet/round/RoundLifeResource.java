package se.familjenavet.round;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;

/** A round on its way, moved on by hand before its time. */
@Path("/survey-rounds/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Rounds")
class RoundLifeResource {

    @Inject
    SurveyRounds rounds;

    @Inject
    RoundTurns turns;

    @Inject
    RoundViews views;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @POST
    @Path("/opening")
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "openSurveyRound",
            summary = "Öppna en omgång",
            description = "Opens a planned round before its time; letters follow within minutes."
                    + " Öppnar en planerad omgång före tiden; mejlen går inom några minuter.")
    public RoundView open(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        SurveyRound round = own(id, match);
        turns.open(round);
        return views.of(round);
    }

    @POST
    @Path("/closure")
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "closeSurveyRound",
            summary = "Stäng en omgång",
            description =
                    "Closes an open round before its time, for ever; its results are released (R20). A very large one is open"
                            + " for up to a minute more, and takes no answers. Stänger en öppen omgång före tiden, för gott; resultatet"
                            + " ges ut. En mycket stor är kvar som öppen i någon minut, men tar inte emot svar.")
    public RoundView close(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        SurveyRound round = own(id, match);
        turns.end(round);
        return views.of(round);
    }

    @POST
    @Path("/withdrawal")
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "withdrawSurveyRound",
            summary = "Ta tillbaka en omgång",
            description = "Takes a round back: it counts no more, whatever was answered. Tar tillbaka en omgång: den"
                    + " räknas inte längre, vad som än svarats.")
    public RoundView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid Withdrawal withdrawal) {
        SurveyRound round = own(id, match);
        turns.withdraw(round, withdrawal.reason());
        return views.of(round);
    }

    @POST
    @Path("/reminders")
    @Needs(Permission.EDIT_ROUNDS)
    @Operation(
            operationId = "remindSurveyRound",
            summary = "Påminn",
            description =
                    "Reminds those who have not answered, by mail, once a day at most; nobody learns who that is (R18)."
                            + " Påminner dem som inte svarat, med mejl, högst en gång om dagen; ingen får veta vilka det är.")
    public RoundView remind(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        SurveyRound round = own(id, match);
        round.remind(clock.instant());
        return views.of(round);
    }

    private SurveyRound own(UUID id, IfMatch match) {
        SurveyRound round = access.find(places -> rounds.byId(places, id));
        views.require(round, Permission.EDIT_ROUNDS);
        IfMatch.check(match, round.version());
        return round;
    }
}
