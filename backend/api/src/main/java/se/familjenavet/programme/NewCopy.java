package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a shared version is copied to. */
@Schema(description = "En kopia av en delad version. A copy of a shared version.")
record NewCopy(
        @NotNull
        @Size(min = 2, max = 2)
        @Pattern(regexp = "^[0-9]{2}$")
        @Schema(required = true, examples = "18", description = "Into which region. Till vilken region.")
        String region,

        @NotNull
        @Schema(
                required = true,
                examples = "true",
                description = "Only try, and tell what would be done. Bara pröva och berätta vad som skulle göras.")
        Boolean dryRun) {}
