package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.PlaceName;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/**
 * A group that takes sign-ups, as everyone may read it.
 *
 * @param part null for all parts, or outside the package
 * @param birthWindow null where every child is welcome
 */
@Schema(description = "En grupp att anmäla sig till, för alla. A group to sign up for, for everyone.")
record PublicGroup(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
        String name,

        @Schema(required = true, examples = "false", description = "Has begun. Har börjat.")
        boolean hasBegun,

        @Schema(required = true) GroupCentre centre,
        @Schema(required = true) PlaceName municipality,

        @Schema(required = true, nullable = true, examples = "PREGNANCY")
        ProgrammePart part,

        @Schema(required = true, nullable = true) BirthWindow birthWindow,

        @Schema(required = true, examples = "7", minimum = "1", maximum = "30", description = "Families. Familjer.")
        int capacity,

        @Schema(
                required = true,
                examples = "false",
                description = "Whoever signs up now waits. Den som anmäler sig nu hamnar på väntelistan.")
        boolean isFull,

        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, nullable = true, examples = "ar", maxLength = 20)
        String interpreter,

        @Schema(required = true, examples = "IN_PERSON") GroupMode mode,
        @Schema(required = true, examples = "false") boolean firstTimeOnly,

        @Schema(required = true, nullable = true, examples = "Buss 12 stannar utanför.", maxLength = 500)
        String travelNote,

        @Schema(required = true, examples = "TUESDAY") DayOfWeek weekday,
        @Schema(required = true, examples = "13:00") LocalTime begins,

        @Schema(required = true, nullable = true, examples = "Grupprummet, entréplan", maxLength = 120)
        String place,

        @Schema(required = true, nullable = true, examples = "2027-02-09", description = "Next session. Nästa träff.")
        LocalDate nextDay,

        @Schema(required = true, maxItems = 1000, description = "To come. Kommande.")
        List<Meeting> sessions)
        implements Versioned {

    /**
     * A coming session.
     *
     * @param place where it is, when elsewhere than usual
     */
    @Schema(name = "PublicSession", description = "En kommande träff, för alla. A coming session, for everyone.")
    record Meeting(
            @Schema(required = true) LocalText title,

            @Schema(required = true, examples = "2027-02") YearMonth month,

            @Schema(required = true, examples = "2027-02-09")
            LocalDate day,

            @Schema(required = true, examples = "13:00") LocalTime begins,

            @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
            int minutes,

            @Schema(required = true, nullable = true, examples = "Biblioteket", maxLength = 120)
            String place) {

        static Meeting of(Tuple row, KeptJson kept) {
            return new Meeting(
                    kept.read(row.get("title", String.class), LocalText.class),
                    GroupSummary.month(row, "month"),
                    row.get("day", LocalDate.class),
                    row.get("begins", LocalTime.class),
                    row.get("minutes", Integer.class),
                    row.get("place", String.class));
        }
    }

    static PublicGroup of(Tuple row, List<Meeting> sessions) {
        return new PublicGroup(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("status", String.class).equals(GroupStatus.RUNNING.name()),
                new GroupCentre(row.get("host_id", UUID.class), row.get("host_name", String.class)),
                new PlaceName(row.get("municipality_code", String.class), row.get("municipality_name", String.class)),
                GroupSummary.part(row),
                GroupSummary.births(row),
                row.get("capacity", Integer.class),
                row.get("taken", Integer.class) >= row.get("capacity", Integer.class)
                        || row.get("waiting", Integer.class) > 0,
                row.get("language", String.class),
                row.get("interpreter", String.class),
                GroupMode.valueOf(row.get("mode", String.class)),
                row.get("first_time_only", Boolean.class),
                row.get("travel_note", String.class),
                DayOfWeek.valueOf(row.get("weekday", String.class)),
                row.get("begins", LocalTime.class),
                row.get("place", String.class),
                sessions.isEmpty() ? null : sessions.getFirst().day(),
                sessions);
    }
}
