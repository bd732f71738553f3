package se.familjenavet.household;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parent in a family.
 *
 * @param contact null for those who may not know it
 */
@Schema(name = "Parent", description = "En förälder i en familj. A parent in a family.")
public record ParentView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "BIRTH_PARENT") ParentRole role,
        @Schema(required = true, examples = "UNDISCLOSED") Gender gender,

        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, examples = "2026-11", maxLength = 40)
        String informationVersion,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant informedAt,

        @Schema(required = true, examples = "false", description = "Wants no mail. Vill inte ha mejl.")
        boolean mailStopped,

        @Schema(required = true, nullable = true) Contact contact) {

    static ParentView of(Parent parent, Contact contact) {
        return new ParentView(
                parent.id(),
                parent.role(),
                parent.gender(),
                parent.language(),
                parent.informationVersion(),
                parent.informedAt(),
                parent.mailStopped(),
                contact);
    }
}
