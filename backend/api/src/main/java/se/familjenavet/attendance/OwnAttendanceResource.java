package se.familjenavet.attendance;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.enrolment.ParentLinkPurpose;
import se.familjenavet.enrolment.ParentLinks;
import se.familjenavet.group.PaperParameters;

/** Where a parent was, and the certificates of it, for whoever has the link to that parent's place. */
@Path("/public/links/{secret}/attended-sessions")
@PermitAll
@Transactional
@Tag(name = "Public")
class OwnAttendanceResource {
    private static final String SECRET = "As in the link. Som i länken.";
    private static final String EXAMPLE = "nC9vYx3vZ1rD0kq5mJw8TtHs2eLbGf6uAiPoQyXcV4M";

    @Inject
    ParentLinks links;

    @Inject
    OwnAttendance own;

    @Inject
    Certificates certificates;

    @GET
    @Produces("application/json")
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "getOwnAttendance",
            summary = "Träffar som du var med på",
            description = "The sessions that one came to oneself, to have a certificate of."
                    + " Träffar som man själv var med på, att få intyg om.")
    @APIResponse(
            responseCode = "200",
            description = "The sessions, the latest first. Träffarna, den senaste först.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AttendedSession.All.class)))
    public AttendedSession.All get(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret) {
        return new AttendedSession.All(own.of(links.follow(secret, ParentLinkPurpose.PLACE)));
    }

    @GET
    @Path("/{session}/certificate")
    @Produces(Certificates.PDF)
    @Needs(Permission.USE_LINK)
    @Operation(
            operationId = "getOwnCertificate",
            summary = "Ditt intyg om föräldrautbildning",
            description =
                    "A certificate of one session: day, time, and that it was parent education; the name is written by"
                            + " hand. Ett intyg om en träff: dag, tid och att det var föräldrautbildning; namnet skrivs för hand.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate. Intyget.",
            content = @Content(mediaType = Certificates.PDF, schema = @Schema(type = SchemaType.STRING)))
    public Response certificate(
            @PathParam("secret") @Parameter(description = SECRET, example = EXAMPLE, schema = @Schema(maxLength = 4000))
                    String secret,
            @PathParam("session") UUID session,
            @Valid @BeanParam PaperParameters asked) {
        return certificates.of(links.follow(secret, ParentLinkPurpose.PLACE), session, asked.locale());
    }
}
