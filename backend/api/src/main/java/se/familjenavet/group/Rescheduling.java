package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.familjenavet.event.Events;
import se.familjenavet.problem.Faults;

/** Where sessions get other days: one, one with all that follow, or many at once. All of it, or nothing. */
@ApplicationScoped
public class Rescheduling {

    @Inject
    ParentGroups groups;

    @Inject
    Sessions sessions;

    @Inject
    Planning planning;

    @Inject
    Holidays holidays;

    @Inject
    Events events;

    @Inject
    Event<SessionsMoved> moved;

    void move(Session session, SessionMove move) {
        session.group().refuseWhenEnded();
        new Faults()
                .unless(planning.isWithinReach(move.day()), "/day", "day-out-of-reach")
                .end();
        groups.raise(session.group());
        if (move.following() && session.day() != null) {
            followers(session, move.day()).forEach(this::shift);
        }
        SessionTime time = time(session, move.day(), move.begins(), move.minutes());
        moveTo(session, time);
        moved.fire(new SessionsMoved(session.group().id()));
    }

    /** Where those that come after a session, and have a day, go when it moves. */
    private Map<Session, LocalDate> followers(Session session, LocalDate to) {
        List<Session> dated = sessions.of(session.group()).stream()
                .filter(one -> one.status() == SessionStatus.PLANNED)
                .toList();
        int moved = dated.indexOf(session);
        List<LocalDate> days = Planner.follow(
                dated.stream().map(Session::day).toList(),
                moved,
                to,
                session.group().freeDays(holidays));
        Map<Session, LocalDate> followers = new HashMap<>();
        for (int i = moved + 1; i < dated.size(); i++) {
            followers.put(dated.get(i), days.get(i));
        }
        return followers;
    }

    private void shift(Session session, LocalDate day) {
        moveTo(session, time(session, day, null, null));
    }

    /** Gives several sessions of a group new days, and the group its children's real months of birth. */
    void reschedule(ParentGroup group, Schedule schedule) {
        group.refuseWhenEnded();
        Map<UUID, Session> known = new HashMap<>();
        sessions.of(group).forEach(session -> known.put(session.id(), session));
        check(schedule, known);
        groups.raise(group);
        if (schedule.birthWindow() != null) {
            group.expect(schedule.birthWindow());
        }
        schedule.sessions().forEach(slot -> put(known.get(slot.session()), slot));
        moved.fire(new SessionsMoved(group.id()));
    }

    private void check(Schedule schedule, Map<UUID, Session> known) {
        Faults faults = new Faults();
        List<Schedule.Slot> slots = schedule.sessions();
        for (int i = 0; i < slots.size(); i++) {
            Schedule.Slot slot = slots.get(i);
            String at = "/sessions/" + i;
            LocalDate day =
                    slot.day() == null && slot.month() != null ? slot.month().atDay(1) : slot.day();
            faults.unless(known.containsKey(slot.session()), at + "/session", "unknown-session")
                    .unless((slot.day() == null) != (slot.month() == null), at + "/day", "day-or-month")
                    .unless(day == null || planning.isWithinReach(day), at + "/day", "day-out-of-reach");
        }
        faults.end();
    }

    private void put(Session session, Schedule.Slot slot) {
        if (slot.day() == null) {
            session.postponeTo(slot.month());
            tell(session);
        } else {
            moveTo(session, time(session, slot.day(), slot.begins(), slot.minutes()));
        }
    }

    private void moveTo(Session session, SessionTime time) {
        session.moveTo(time);
        tell(session);
    }

    private void tell(Session session) {
        events.tell(GroupEvent.SESSION_MOVED, session.id(), session.group().municipalityCode());
    }

    /** What is not said stays; one that had no time yet begins when the group usually does. */
    private static SessionTime time(Session session, LocalDate day, LocalTime begins, Integer minutes) {
        LocalTime usual = Objects.requireNonNullElse(
                session.begins(), session.group().rhythm().begins());
        return new SessionTime(
                day, Objects.requireNonNullElse(begins, usual), Objects.requireNonNullElse(minutes, session.minutes()));
    }
}
