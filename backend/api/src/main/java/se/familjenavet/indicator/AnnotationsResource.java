package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** What happened, for those who look at how it has gone. */
@Path("/trend-annotations")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class AnnotationsResource {

    @Inject
    TrendAnnotations annotations;

    @Inject
    Annotating annotating;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listTrendAnnotations",
            summary = "Händelser i trender",
            description = "What happened at your places and around them, the newest first."
                    + " Det som har hänt på dina platser och runt om dem, det senaste först.")
    public Page<AnnotationView> list(@Valid @BeanParam AnnotationParameters asked) {
        return annotations.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.EDIT_ANNOTATIONS)
    @Operation(
            operationId = "createTrendAnnotation",
            summary = "Lägg till en händelse",
            description = "Tells of something that happened, at its place and all beneath it."
                    + " Berättar om något som har hänt, på platsen och allt inom den.")
    @APIResponse(
            responseCode = "201",
            description = "The new annotation. Den nya händelsen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnotationView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid AnnotationDetails wanted) {
        return creations.once(
                key, () -> annotating.make(access.places(), wanted).id(), id -> view(find(id)));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_INDICATORS)
    @Operation(operationId = "getTrendAnnotation", summary = "En händelse", description = "One of them. En händelse.")
    public AnnotationView get(@PathParam("id") UUID id) {
        return view(find(id));
    }

    @PUT
    @Path("/{id}")
    @Needs(Permission.EDIT_ANNOTATIONS)
    @Operation(
            operationId = "replaceTrendAnnotation",
            summary = "Ändra en händelse",
            description = "Says it anew, whole. Skriver om händelsen, hela.")
    public AnnotationView replace(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid AnnotationDetails wanted) {
        TrendAnnotation annotation = own(id, match);
        annotating.change(access.places(), annotation, wanted);
        return view(annotation);
    }

    @DELETE
    @Path("/{id}")
    @Needs(Permission.EDIT_ANNOTATIONS)
    @Operation(
            operationId = "deleteTrendAnnotation",
            summary = "Ta bort en händelse",
            description = "Takes it away; a baseline that began there does so no longer."
                    + " Tar bort händelsen. En baslinje som började där gör det inte längre.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch match) {
        annotations.delete(own(id, match));
    }

    /** One that is written where the caller may write: of a place around, she may read only. */
    private TrendAnnotation own(UUID id, IfMatch match) {
        TrendAnnotation annotation = find(id);
        if (!access.places().paths().contains(annotation.path())) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        IfMatch.check(match, annotation.version());
        return annotation;
    }

    private TrendAnnotation find(UUID id) {
        return access.find(places -> annotations.byId(places, id));
    }

    private AnnotationView view(TrendAnnotation annotation) {
        return annotations.view(access.places(), annotation);
    }
}
