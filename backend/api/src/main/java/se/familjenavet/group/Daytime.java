package se.familjenavet.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When in the day a group meets; evenings are what working parents can come to. */
@Schema(description = "Tid på dagen. Time of day.")
public enum Daytime {
    /** Before noon. */
    MORNING("00:00", "12:00"),
    AFTERNOON("12:00", "16:00"),
    /** From four o'clock. */
    EVENING("16:00", "24:00");

    private final String from;
    private final String to;

    Daytime(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** As the database writes it; included. */
    String from() {
        return from;
    }

    /** Not included. */
    String to() {
        return to;
    }
}
