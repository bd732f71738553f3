package se.familjenavet.programme;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;

/** That a version is shared with other regions. */
@Path("/programme-versions/{id}/sharing")
@Authenticated
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
class VersionSharingResource {

    @Inject
    ProgrammeVersions versions;

    @Inject
    Publications publications;

    @Inject
    Access access;

    @PUT
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "shareProgrammeVersion",
            summary = "Dela en version",
            description = "Lets other regions read and copy a published version, as it is now; once more to renew it."
                    + " Låter andra regioner läsa och kopiera en publicerad version, som den är nu.")
    public SharingView share(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ProgrammeVersion version = find(id);
        IfMatch.check(match, version.version());
        return new SharingView(publications.share(access.places(), version), version.version());
    }

    @DELETE
    @Needs(Permission.EDIT_PROGRAMME)
    @Operation(
            operationId = "unshareProgrammeVersion",
            summary = "Sluta dela en version",
            description = "Other regions no longer see it; copies that they made stay."
                    + " Andra regioner ser den inte längre; kopior som de gjort finns kvar.")
    public void unshare(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        ProgrammeVersion version = find(id);
        IfMatch.check(match, version.version());
        publications.unshare(version);
    }

    private ProgrammeVersion find(UUID id) {
        return access.find(places -> versions.byId(places, id));
    }
}
