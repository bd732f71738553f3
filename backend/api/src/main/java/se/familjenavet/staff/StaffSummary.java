package se.familjenavet.staff;

import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A staff member in a list. */
@Schema(description = "En medarbetare i en lista. A staff member in a list.")
record StaffSummary(
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

        @Schema(description = "Kinds of completed trainings. Genomgångna utbildningar.", maxItems = 9, required = true)
        List<TrainingKind> trainings,

        @Schema(nullable = true, required = true) StaffPlanView plan) {

    static StaffSummary of(Tuple row) {
        return new StaffSummary(
                row.get("id", UUID.class),
                row.get("name", String.class),
                Optional.ofNullable(row.get("profession", String.class))
                        .map(Profession::valueOf)
                        .orElse(null),
                StaffState.valueOf(row.get("state", String.class)),
                List.of(),
                Arrays.stream(row.get("trainings", String[].class))
                        .map(TrainingKind::valueOf)
                        .toList(),
                StaffPlanView.of(row));
    }

    StaffSummary at(Map<UUID, List<StaffPlaceView>> found) {
        return new StaffSummary(id, name, profession, state, found.getOrDefault(id, List.of()), trainings, plan);
    }
}
