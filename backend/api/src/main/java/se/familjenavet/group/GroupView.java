package se.familjenavet.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.http.Versioned;
import se.familjenavet.programme.ProgrammePart;

/** One group with its sessions in order. No names: those stand in operations of their own. */
@Schema(name = "ParentGroup", description = "En föräldragrupp. A parent group.")
record GroupView(
        @Schema(required = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "Väntar barn i mars", maxLength = 120)
        String name,

        @Schema(required = true, examples = "OPEN") GroupStatus status,

        @Schema(required = true, nullable = true, examples = "TOO_FEW_FAMILIES")
        CancellationReason cancellationReason,

        @Schema(required = true, nullable = true, examples = "Familjerna är välkomna i aprilgruppen.", maxLength = 500)
        String cancellationNote,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", description = "SCB county code. Länskod.")
        String region,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$", description = "SCB code. Kommunkod.")
        String municipality,

        @Schema(required = true, maxItems = 10, description = "The host first. Värden först.")
        List<GroupCentre> centres,

        @Schema(required = true, nullable = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID programmeVersion,

        @Schema(required = true, nullable = true, examples = "PREGNANCY")
        ProgrammePart part,

        @Schema(required = true, nullable = true) BirthWindow birthWindow,

        @Schema(required = true, examples = "7", minimum = "1", maximum = "30")
        int capacity,

        @Schema(required = true, examples = "5", minimum = "0", maximum = "30", description = GroupSummary.TAKEN)
        int taken,

        @Schema(required = true, examples = "0", minimum = "0", description = GroupSummary.WAITING)
        int waiting,

        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, nullable = true, examples = "ar", maxLength = 20)
        String interpreter,

        @Schema(required = true, examples = "IN_PERSON") GroupMode mode,
        @Schema(required = true, examples = "false") boolean firstTimeOnly,

        @Schema(required = true, nullable = true, examples = "Buss 12 stannar utanför.", maxLength = 500)
        String travelNote,

        @Schema(required = true, examples = "true") boolean acceptsEnrolment,
        @Schema(required = true, examples = "TUESDAY") DayOfWeek weekday,
        @Schema(required = true, examples = "13:00") LocalTime begins,

        @Schema(required = true, nullable = true, examples = "Grupprummet, entréplan", maxLength = 120)
        String place,

        @Schema(required = true, maxItems = 60, examples = "[\"2026-W52\"]")
        List<String> closedWeeks,

        @Schema(required = true, maxItems = 1000) List<SessionView> sessions,

        @Schema(required = true, maxItems = 10, examples = "[\"EDIT_GROUPS\"]")
        List<Permission> permittedActions,

        @JsonIgnore long version)
        implements Versioned {

    static GroupView of(
            ParentGroup group, List<GroupCentre> centres, List<SessionView> sessions, List<Permission> permitted) {
        return of(group, group.details(), centres, sessions, permitted);
    }

    private static GroupView of(
            ParentGroup group,
            GroupDetails details,
            List<GroupCentre> all,
            List<SessionView> sessions,
            List<Permission> may) {
        return new GroupView(
                group.id(),
                group.name(),
                group.status(),
                group.cancellationReason(),
                group.cancellationNote(),
                group.regionCode(),
                group.municipalityCode(),
                all,
                group.versionId(),
                group.part(),
                group.birthWindow(),
                details.capacity(),
                group.taken(),
                group.waiting(),
                details.language(),
                details.interpreter(),
                details.mode(),
                details.firstTimeOnly(),
                details.travelNote(),
                details.acceptsEnrolment(),
                details.weekday(),
                details.begins(),
                details.place(),
                details.closedWeeks(),
                sessions,
                may,
                group.version());
    }
}
