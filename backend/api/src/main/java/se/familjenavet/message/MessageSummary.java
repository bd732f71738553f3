package se.familjenavet.message;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter that was sent or is to be, without its address, its text and its links, which are kept nowhere. */
@Schema(name = "Message", description = "Ett mejl till en förälder. A letter to a parent.")
record MessageSummary(
        @Schema(required = true, examples = "019aa4f0-aaaa-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "ENROLLED") MessageKind kind,
        @Schema(required = true, examples = "SENT") MessageStatus status,

        @Schema(required = true, nullable = true, examples = "UNREACHABLE")
        MessageProblem problem,

        @Schema(
                required = true,
                nullable = true,
                description = "Null where it is about none. Null där det inte handlar om någon.")
        AboutGroup group,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID household,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(required = true) Receiver parent,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant createdAt,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z", description = "Not before. Tidigast.")
        Instant sendAt,

        @Schema(required = true, nullable = true, examples = "2026-11-29T08:00:02Z")
        Instant sentAt,

        @Schema(required = true, examples = "1", minimum = "0")
        int attempts) {

    /** The group that a letter is about. */
    @Schema(name = "MessageGroup", description = "Gruppen. The group.")
    record AboutGroup(
            @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String name) {}

    /**
     * Whom a letter is to.
     *
     * @param name null for those who may not know it
     */
    @Schema(name = "MessageReceiver", description = "Den som mejlet är till. Whom the letter is to.")
    record Receiver(
            @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, nullable = true, examples = "Alva Almlöf", maxLength = 161)
            String name,

            @Schema(
                    required = true,
                    examples = "false",
                    description = "Told to those who know the name alone. Visas bara för den som ser namnet.")
            boolean protectedIdentity) {}

    static MessageSummary of(Tuple row) {
        return new MessageSummary(
                row.get("id", UUID.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                MessageStatus.valueOf(row.get("status", String.class)),
                Optional.ofNullable(row.get("problem", String.class))
                        .map(MessageProblem::valueOf)
                        .orElse(null),
                row.get("group_id", UUID.class) == null
                        ? null
                        : new AboutGroup(row.get("group_id", UUID.class), row.get("group_name", String.class)),
                row.get("household_id", UUID.class),
                row.get("municipality_code", String.class),
                new Receiver(
                        row.get("parent_id", UUID.class),
                        row.get("name", String.class),
                        row.get("protected", Boolean.class)),
                row.get("created_at", Instant.class),
                row.get("send_at", Instant.class),
                row.get("sent_at", Instant.class),
                row.get("attempts", Integer.class));
    }
}
