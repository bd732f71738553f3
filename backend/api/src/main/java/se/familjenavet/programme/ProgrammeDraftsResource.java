package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The next version of a programme while it is written: copied, changed, compared, put aside. */
@Path("/programme-versions/{id}")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Programme")
class ProgrammeDraftsResource {

    @Inject
    ProgrammeVersions versions;

    @Inject
    SessionGuides guides;

    @Inject
    Drafts drafts;

    @Inject
    GuideViews views;

    @Inject
    ProgrammeVersionViews versionViews;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @POST
    @Path("/copies")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "copyProgrammeVersion",
            summary = "Kopiera till ett nytt utkast",
            description = "A new draft that says the same; guides and cards keep their keys."
                    + " Ett nytt utkast som är likadant; vägledningar och kort behåller sina nycklar.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft. Det nya utkastet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeVersionView.class)))
    public Response copy(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid CopyName wanted) {
        return creations.once(
                key,
                "programme-versions",
                () -> drafts.copy(find(id), wanted.name().strip()).id(),
                copy -> versionViews.of(find(copy)));
    }

    @PUT
    @Path("/edition")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "replaceProgrammeEdition",
            summary = "Skriv om versionen",
            description = "The draft's name, what it is about, and the chapter on leading a group."
                    + " Utkastets namn, vad det handlar om och kapitlet om att leda grupp.")
    public ProgrammeVersionView say(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid ProgrammeDocument.Edition wanted) {
        ProgrammeVersion draft = find(id, match);
        drafts.say(draft, wanted);
        return versionViews.of(draft);
    }

    @DELETE
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "discardProgrammeDraft",
            summary = "Ta bort ett utkast",
            description = "Takes a draft away, and all that was written in it. Tar bort ett utkast med allt i det.")
    @APIResponse(responseCode = "204", description = "The draft is gone. Utkastet är borta.")
    public void discard(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        drafts.discard(find(id, match));
    }

    @POST
    @Path("/guides")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "addSessionGuide",
            summary = "Lägg till en vägledning",
            description = "A new guide in a draft, after the others. En ny vägledning sist i ett utkast.")
    @APIResponse(
            responseCode = "201",
            description = "The new guide. Den nya vägledningen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GuideView.class)))
    public Response add(
            @PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewGuide wanted) {
        return creations.once(
                key,
                "session-guides",
                () -> drafts.add(access.places(), find(id), wanted).id(),
                guide -> views.of(guide(guide)));
    }

    @PUT
    @Path("/guide-order")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "orderSessionGuides",
            summary = "Ordna vägledningarna",
            description =
                    "Numbers a draft's guides in this order. Numrerar utkastets vägledningar i den här ordningen.")
    public ProgrammeVersionView order(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match, @NotNull @Valid GuideOrder wanted) {
        ProgrammeVersion draft = find(id, match);
        drafts.order(draft, wanted.guides());
        versions.flush();
        versions.getEntityManager().clear();
        return versionViews.of(find(id));
    }

    @GET
    @Path("/changes")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getProgrammeChanges",
            summary = "Vad som skiljer mot en annan version",
            description = "What differs, field by field, since the version in use or another one of the same programme."
                    + " Vad som skiljer, fält för fält, mot den version som gäller eller en annan.")
    public VersionChanges changes(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(description = "Since which version; otherwise the one in use. Sedan vilken version.")
                    UUID from) {
        ProgrammeVersion version = find(id);
        ProgrammeVersion earlier = from == null ? inUseBeside(version) : find(from);
        return Comparison.of(earlier, version);
    }

    private ProgrammeVersion inUseBeside(ProgrammeVersion version) {
        return versions.inUseBeside(access.places(), version)
                .orElseThrow(() -> new ProblemException(ProblemType.NOTHING_TO_COMPARE));
    }

    private ProgrammeVersion find(UUID id) {
        return access.find(places -> versions.byId(places, id));
    }

    private ProgrammeVersion find(UUID id, IfMatch match) {
        ProgrammeVersion draft = find(id);
        IfMatch.check(match, draft.version());
        return draft;
    }

    private SessionGuide guide(UUID id) {
        return access.find(places -> guides.byId(places, id));
    }
}
