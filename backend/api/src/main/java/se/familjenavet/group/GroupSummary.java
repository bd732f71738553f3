package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.place.PlaceName;
import se.familjenavet.programme.ProgrammePart;

/** A group in a list. */
@Schema(description = "En grupp i en lista. A group in a list.")
record GroupSummary(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
        String name,

        @Schema(required = true, examples = "OPEN") GroupStatus status,
        @Schema(required = true) GroupCentre host,

        @Schema(required = true, examples = "false", description = "Held with others. Hålls tillsammans med andra.")
        boolean joint,

        @Schema(required = true) PlaceName municipality,

        @Schema(required = true, nullable = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID programmeVersion,

        @Schema(required = true, nullable = true, examples = "PREGNANCY")
        ProgrammePart part,

        @Schema(required = true, nullable = true) BirthWindow birthWindow,

        @Schema(required = true, examples = "7", minimum = "1", maximum = "30")
        int capacity,

        @Schema(required = true, examples = "5", minimum = "0", maximum = "30", description = TAKEN)
        int taken,

        @Schema(required = true, examples = "0", minimum = "0", description = WAITING)
        int waiting,

        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, nullable = true, examples = "ar", maxLength = 20)
        String interpreter,

        @Schema(required = true, examples = "IN_PERSON") GroupMode mode,
        @Schema(required = true, examples = "false") boolean firstTimeOnly,
        @Schema(required = true, examples = "true") boolean acceptsEnrolment,
        @Schema(required = true, examples = "TUESDAY") DayOfWeek weekday,
        @Schema(required = true, examples = "13:00") LocalTime begins,

        @Schema(required = true, nullable = true, examples = "Grupprummet, entréplan", maxLength = 120)
        String place,

        @Schema(required = true, examples = "10", minimum = "0", maximum = "1000")
        int sessions,

        @Schema(required = true, examples = "3", minimum = "0", maximum = "1000")
        int held,

        @Schema(required = true, nullable = true, examples = "2027-02-09")
        LocalDate nextDay,

        @Schema(required = true, nullable = true, examples = "2027-01")
        YearMonth firstMonth,

        @Schema(required = true, nullable = true, examples = "2027-06")
        YearMonth lastMonth,

        @Schema(required = true, examples = "2", minimum = "0", maximum = "100", description = "How many. Antal.")
        int leaders) {
    static final String TAKEN = "Places held by families or offered to them. Platser som familjer har eller erbjuds.";
    static final String WAITING = "Families on the waiting list. Familjer på väntelistan.";

    static GroupSummary of(Tuple row) {
        return new GroupSummary(
                row.get("id", UUID.class),
                row.get("name", String.class),
                GroupStatus.valueOf(row.get("status", String.class)),
                new GroupCentre(row.get("host_id", UUID.class), row.get("host_name", String.class)),
                row.get("centre_ids", UUID[].class).length > 1,
                new PlaceName(row.get("municipality_code", String.class), row.get("municipality_name", String.class)),
                row.get("version_id", UUID.class),
                part(row),
                births(row),
                row.get("capacity", Integer.class),
                row.get("taken", Integer.class),
                row.get("waiting", Integer.class),
                row.get("language", String.class),
                row.get("interpreter", String.class),
                GroupMode.valueOf(row.get("mode", String.class)),
                row.get("first_time_only", Boolean.class),
                row.get("accepts_enrolment", Boolean.class),
                DayOfWeek.valueOf(row.get("weekday", String.class)),
                row.get("begins", LocalTime.class),
                row.get("place", String.class),
                count(row, "sessions"),
                count(row, "held"),
                row.get("next_day", LocalDate.class),
                month(row, "first_month"),
                month(row, "last_month"),
                count(row, "leaders"));
    }

    static ProgrammePart part(Tuple row) {
        return Optional.ofNullable(row.get("part", String.class))
                .map(ProgrammePart::valueOf)
                .orElse(null);
    }

    static BirthWindow births(Tuple row) {
        return row.get("birth_from") == null ? null : new BirthWindow(month(row, "birth_from"), month(row, "birth_to"));
    }

    static YearMonth month(Tuple row, String column) {
        return Optional.ofNullable(row.get(column, LocalDate.class))
                .map(YearMonth::from)
                .orElse(null);
    }

    static int count(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }
}
