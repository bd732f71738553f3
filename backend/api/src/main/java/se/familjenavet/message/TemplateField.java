package se.familjenavet.message;

import java.util.Arrays;
import java.util.Optional;

/** What a letter is filled with, written {@code {{firstName}}} in its template. */
enum TemplateField {
    /** In letters to addresses that their owner has confirmed alone: others would let anyone write to anyone. */
    FIRST_NAME("firstName"),
    GROUP("group"),
    CENTRE("centre"),
    /** That the family is asked to move to. */
    NEW_CENTRE("newCentre"),
    /** The centre's telephone. */
    PHONE("phone"),
    /** The session that it is about, or else the next one. */
    WHEN("when"),
    WHERE("where"),
    /** All that are to come, one a line. */
    SESSIONS("sessions"),
    /** On the waiting list. */
    PLACE("place"),
    /** When the link ends. */
    UNTIL("until"),
    LINK("link"),
    /** Where mail is stopped; stands at the foot of every letter and in no template. */
    STOP("stop");

    private final String written;

    TemplateField(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /** As it stands in a template. */
    String blank() {
        return "{{" + written + "}}";
    }

    static Optional<TemplateField> of(String written) {
        return Arrays.stream(values())
                .filter(field -> field.written.equals(written))
                .findFirst();
    }
}
