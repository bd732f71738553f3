package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import se.familjenavet.export.Table;
import se.familjenavet.programme.ProgrammePart;

/** A group as a line of a file. */
record GroupLine(
        UUID id,
        String name,
        GroupStatus status,
        UUID hostId,
        String hostName,
        boolean joint,
        String municipalityCode,
        String municipalityName,
        UUID programmeVersion,
        ProgrammePart part,
        YearMonth birthFrom,
        YearMonth birthTo,
        int capacity,
        int taken,
        int waiting,
        String language,
        String interpreter,
        GroupMode mode,
        boolean firstTimeOnly,
        boolean acceptsEnrolment,
        DayOfWeek weekday,
        LocalTime begins,
        String place,
        int sessions,
        int held,
        LocalDate nextDay,
        int leaders) {
    static final Table<GroupSummary, GroupLine> TABLE = new Table<>("groups", GroupLine.class, GroupLine::of);

    private static GroupLine of(GroupSummary group) {
        return new GroupLine(
                group.id(),
                group.name(),
                group.status(),
                group.host().id(),
                group.host().name(),
                group.joint(),
                group.municipality().code(),
                group.municipality().name(),
                group.programmeVersion(),
                group.part(),
                group.birthWindow() == null ? null : group.birthWindow().from(),
                group.birthWindow() == null ? null : group.birthWindow().to(),
                group.capacity(),
                group.taken(),
                group.waiting(),
                group.language(),
                group.interpreter(),
                group.mode(),
                group.firstTimeOnly(),
                group.acceptsEnrolment(),
                group.weekday(),
                group.begins(),
                group.place(),
                group.sessions(),
                group.held(),
                group.nextDay(),
                group.leaders());
    }
}
