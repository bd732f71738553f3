package se.familjenavet.retention;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be tried. */
@Schema(description = "Vad som ska prövas. What is to be tried.")
record NewRetentionRun(
        @NotNull
        @Schema(
                required = true,
                examples = "019aa4f0-aaaa-7000-8000-000000000001",
                description = "The decision that it goes by. Beslutet som det gäller.")
        UUID decision) {}
