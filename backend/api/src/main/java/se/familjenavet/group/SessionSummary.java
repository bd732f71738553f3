package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** A session in a list. */
@Schema(description = "En träff i en lista. A session in a list.")
record SessionSummary(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000001")
        UUID id,

        @Schema(required = true) GroupName group,
        @Schema(required = true) GroupCentre host,

        @Schema(required = true, nullable = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID guide,

        @Schema(required = true, nullable = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String guideKey,

        @Schema(required = true) LocalText title,
        @Schema(required = true, examples = "PLANNED") SessionStatus status,

        @Schema(required = true, examples = "2027-02") YearMonth month,

        @Schema(required = true, nullable = true, examples = "2027-02-09")
        LocalDate day,

        @Schema(required = true, nullable = true, examples = "13:00")
        LocalTime begins,

        @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
        int minutes,

        @Schema(required = true, nullable = true, examples = "Grupprummet, entréplan", maxLength = 120)
        String place,

        @Schema(required = true, examples = "IN_PERSON") GroupMode mode,
        @Schema(required = true, nullable = true) SessionFit fit,

        @Schema(required = true, examples = "2", minimum = "0", maximum = "100", description = "How many. Antal.")
        int leaders,

        @Schema(
                required = true,
                examples = "true",
                description =
                        "Whether it has been told that anyone came or not. Om det står vilka som kom eller inte kom.")
        boolean attendanceTaken) {

    /** The group of a session, as one names it. */
    @Schema(name = "SessionGroup", description = "Träffens grupp. The group of the session.")
    record GroupName(
            @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
            UUID id,

            @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
            String name,

            @Schema(required = true, examples = "OPEN") GroupStatus status) {}

    static SessionSummary of(Tuple row, KeptJson kept) {
        LocalDate day = row.get("day", LocalDate.class);
        AgeWindow window = kept.read(row.get("age_window", String.class), AgeWindow.class);
        return new SessionSummary(
                row.get("id", UUID.class),
                new GroupName(
                        row.get("group_id", UUID.class),
                        row.get("group_name", String.class),
                        GroupStatus.valueOf(row.get("group_status", String.class))),
                new GroupCentre(row.get("host_id", UUID.class), row.get("host_name", String.class)),
                row.get("guide_id", UUID.class),
                row.get("guide_key", String.class),
                kept.read(row.get("title", String.class), LocalText.class),
                SessionStatus.valueOf(row.get("status", String.class)),
                GroupSummary.month(row, "month"),
                day,
                row.get("begins", LocalTime.class),
                row.get("minutes", Integer.class),
                row.get("place", String.class),
                GroupMode.valueOf(row.get("mode", String.class)),
                SessionFit.of(GroupSummary.births(row), window, day),
                GroupSummary.count(row, "leaders"),
                row.get("attendance_taken", Boolean.class));
    }
}
