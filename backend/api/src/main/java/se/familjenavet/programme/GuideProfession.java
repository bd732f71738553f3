package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.staff.Profession;

/** Who should lead a session, or may. */
@Schema(description = "Vem som leder träffen. Who leads the session.")
record GuideProfession(
        @NotNull @Schema(required = true, examples = "SOCIAL_WORKER")
        Profession profession,

        @NotNull @Schema(required = true, examples = "REQUIRED")
        ProfessionNeed need) {}
