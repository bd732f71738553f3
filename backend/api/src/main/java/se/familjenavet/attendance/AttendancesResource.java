package se.familjenavet.attendance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
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
import se.familjenavet.export.Table;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Attendance across sessions, without names. */
@Path("/attendances")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Attendance")
class AttendancesResource {
    private static final Table<AttendanceSummary, AttendanceSummary> TABLE =
            new Table<>("attendances", AttendanceSummary.class, Function.identity());

    @Inject
    Attendances attendances;

    @Inject
    AttendanceAudit audit;

    @Inject
    Access access;

    @Inject
    Export export;

    @GET
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "listAttendances",
            summary = "Närvaro",
            description =
                    "Attendance of the families that you reach, the latest first and without names; noted in the log."
                            + " Närvaro för familjerna du når, de senaste först och utan namn; det loggas.")
    public Page<AttendanceSummary> list(
            @Valid @BeanParam AttendanceParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return audit.read(attendances.page(access.places(), asked, page));
    }

    @GET
    @Path("/export")
    @Produces({FileFormat.CSV_TYPE, FileFormat.NDJSON_TYPE})
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "exportAttendances",
            summary = "Närvaro som fil",
            description = "The list as CSV (RFC 4180) or one JSON a line, without protected parents; noted in the log."
                    + " Listan som fil, utan föräldrar med skyddade uppgifter; det loggas.")
    @APIResponse(
            responseCode = "200",
            description = "The file. Filen.",
            content = {
                @Content(mediaType = FileFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileFormat.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(@Valid @BeanParam AttendanceParameters asked, @Valid @BeanParam ExportParameters file) {
        access.focusOn(asked.centre);
        return export.of(TABLE, file, () -> audit.read(attendances.all(access.places(), asked)));
    }
}
