package se.familjenavet.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.staff.Profession;

/** Someone who leads a group, by name: for those who work with it. */
@Schema(name = "GroupLeader", description = "En ledare i gruppen. A leader of the group.")
record LeaderView(
        @Schema(required = true, examples = "019aa4f0-2222-7000-8000-000000000001")
        UUID staffMember,

        @Schema(required = true, nullable = true, examples = "Gustav Gruppman", maxLength = 255)
        String name,

        @Schema(required = true, nullable = true, examples = "CHILD_HEALTH_NURSE")
        Profession profession,

        @Schema(
                required = true,
                examples = "019aa4f0-1111-7000-8000-000000000001",
                description = "Whose. Vilken centrals.")
        UUID centre) {}
