package se.familjenavet.household;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.http.IfMatch;
import se.familjenavet.http.MergePatch;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Families in the registers of centres. */
@Path("/households")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Families")
class HouseholdsResource {

    @Inject
    Households households;

    @Inject
    Register register;

    @Inject
    HouseholdViews views;

    @Inject
    HouseholdAudit audit;

    @Inject
    Access access;

    @Inject
    MergePatch mergePatch;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "listHouseholds",
            summary = "Familjer",
            description = "The families that you reach, the latest first; noted in the log."
                    + " Familjerna du når, de senaste först; det loggas.")
    public Page<HouseholdSummary> list(
            @Valid @BeanParam HouseholdParameters asked, @Valid @BeanParam PageParameters page) {
        access.focusOn(asked.centre);
        return audit.read(households.page(access.places(), asked, page));
    }

    @POST
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "createHousehold",
            summary = "Lägg till en familj",
            description = "Writes a family with its parents in your centre's register; no name of the child."
                    + " Skriver in en familj med sina föräldrar i din centrals register; inget namn på barnet.")
    @APIResponse(
            responseCode = "201",
            description = "The new family. Den nya familjen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HouseholdView.class)))
    public Response create(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewHousehold wanted) {
        return creations.once(
                key, () -> register.enter(access.places(), wanted).id(), id -> audit.created(views.of(find(id))));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_FAMILIES)
    @Operation(
            operationId = "getHousehold",
            summary = "En familj",
            description = "One family with its parents; noted in the log. En familj med sina föräldrar; det loggas.")
    public HouseholdView get(@PathParam("id") UUID id) {
        return audit.read(views.of(find(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MergePatch.MEDIA_TYPE, "application/json"})
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "changeHousehold",
            summary = "Ändra barnets månad",
            description = "Changes what is known of the child (merge patch). Ändrar det som är känt om barnet.")
    public HouseholdView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch match,
            @RequestBody(content = @Content(schema = @Schema(implementation = ChildDetails.class))) @NotNull
                    JsonNode patch) {
        Household household = own(id, match);
        register.say(household, mergePatch.apply(household.child(), patch, ChildDetails.class));
        return audit.changed(views.of(household));
    }

    @POST
    @Path("/{id}/parents")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "addParent",
            summary = "Lägg till en förälder",
            description = "Adds an adult to a family. Lägger till en vuxen i en familj.")
    @APIResponse(
            responseCode = "201",
            description = "The family. Familjen.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HouseholdView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @NotNull @Valid ParentDetails wanted) {
        Household household = own(id);
        return creations.once(
                key, "households", () -> added(household, wanted), made -> audit.changed(views.of(household)));
    }

    @PUT
    @Path("/{id}/parents/{parent}")
    @Needs(Permission.EDIT_FAMILIES)
    @Operation(
            operationId = "replaceParent",
            summary = "Ändra en förälder",
            description = "Replaces what is said of a parent. Ersätter uppgifterna om en förälder.")
    public HouseholdView replace(
            @PathParam("id") UUID id,
            @PathParam("parent") UUID parentId,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid ParentDetails details) {
        Household household = own(id, match);
        Parent parent = access.find(places -> views.known(household, parentId));
        register.say(household, parent, views.identity(parentId), details);
        households.raise(household);
        return audit.changed(views.of(household));
    }

    private UUID added(Household household, ParentDetails wanted) {
        register.add(household, wanted);
        households.raise(household);
        return household.id();
    }

    /** In a joint group the host reads along; the register is the enrolling centre's. */
    private Household own(UUID id) {
        Household household = find(id);
        if (!access.places().hasCentre(household.centreId())) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        household.refuseWhenMerged();
        return household;
    }

    private Household own(UUID id, IfMatch match) {
        Household household = own(id);
        IfMatch.check(match, household.version());
        return household;
    }

    private Household find(UUID id) {
        return access.find(places -> households.byId(places, id));
    }
}
