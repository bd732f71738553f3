package se.familjenavet.staff;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How someone was planned, and who waits to be told that it is them. */
@Schema(description = "Hur någon är planerad. How someone is planned.")
record StaffPlanView(
        @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", required = true)
        UUID centre,

        @Schema(examples = "06/0685/vetlanda", maxLength = 70, required = true)
        String path,

        @Schema(examples = "Vetlanda familjecentral", maxLength = 120, required = true)
        String name,

        @Schema(examples = "nora.nilvik@demo.example", maxLength = 254, format = "email", required = true)
        String email,

        @Schema(
                description = "Has signed in by this e-mail and waits for an answer. Har loggat in och väntar på svar.",
                nullable = true,
                required = true)
        Candidate candidate) {

    /** Someone who signed in by the e-mail of the plan. */
    @Schema(description = "Den som har loggat in. Who has signed in.")
    record Candidate(
            @Schema(examples = "019aa4f0-2222-7000-8000-000000000001", required = true)
            UUID id,

            @Schema(examples = "Nora Nilvik", maxLength = 255, required = true)
            String name) {}

    /** Null where nobody planned it. */
    static StaffPlanView of(Tuple row) {
        String email = row.get("email", String.class);
        UUID candidate = row.get("candidate_id", UUID.class);
        return email == null
                ? null
                : new StaffPlanView(
                        row.get("planned_centre", UUID.class),
                        row.get("planned_path", String.class),
                        row.get("planned_name", String.class),
                        email,
                        candidate == null ? null : new Candidate(candidate, row.get("candidate_name", String.class)));
    }
}
