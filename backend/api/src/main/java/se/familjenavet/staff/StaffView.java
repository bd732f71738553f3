package se.familjenavet.staff;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A staff member as the coordinator reads it. */
@Schema(description = "En medarbetare. A staff member.")
record StaffView(
        @Schema(examples = "019aa4f0-2222-7000-8000-000000000001", required = true)
        UUID id,

        @Schema(examples = "Nora Nilvik", maxLength = 255, required = true)
        String name,

        @Schema(examples = "MIDWIFE", nullable = true, required = true)
        Profession profession,

        @Schema(examples = "ACTIVE", required = true) StaffState state,

        @Schema(
                description = "Where you may see them work. Där du får se att de arbetar.",
                maxItems = 100,
                required = true)
        List<StaffPlaceView> places,

        @Schema(description = "Oldest first. Äldst först.", maxItems = 50, required = true)
        List<Training> trainings,

        @Schema(nullable = true, required = true) StaffPlanView plan,

        @Schema(description = "What you may do with it. Vad du får göra med den.", maxItems = 10, required = true)
        List<Permission> permittedActions,

        @Schema(hidden = true) long version)
        implements Versioned {

    static StaffView of(StaffMember member, StaffSummary listed, List<Permission> permitted) {
        return new StaffView(
                member.id(),
                member.name(),
                member.profession(),
                listed.state(),
                listed.places(),
                member.trainings(),
                listed.plan(),
                permitted,
                member.version());
    }
}
