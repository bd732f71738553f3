package se.familjenavet.centre;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stage of the roll-out and its first day. */
@Embeddable
@Schema(description = "Ett steg i införandet och dess första dag. A stage of the roll-out and its first day.")
record RollOutStep(
        @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "OFFERING", required = true)
        RollOutStage stage,

        @NotNull @Schema(examples = "2023-09-01", required = true)
        LocalDate since) {
    static final Comparator<RollOutStep> IN_ORDER = Comparator.comparing(RollOutStep::since);
}
