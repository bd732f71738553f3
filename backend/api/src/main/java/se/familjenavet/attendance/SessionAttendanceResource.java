package se.familjenavet.attendance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.group.Session;
import se.familjenavet.group.Sessions;
import se.familjenavet.http.IfMatch;

/** Who came to a session: ticked one by one or all at once, also afterwards, and from a device that was without a network. */
@Path("/sessions/{id}")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Attendance")
class SessionAttendanceResource {
    private static final String BASE =
            "The version that you have seen; none for unmarked. Versionen du såg; utelämnas för tomt.";

    @Inject
    Sessions sessions;

    @Inject
    SessionAttendances lists;

    @Inject
    Marking marking;

    @Inject
    DropInSheets dropIns;

    @Inject
    Access access;

    @GET
    @Path("/attendance")
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "getSessionAttendance",
            summary = "Närvarolistan",
            description =
                    "Who was in the group on the day of the session, and who came; for its leaders and coordinators,"
                            + " noted in the log. Vilka som var med i gruppen den dagen och vilka som kom; det loggas.")
    public SessionAttendance get(
            @PathParam("id") UUID id,
            @QueryParam("offline")
                    @DefaultValue("false")
                    @Parameter(
                            description = "To be kept on a device: without protected parents."
                                    + " För att sparas på en enhet: utan föräldrar med skyddade uppgifter.")
                    Boolean offline) {
        return lists.of(access.places(), find(id), Boolean.TRUE.equals(offline));
    }

    @PUT
    @Path("/attendance/{parent}")
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "markAttendance",
            summary = "Kryssa i en förälder",
            description =
                    "Marks one parent, unless another has changed the mark since (412); the same mark again changes nothing."
                            + " Kryssar i en förälder, om ingen annan ändrat krysset (412); samma kryss igen ändrar inget.")
    public MarkView mark(@PathParam("id") UUID id, @PathParam("parent") UUID parent, @NotNull @Valid NewMark mark) {
        return marking.mark(access.places(), find(id), WantedMark.now(parent, mark));
    }

    @DELETE
    @Path("/attendance/{parent}")
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "unmarkAttendance",
            summary = "Ta bort ett kryss",
            description = "Takes the mark of a parent away, unless another has changed it since (412)."
                    + " Tar bort krysset för en förälder, om ingen annan ändrat det (412).")
    public void unmark(
            @PathParam("id") UUID id,
            @PathParam("parent") UUID parent,
            @QueryParam("base") @PositiveOrZero @Parameter(description = BASE, example = "1795939200000") Long base) {
        marking.mark(access.places(), find(id), WantedMark.none(parent, base));
    }

    @POST
    @Path("/attendance-marks")
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "markAttendances",
            summary = "Kryssa i flera",
            description =
                    "Saves several ticks, each by itself; of one that another has changed since, what stands is told."
                            + " Sparar flera kryss, vart och ett för sig; har någon annan ändrat ett visas det som gäller.")
    public MarkView.All markAll(@PathParam("id") UUID id, @NotNull @Valid WantedMarks wanted) {
        wanted.check();
        return new MarkView.All(marking.mark(access.places(), find(id), wanted.marks()));
    }

    @PUT
    @Path("/drop-ins")
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "replaceDropIns",
            summary = "Räkna drop-in",
            description = "Counts those who came without a place, by role and gender and without a name."
                    + " Räknar dem som kom utan plats, efter roll och kön och utan namn.")
    public DropIns replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid NewDropIns wanted) {
        Session session = find(id);
        IfMatch.check(match, dropIns.of(session).version());
        return dropIns.replace(session, wanted);
    }

    private Session find(UUID id) {
        return access.find(places -> sessions.byId(places, id));
    }
}
