package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of a group and its sessions until today, by the rules that hold for real ones. */
final class DemoLife {
    private static final int ANNOUNCED_DAYS_BEFORE = 110;
    private static final int TOLD_WITHIN_DAYS = 8;
    private static final List<Integer> MOVES = List.of(7, 7, 1, 2, -1);
    private static final List<CancellationReason> REASONS = List.of(
            CancellationReason.LEADER_AWAY,
            CancellationReason.LEADER_AWAY,
            CancellationReason.PREMISES_UNAVAILABLE,
            CancellationReason.OTHER);

    private final DemoReports reports;
    private final Map<CancellationReason, String> notes;
    private final Holidays holidays;
    private final LocalDate today;

    /** The group's leaders who were at a session. */
    record Came(UUID session, List<UUID> members) {}

    DemoLife(DemoReports reports, Map<CancellationReason, String> notes, Holidays holidays, LocalDate today) {
        this.reports = reports;
        this.notes = notes;
        this.holidays = holidays;
        this.today = today;
    }

    /**
     * @param lastDay of its centre; null as long as it goes on
     * @param sessions all of the group's, in order
     */
    List<Came> live(DemoWish wish, LocalDate lastDay, ParentGroup group, List<Session> sessions) {
        LocalDate first = sessions.getFirst().day();
        if (first == null || first.isAfter(today.plusDays(ANNOUNCED_DAYS_BEFORE))) {
            return List.of();
        }
        group.open(true);
        DemoChance chance = new DemoChance(wish.seed());
        if (chance.upsets(5) && first.isBefore(today.plusMonths(1))) {
            cancel(group, sessions, CancellationReason.TOO_FEW_FAMILIES);
            return List.of();
        }
        meetOn(wish.meetsOn(), sessions);
        shift(sessions, group.freeDays(holidays), chance);
        closeDown(lastDay, sessions);
        List<Came> came = pass(wish, group, sessions, chance);
        end(group, sessions, chance);
        return came;
    }

    /** The one before a day, or on it, is on that day. */
    private static void meetOn(LocalDate day, List<Session> sessions) {
        sessions.stream()
                .filter(session ->
                        day != null && session.day() != null && !session.day().isAfter(day))
                .reduce((before, after) -> after)
                .filter(session -> !session.day().equals(day))
                .ifPresent(session -> moveTo(session, day));
    }

    private static void shift(List<Session> sessions, FreeDays free, DemoChance chance) {
        for (int i = 1; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (session.day() != null && chance.upsets(5)) {
                LocalDate to = session.day().plusDays(chance.oneOf(MOVES));
                LocalDate next = i + 1 < sessions.size() ? sessions.get(i + 1).day() : null;
                if (free.has(to)
                        && isWorkday(to)
                        && isBetween(sessions.get(i - 1).day(), to, next)) {
                    moveTo(session, to);
                }
            }
        }
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static boolean isBetween(LocalDate before, LocalDate day, LocalDate after) {
        return day.isAfter(before) && after != null && day.isBefore(after);
    }

    private static void moveTo(Session session, LocalDate day) {
        session.moveTo(new SessionTime(day, session.begins(), session.minutes()));
    }

    /** What would come after the last day of its centre does not. */
    private void closeDown(LocalDate lastDay, List<Session> sessions) {
        sessions.stream()
                .filter(session ->
                        lastDay != null && session.month().atEndOfMonth().isAfter(lastDay))
                .filter(session -> session.day() == null || session.day().isAfter(lastDay))
                .forEach(session -> session.cancel(cancellation(CancellationReason.JOINED_WITH_ANOTHER)));
    }

    private List<Came> pass(DemoWish wish, ParentGroup group, List<Session> sessions, DemoChance chance) {
        List<Came> came = new ArrayList<>();
        for (Session session : sessions) {
            boolean isPast =
                    session.status() == SessionStatus.PLANNED && session.day().isBefore(today);
            boolean isRecent = isPast && session.day().isAfter(today.minusDays(TOLD_WITHIN_DAYS));
            if (isSoonOrPast(session) && chance.upsets(4)) {
                session.cancel(cancellation(chance.oneOf(REASONS)));
            } else if (isPast && !(isRecent && chance.upsets(40))) {
                SessionReport report = reports.of(session, members(wish), chance);
                session.tell(report, today);
                group.meet();
                came.add(new Came(session.id(), report.came()));
            }
        }
        return came;
    }

    private static List<UUID> members(DemoWish wish) {
        return wish.leaders().stream().map(DemoWish.Leader::member).toList();
    }

    private boolean isSoonOrPast(Session session) {
        return session.status() == SessionStatus.PLANNED && session.day().isBefore(today.plusWeeks(3));
    }

    private void end(ParentGroup group, List<Session> sessions, DemoChance chance) {
        boolean goesOn = sessions.stream().anyMatch(session -> session.status().isAhead());
        if (!goesOn && group.status() == GroupStatus.RUNNING) {
            group.complete(false);
        } else if (!goesOn) {
            cancel(group, sessions, CancellationReason.TOO_FEW_FAMILIES);
        } else if (group.status() == GroupStatus.RUNNING && chance.upsets(65)) {
            group.change(withoutEnrolment(group.details()));
        }
    }

    private void cancel(ParentGroup group, List<Session> sessions, CancellationReason reason) {
        group.cancel(cancellation(reason));
        sessions.stream()
                .filter(session -> session.status().isAhead())
                .forEach(session -> session.cancel(cancellation(reason)));
    }

    private Cancellation cancellation(CancellationReason reason) {
        return new Cancellation(reason, notes.get(reason));
    }

    private static GroupDetails withoutEnrolment(GroupDetails open) {
        return new GroupDetails(
                open.name(),
                open.partners(),
                open.birthWindow(),
                open.capacity(),
                open.language(),
                open.interpreter(),
                open.mode(),
                open.firstTimeOnly(),
                open.travelNote(),
                false,
                open.weekday(),
                open.begins(),
                open.place(),
                open.closedWeeks());
    }
}
