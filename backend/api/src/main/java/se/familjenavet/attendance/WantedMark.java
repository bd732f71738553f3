package se.familjenavet.attendance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One tick of several, perhaps made a while ago on a device without a network.
 *
 * @param mark null takes the mark away
 * @param base as in {@link NewMark}
 * @param markedAt when it was ticked, by the device's clock; null for now
 */
@Schema(description = "Ett kryss bland flera. One tick of several.")
record WantedMark(
        @NotNull @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID parent,

        @Schema(nullable = true, examples = "PRESENT", description = "Null unmarks. Null tar bort.")
        AttendanceMark mark,

        @PositiveOrZero @Schema(nullable = true, examples = "1795939200000", minimum = "0", description = NewMark.BASE)
        Long base,

        @Schema(nullable = true, examples = "2026-11-29T12:05:00Z", description = "When ticked. När krysset sattes.")
        Instant markedAt) {

    static WantedMark now(UUID parent, NewMark mark) {
        return new WantedMark(parent, mark.mark(), mark.base(), null);
    }

    static WantedMark none(UUID parent, Long base) {
        return new WantedMark(parent, null, base, null);
    }

    /** When it was ticked: not after now, however the device's clock goes. */
    Instant at(Instant now) {
        return markedAt == null || markedAt.isAfter(now) ? now : markedAt;
    }
}
