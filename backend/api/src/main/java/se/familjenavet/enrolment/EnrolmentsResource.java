package se.familjenavet.enrolment;

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
import se.familjenavet.export.Export;
import se.familjenavet.export.ExportParameters;
import se.familjenavet.export.FileFormat;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Families' places in groups: reading them, and bringing a family to a group. */
@Path("/enrolments")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class EnrolmentsResource {

    @Inject
    Enrolments enrolments;

    @Inject
    Enrolling enrolling;

    @Inject
    EnrolmentViews views;

    @Inject
    EnrolmentAudit audit;

    @Inject
    Access access;

    @Inject
    Export export;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "listEnrolments",
            summary = "Anmälningar",
            description = "Families' places in groups, and their way there; noted in the log."
                    + " Familjers platser i grupper, och vägen dit; det loggas.")
    public Page<EnrolmentSummary> list(
            @Valid @BeanParam EnrolmentParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return audit.read(enrolments.page(access.places(), asked, page));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "exportEnrolments",
            summary = "Anmälningar som fil",
            description =
                    "The list as CSV (RFC 4180) or one JSON a line; protected parents without names; noted in the log."
                            + " Listan som fil; skyddade föräldrar utan namn; det loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam EnrolmentParameters asked, @Valid @BeanParam ExportParameters file) {
        access.focusOn(asked.centre);
        return export.of(EnrolmentLine.TABLE, file, () -> audit.read(enrolments.all(access.places(), asked)));
    }

    @POST
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "createEnrolment",
            summary = "Ta in en familj i en grupp",
            description =
                    "Gives a family a place in a group, or one on its waiting list when it is full; or only invites it."
                            + " Ger en familj plats i en grupp, eller på väntelistan när den är full; eller bjuder bara in den.")
    @APIResponse(
            responseCode = "201",
            description = "The place. Platsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnrolmentView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewEnrolment wanted) {
        return creations.once(
                key, () -> enrolling.enrol(access.places(), wanted).id(), id -> audit.changed(views.of(find(id))));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "getEnrolment",
            summary = "En anmälan",
            description = "One family's place in one group; noted in the log. En familjs plats i en grupp; det loggas.")
    public EnrolmentView get(@PathParam("id") UUID id) {
        return audit.read(views.of(find(id)));
    }

    private Enrolment find(UUID id) {
        return access.find(places -> enrolments.byId(places, id));
    }
}
