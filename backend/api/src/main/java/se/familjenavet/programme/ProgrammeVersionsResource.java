package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** The versions of a region's programme: read, taken in, published, retired, given away as documents. */
@Path("/programme-versions")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Programme")
class ProgrammeVersionsResource {

    @Inject
    ProgrammeVersions versions;

    @Inject
    ProgrammeImports imports;

    @Inject
    Publications publications;

    @Inject
    ProgrammeVersionViews views;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "listProgrammeVersions",
            summary = "Programmets versioner",
            description =
                    "The versions of your region's programmes, what is in use first; drafts for those who work for the"
                            + " whole region. Versionerna av regionens program, den som gäller först.")
    public Page<ProgrammeVersionSummary> list(
            @QueryParam("status") @Parameter(description = "State. Läge.") VersionStatus status,
            @Valid @BeanParam PageParameters asked) {
        return versions.page(access.places(), status, asked);
    }

    @POST
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "importProgrammeVersion",
            summary = "Läs in en version",
            description = "Takes a document in as a new draft, all or nothing. Läser in ett dokument som nytt utkast.")
    @APIResponse(
            responseCode = "201",
            description = "The new draft. Det nya utkastet.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProgrammeVersionView.class)))
    public Response take(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewProgrammeVersion wanted) {
        return creations.once(
                key,
                () -> imports.take(access.places(), wanted.region(), wanted.document(), "/document")
                        .id(),
                id -> views.of(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getProgrammeVersion",
            summary = "En version",
            description = "A version with its guides. En version med sina vägledningar.")
    public ProgrammeVersionView get(@PathParam("id") UUID id) {
        return views.of(find(id));
    }

    @GET
    @Path("/{id}/document")
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getProgrammeDocument",
            summary = "En version som dokument",
            description = "The whole version by keys, without ids or times; taken in elsewhere it is the same."
                    + " Hela versionen med nycklar i stället för id; inläst någon annanstans är den likadan.")
    public ProgrammeDocument document(@PathParam("id") UUID id) {
        return imports.documentOf(access.places(), find(id));
    }

    @POST
    @Path("/{id}/publication")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "publishProgrammeVersion",
            summary = "Publicera en version",
            description = "Publishes a draft that has all it needs (R5); it never changes again (R3)."
                    + " Publicerar ett utkast som är komplett; sedan ändras det aldrig.")
    public ProgrammeVersionView publish(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ProgrammeVersion version = find(id);
        IfMatch.check(match, version.version());
        return views.of(publications.publish(version));
    }

    @POST
    @Path("/{id}/retirement")
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "retireProgrammeVersion",
            summary = "Avsluta en version",
            description =
                    "No new groups follow it; running ones keep it (R4). Inga nya grupper följer den; de som pågår behåller den.")
    public ProgrammeVersionView retire(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ProgrammeVersion version = find(id);
        IfMatch.check(match, version.version());
        return views.of(publications.retire(version));
    }

    private ProgrammeVersion find(UUID id) {
        return access.find(places -> versions.byId(places, id));
    }
}
