package se.familjenavet.household;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parent in a list.
 *
 * @param name null for those who may not know it
 */
@Schema(description = "En förälder i en lista. A parent in a list.")
public record ParentName(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "BIRTH_PARENT") ParentRole role,

        @Schema(required = true, nullable = true, examples = "Alva Almlöf", maxLength = 161)
        String name,

        @Schema(
                required = true,
                examples = "false",
                description = "Told to those who know the name alone. Visas bara för den som ser namnet.")
        boolean protectedIdentity) {}
