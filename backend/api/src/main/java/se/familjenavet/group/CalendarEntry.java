package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/**
 * A session as a calendar tells it: nobody's name, and no address of a meeting on the net, which is for those who take part.
 *
 * @param sequence how often it has been changed
 * @param changedAt when it was last changed
 * @param centre the host's name; null when it is not open
 */
record CalendarEntry(
        UUID session,
        int sequence,
        Instant changedAt,
        SessionTime time,
        boolean isCancelled,
        String title,
        String group,
        GroupMode mode,
        String place,
        String centre) {

    static CalendarEntry of(Tuple row, KeptJson kept) {
        return new CalendarEntry(
                row.get("id", UUID.class),
                row.get("sequence", Integer.class),
                row.get("changed_at", Instant.class),
                new SessionTime(
                        row.get("day", LocalDate.class),
                        row.get("begins", LocalTime.class),
                        row.get("minutes", Integer.class)),
                row.get("cancelled", Boolean.class),
                kept.read(row.get("title", String.class), LocalText.class).swedish(),
                row.get("group_name", String.class),
                GroupMode.valueOf(row.get("mode", String.class)),
                row.get("place", String.class),
                row.get("centre_name", String.class));
    }

    /** Some programs show a cancelled event like any other. */
    String summary() {
        return (isCancelled ? "Inställd: " : "") + title + " – " + group;
    }

    /** Empty when nobody has said where. */
    String location() {
        return mode == GroupMode.DIGITAL
                ? "Digitalt"
                : Stream.of(place, centre)
                        .filter(Objects::nonNull)
                        .filter(where -> !where.contains("://"))
                        .collect(Collectors.joining(", "));
    }
}
