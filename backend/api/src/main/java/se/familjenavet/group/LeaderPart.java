package se.familjenavet.group;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.staff.Profession;

/**
 * Someone's part in leading a session; no name.
 *
 * @param profession as it was then; null when nobody has said
 * @param came null until the session has been told of
 */
@Schema(name = "SessionLeader", description = "En ledare vid en träff. A leader of a session.")
record LeaderPart(
        @Schema(required = true, examples = "019aa4f0-2222-7000-8000-000000000001")
        UUID staffMember,

        @Schema(required = true, nullable = true, examples = "MIDWIFE")
        Profession profession,

        @Schema(required = true, examples = "true") boolean planned,

        @Schema(required = true, nullable = true, examples = "true")
        Boolean came) {}
