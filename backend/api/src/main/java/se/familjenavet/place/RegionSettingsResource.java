package se.familjenavet.place;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.event.Events;
import se.familjenavet.http.IfMatch;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The settings of a region, each part with those who decide on it. */
@Path("/regions/{code}/settings")
@Authenticated
@Transactional
@Tag(name = "Places")
class RegionSettingsResource {
    private static final String CODE = "^[0-9]{2}$";

    @Inject
    Regions regions;

    @Inject
    Access access;

    @Inject
    Events events;

    @GET
    @Needs(Permission.READ_SETTINGS)
    @Operation(
            operationId = "getRegionSettings",
            summary = "En regions inställningar",
            description = "What a region has decided for itself. Det som regionen har bestämt för sig.")
    public RegionSettingsView get(@PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code) {
        return view(find(code));
    }

    @PUT
    @Path("/words")
    @Needs(Permission.EDIT_PROGRAMME_SETTINGS)
    @Operation(
            operationId = "replaceRegionWords",
            summary = "Ändra regionens ord",
            description = "Replaces what the region calls its services. Ersätter vad regionen kallar verksamheterna.")
    public RegionSettingsView speak(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid RegionWords wanted) {
        RegionSettings settings = findForEdit(code, match);
        settings.speak(wanted);
        regions.raise(settings);
        return view(settings);
    }

    @PUT
    @Path("/programme")
    @Needs(Permission.EDIT_PROGRAMME_SETTINGS)
    @Operation(
            operationId = "replaceProgrammeSettings",
            summary = "Ändra grundpaket och grupper",
            description = "Replaces guides of the base package and what holds for groups."
                    + " Ersätter antalet vägledningar och det som gäller för grupper.")
    public RegionSettingsView plan(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid ProgrammeSettings wanted) {
        RegionSettings settings = findForEdit(code, match);
        settings.plan(wanted);
        return view(settings);
    }

    @PUT
    @Path("/limits")
    @Needs(Permission.EDIT_REGION_LIMITS)
    @Operation(
            operationId = "replaceRegionLimits",
            summary = "Ändra gränser",
            description =
                    "Replaces the limits of what is shown and stored. Ersätter gränserna för vad som visas och lagras.")
    public RegionSettingsView limit(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid RegionLimits wanted) {
        RegionSettings settings = findForEdit(code, match);
        settings.limit(wanted);
        return view(settings);
    }

    @PUT
    @Path("/retention")
    @Needs(Permission.EDIT_RETENTION)
    @Operation(
            operationId = "replaceRetention",
            summary = "Ändra gallring",
            description = "Replaces how long data are kept (A7). Without a decision nothing is taken away."
                    + " Ersätter hur länge uppgifter sparas. Utan gallringsbeslut tas inget bort.")
    public RegionSettingsView keep(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid Retention wanted) {
        RegionSettings settings = findForEdit(code, match);
        settings.keep(wanted);
        return view(settings);
    }

    @PUT
    @Path("/targets")
    @Needs(Permission.EDIT_PROGRAMME_SETTINGS)
    @Operation(
            operationId = "replaceRegionTargets",
            summary = "Ändra målen",
            description = "Replaces the region's three targets. Ersätter regionens tre mål.")
    public RegionSettingsView aim(
            @PathParam("code") @Pattern(regexp = CODE) @Parameter(example = "06") String code,
            @HeaderParam("If-Match") IfMatch match,
            @NotNull @Valid RegionTargets wanted) {
        RegionSettings settings = findForEdit(code, match);
        settings.aim(wanted);
        return view(settings);
    }

    private RegionSettings find(String code) {
        return access.find(places -> regions.settings(places, code));
    }

    /** Whoever takes them to change them tells of it. What holds for a region is changed by those who have the whole of it. */
    private RegionSettings findForEdit(String code, IfMatch match) {
        RegionSettings settings = find(code);
        if (!access.places().wholeRegions().contains(code)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        IfMatch.check(match, settings.version());
        events.tell(RegionEvent.REGION_SETTINGS_CHANGED, settings.region().id(), code);
        return settings;
    }

    private RegionSettingsView view(RegionSettings settings) {
        regions.flush();
        return RegionSettingsView.of(
                settings,
                access.permitted(
                        Set.of(settings.region().code()),
                        Permission.EDIT_PROGRAMME_SETTINGS,
                        Permission.EDIT_REGION_LIMITS,
                        Permission.EDIT_RETENTION));
    }
}
