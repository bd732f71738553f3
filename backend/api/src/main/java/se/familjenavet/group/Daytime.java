package se.familjenavet.group;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When in the day a group meets; evenings are what working parents can come to. */
@Schema(description = "Tid på dagen. Time of day.")
public enum Daytime {
    /** Before noon. */
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(16, 0)),
    /** From four o'clock. */
    EVENING(LocalTime.of(16, 0), LocalTime.MAX);

    private final LocalTime from;
    private final LocalTime to;

    Daytime(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    /** Included. */
    LocalTime from() {
        return from;
    }

    /** Not included. */
    LocalTime to() {
        return to;
    }
}
