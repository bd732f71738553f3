package se.familjenavet.staff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training that a staff member has completed. */
@Embeddable
@Schema(description = "En genomgången utbildning. A completed training.")
record Training(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "GROUP_LEADERSHIP", required = true)
        TrainingKind kind,

        @NotNull @Schema(examples = "2025-03-14", required = true, description = "The last day of it. Sista dagen.")
        LocalDate completedOn) {
    static final Comparator<Training> IN_ORDER =
            Comparator.comparing(Training::completedOn).thenComparing(Training::kind);
}
