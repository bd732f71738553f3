package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.export.Export;

/** A version as one zip. */
@Path("/programme-versions/{id}/archive")
@Authenticated
@Transactional
@Tag(name = "Programme")
class VersionArchiveResource {

    @Inject
    ProgrammeVersions versions;

    @Inject
    ProgrammeImports imports;

    @Inject
    ProgrammeArchive archive;

    @Inject
    Export export;

    @Inject
    Access access;

    @GET
    @Produces(ProgrammeArchive.MEDIA_TYPE)
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "getProgrammeArchive",
            summary = "En version som zip",
            description =
                    "The document and the files that its media name, as one zip; the same version is the same bytes."
                            + " Dokumentet och de filer som hör till, som en zip; samma version är samma byte.")
    public Response archive(@PathParam("id") UUID id) {
        ProgrammeVersion version = access.find(places -> versions.byId(places, id));
        ProgrammeDocument document = imports.documentOf(access.places(), version);
        String region = version.regionCode();
        return export.file(
                document.fileName(), ProgrammeArchive.MEDIA_TYPE, out -> archive.write(document, region, out));
    }
}
