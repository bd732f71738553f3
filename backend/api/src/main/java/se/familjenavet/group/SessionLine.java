package se.familjenavet.group;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import se.familjenavet.age.AgeFit;
import se.familjenavet.export.Table;

/** A session as a line of a file. */
record SessionLine(
        UUID id,
        UUID groupId,
        String groupName,
        UUID hostId,
        String hostName,
        String guideKey,
        String title,
        SessionStatus status,
        YearMonth month,
        LocalDate day,
        LocalTime begins,
        int minutes,
        String place,
        GroupMode mode,
        AgeFit.Kind fit,
        int leaders) {
    static final Table<SessionSummary, SessionLine> TABLE = new Table<>("sessions", SessionLine.class, SessionLine::of);

    private static SessionLine of(SessionSummary session) {
        return new SessionLine(
                session.id(),
                session.group().id(),
                session.group().name(),
                session.host().id(),
                session.host().name(),
                session.guideKey(),
                session.title().swedish(),
                session.status(),
                session.month(),
                session.day(),
                session.begins(),
                session.minutes(),
                session.place(),
                session.mode(),
                session.fit() == null ? null : session.fit().kind(),
                session.leaders());
    }
}
