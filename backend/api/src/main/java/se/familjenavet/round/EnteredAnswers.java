package se.familjenavet.round;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that someone has filled in, or what a centre answers, as {@link NewAnswers} tells it. */
@Schema(description = "Ett svar på papper, eller för en central. An answer on paper, or of a centre.")
record EnteredAnswers(
        @NotNull @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000002")
        UUID place,

        @NotNull @Schema(required = true, examples = "3f2b1c9e-52c4-4d5e-9f7a-6f0f4a1b2c3d")
        UUID key,

        @NotNull @Schema(required = true) Answers answers) {}
