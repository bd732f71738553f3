package se.familjenavet.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.PlaceName;

/** A centre as its staff read it. */
@Schema(description = "En familjecentral. A family centre.")
record CentreView(
        @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", required = true)
        UUID id,

        @Schema(examples = "vetlanda", maxLength = 60, required = true)
        String slug,

        @Schema(examples = "Vetlanda familjecentral", maxLength = 120, required = true)
        String name,

        @Schema(required = true) PlaceName region,
        @Schema(required = true) PlaceName municipality,

        @Schema(examples = "OPEN", description = "Today. Idag.", required = true)
        CentreStatus status,

        @Schema(examples = "2019-08-01", description = "First day. Första dagen.", required = true)
        LocalDate validFrom,

        @Schema(examples = "2027-06-30", description = "Last day. Sista dagen.", nullable = true, required = true)
        LocalDate validTo,

        @Schema(
                description = "The centre it went up into, where you may see it. Centralen den gick upp i.",
                nullable = true,
                required = true)
        Successor mergedInto,

        @Schema(
                examples = "FAMILY_CENTRE_LIKE",
                description = "Derived from its services today (R1). Följer av verksamheterna idag.",
                required = true)
        CentreKind kind,

        @Schema(
                description = "What is missing for a full family centre. Vad som saknas för en hel familjecentral.",
                maxItems = 4,
                required = true)
        List<KindReason> kindReasons,

        @Schema(nullable = true, required = true) Address address,
        @Schema(nullable = true, required = true) Position position,
        @Schema(nullable = true, required = true) Contact contact,
        @Schema(maxItems = 21, required = true) List<OpeningHours> openingHours,

        @Schema(nullable = true, maxLength = 300, examples = "Stängt i juli.", required = true)
        String openingHoursNote,

        @Schema(examples = "[\"sv\", \"ar\"]", maxItems = 20, required = true)
        List<String> languages,

        @Schema(examples = "UP_TO_SIX", required = true) TargetAge targetAge,
        @Schema(examples = "SMALL", required = true) SizeClass sizeClass,
        @Schema(maxItems = 10, required = true) List<ExternalIdentifier> externalIdentifiers,
        @Schema(maxItems = 20, required = true) List<CentreService> services,
        @Schema(nullable = true, required = true) Participation participation,
        @Schema(nullable = true, required = true) Agreement agreement,
        @Schema(required = true) RollOutView rollOut,

        @Schema(description = "What you may do with it. Vad du får göra med den.", maxItems = 10, required = true)
        List<Permission> permittedActions,

        @Schema(hidden = true) long version)
        implements Versioned {
    /** What can be done with a centre at all, where it is in its life. */
    static Permission[] actions(Centre centre, LocalDate today) {
        return switch (centre.status(today)) {
            case PLANNED ->
                new Permission[] {
                    Permission.EDIT_CENTRE,
                    Permission.EDIT_VISITING_DETAILS,
                    Permission.OPEN_CENTRE,
                    Permission.CLOSE_CENTRE
                };
            case OPEN ->
                new Permission[] {
                    Permission.EDIT_CENTRE,
                    Permission.EDIT_VISITING_DETAILS,
                    centre.validTo() == null ? Permission.CLOSE_CENTRE : Permission.REOPEN_CENTRE
                };
            case CLOSED, MERGED -> new Permission[] {Permission.REOPEN_CENTRE};
        };
    }

    /** The centre that another went up into. */
    @Schema(description = "Centralen den gick upp i. The centre it went up into.")
    record Successor(
            @Schema(examples = "019aa4f0-1111-7000-8000-000000000002", required = true)
            UUID id,

            @Schema(examples = "Familjecentralen Huskvarna", maxLength = 120, required = true)
            String name) {
        static Successor of(Centre centre) {
            return new Successor(centre.id(), centre.name());
        }
    }

    /** Where the roll-out stands today, and its steps. */
    @Schema(description = "Införandet: var det står idag och alla steg. The roll-out: where it stands, and its steps.")
    record RollOutView(
            @Schema(examples = "OFFERING", required = true) RollOutStage stage,

            @Schema(examples = "2023-09-01", nullable = true, required = true)
            LocalDate since,

            @Schema(maxItems = 20, required = true) List<RollOutStep> steps) {
        static RollOutView of(Centre centre, LocalDate today) {
            RollOutStep step = centre.rollOutStep(today);
            return step == null
                    ? new RollOutView(RollOutStage.NOT_STARTED, null, centre.rollOut())
                    : new RollOutView(step.stage(), step.since(), centre.rollOut());
        }
    }

    static CentreView of(Centre centre, Optional<Centre> successor, LocalDate today, List<Permission> permitted) {
        DerivedKind kind = centre.kind(today);
        return new CentreView(
                centre.id(),
                centre.slug(),
                centre.name(),
                PlaceName.of(centre.municipality().region()),
                PlaceName.of(centre.municipality()),
                centre.status(today),
                centre.validFrom(),
                centre.validTo(),
                successor.map(Successor::of).orElse(null),
                kind.kind(),
                kind.missing(),
                centre.address(),
                centre.position(),
                centre.contact(),
                centre.openingHours(),
                centre.openingHoursNote(),
                centre.languages(),
                centre.targetAge(),
                centre.sizeClass(),
                centre.externalIdentifiers(),
                centre.services(),
                centre.participation(),
                centre.agreement(),
                RollOutView.of(centre, today),
                permitted,
                centre.version());
    }
}
