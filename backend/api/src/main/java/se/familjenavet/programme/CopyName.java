package se.familjenavet.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a copy is to be called. */
@Schema(description = "Vad kopian ska heta. What the copy is to be called.")
record CopyName(
        @NotNull @Size(min = 1, max = 60) @Pattern(regexp = "\\S.*") @Schema(required = true, examples = "2027")
        String name) {}
