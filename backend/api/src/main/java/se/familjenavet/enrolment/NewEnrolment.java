package se.familjenavet.enrolment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family comes to a group.
 *
 * @param invited only invites it, which holds no place; else it gets one, or waits
 */
@Schema(description = "En familj till en grupp. A family comes to a group.")
record NewEnrolment(
        @NotNull @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @NotNull @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID household,

        @Schema(nullable = true, examples = "false", description = "Only invite. Bjud bara in.")
        Boolean invited) {

    boolean onlyInvites() {
        return Boolean.TRUE.equals(invited);
    }
}
