package se.familjenavet.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/**
 * A decision on the wish that data be erased.
 *
 * @param parent null for the whole family
 */
@Schema(description = "Ett beslut om radering. A decision on erasure.")
record NewErasure(
        @NotNull @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID family,

        @Schema(
                nullable = true,
                examples = "019aa4f0-8888-7000-8000-000000000001",
                description = "One parent; without, the whole family. En förälder; utan, hela familjen.")
        UUID parent,

        @NotNull @Schema(required = true, examples = "ERASED")
        ErasureDecision decision,

        @NotNull
        @Schema(
                required = true,
                examples = "OBJECTION",
                description = "One that fits the decision. En som passar beslutet.")
        ErasureGround ground,

        @Pattern(regexp = Reference.FORM)
        @Schema(nullable = true, examples = "RJL 2026/1234", maxLength = 60, description = "The case. Ärendets nummer.")
        String reference) {

    /** Ends the request when the ground speaks for the other decision. */
    void check() {
        new Faults()
                .unless(ground.fits(decision), "/ground", "ground-of-other-decision")
                .end();
    }
}
