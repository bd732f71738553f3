package se.familjenavet.attendance;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.group.PaperParameters;
import se.familjenavet.group.Session;
import se.familjenavet.group.Sessions;

/** The certificate of a parent who came, made by those who keep the list. */
@Path("/sessions/{id}/attendance/{parent}/certificate")
@Authenticated
@Transactional
@Tag(name = "Attendance")
class CertificatesResource {

    @Inject
    Sessions sessions;

    @Inject
    Certificates certificates;

    @Inject
    Access access;

    @GET
    @Produces(Certificates.PDF)
    @Needs(Permission.MARK_ATTENDANCE)
    @Operation(
            operationId = "getAttendanceCertificate",
            summary = "Intyg om föräldrautbildning",
            description =
                    "A certificate for a parent who came: day, time, and that it was parent education; no name, which is"
                            + " written by hand. Kept nowhere, noted in the log. Ett intyg för en förälder som var med: dag, tid"
                            + " och att det var föräldrautbildning; namnet skrivs för hand. Det sparas inte, men loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The certificate. Intyget.",
            content = @Content(mediaType = Certificates.PDF, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "422", ref = "AgainstRule")
    public Response get(
            @PathParam("id") UUID id, @PathParam("parent") UUID parent, @Valid @BeanParam PaperParameters asked) {
        Session session = access.find(places -> sessions.byId(places, id));
        return certificates.of(access.places(), session, parent, asked.locale());
    }
}
