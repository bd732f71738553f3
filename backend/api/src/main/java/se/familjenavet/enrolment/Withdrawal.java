package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family leaves a group or its queue. */
@Schema(description = "En familj lämnar gruppen eller kön. A family leaves the group or its queue.")
record Withdrawal(
        @NotNull
        @Schema(
                required = true,
                examples = "BY_FAMILY",
                description = "BY_FAMILY or BY_CENTRE: whose wish it is. Vems önskan det är.")
        EndReason reason) {}
