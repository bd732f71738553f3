package se.familjenavet.toolbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The uploaded file of a medium, known by its content. */
@Schema(description = "En uppladdad fil, känd av sitt innehåll. An uploaded file, known by its content.")
public record MediaFile(
        @NotNull
        @Size(min = 64, max = 64)
        @Pattern(regexp = "^[0-9a-f]{64}$")
        @Schema(
                required = true,
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description = "SHA-256 of its bytes, in hexadecimal. SHA-256 av innehållet.")
        String sha256,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "^(image|audio|application)/[a-z0-9.+-]+$")
        @Schema(required = true, examples = "image/png", description = "Told by its content. Avgörs av innehållet.")
        String type,

        @NotNull
        @Size(min = 1, max = 120)
        @Pattern(regexp = "^[^\\u0000-\\u001F\"*/:<>?\\\\|]+$")
        @Schema(required = true, examples = "ringen.png", description = "What it is saved as. Vad den sparas som.")
        String name) {}
