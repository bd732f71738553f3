package se.familjenavet.privacy;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** Families looked up at the privacy desk: who, when and why. */
@Path("/family-lookups")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Privacy")
class FamilyLookupsResource {

    @Inject
    FamilyLookups lookups;

    @Inject
    PrivacyFamilies families;

    @Inject
    DeskAudit audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_PRIVACY_REGISTERS)
    @Operation(
            operationId = "listFamilyLookups",
            summary = "Vem har slagit upp familjer",
            description = "Who looked families up, when and why, the latest first; never by which name."
                    + " Vem som slog upp familjer, när och varför, det senaste först; aldrig på vilket namn.")
    public Page<FamilyLookupSummary> list(@Valid @BeanParam PageParameters asked) {
        return lookups.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.LOOK_UP_FAMILIES)
    @Operation(
            operationId = "lookUpFamilies",
            summary = "Slå upp en familj",
            description =
                    "Finds families that you answer for by a parent's name, e-mail or mobile or by their id; at most 20."
                            + " Noted in the log with its reason, a protected family apart. Hittar familjer du ansvarar för på namn,"
                            + " e-post, mobil eller id; det loggas med sitt skäl, och en skyddad familj för sig.")
    @APIResponse(
            responseCode = "201",
            description = "What was found. Det som hittades.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = FamilyLookupView.class)))
    public Response lookUp(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewFamilyLookup wanted) {
        return creations.once(key, () -> audit.lookedUp(lookups.look(wanted)).id(), this::found);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.LOOK_UP_FAMILIES)
    @Operation(
            operationId = "getFamilyLookup",
            summary = "En slagning",
            description = "What a lookup of your own found, as long as it lies open; noted in the log."
                    + " Vad en egen slagning hittade, så länge den är öppen; det loggas.")
    public FamilyLookupView get(@PathParam("id") UUID id) {
        return found(id);
    }

    private FamilyLookupView found(UUID id) {
        FamilyLookup lookup = access.find(places -> lookups.byId(places, id).filter(lookups::isOwn));
        return FamilyLookupView.of(lookup, audit.shown(families.of(access.places(), lookup.found())));
    }
}
