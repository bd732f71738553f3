package se.familjenavet.attendance;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.familjenavet.group.DemoChance;
import se.familjenavet.household.Gender;
import se.familjenavet.household.ParentRole;

/**
 * Who comes to the sessions of a group of the demo. Those who gave birth come most; the others more in the evening; fewer from
 * time to time, and some give it up.
 */
final class DemoComing {
    private static final int FEWER_EACH_TIME = 2;
    private static final int LATEST_TO_TICK = 25;

    private static final List<Kind> LOOKING_IN = List.of(
            new Kind(ParentRole.BIRTH_PARENT, Gender.WOMAN, 70),
            new Kind(ParentRole.OTHER_PARENT, Gender.MAN, 35),
            new Kind(ParentRole.OTHER_PARENT, Gender.WOMAN, 5),
            new Kind(ParentRole.OTHER_ADULT, Gender.WOMAN, 20),
            new Kind(ParentRole.OTHER_ADULT, Gender.MAN, 6),
            new Kind(ParentRole.BIRTH_PARENT, Gender.UNDISCLOSED, 2));

    private final DemoMeetings meetings;
    private final ZoneId zone;
    private final DemoChance chance;
    private final Rows rows = new Rows(new ArrayList<>(), new ArrayList<>());

    /** Of those who look in without a place, so often of a hundred. */
    private record Kind(ParentRole role, Gender gender, int percent) {}

    /** The rows of a group. */
    record Rows(List<DemoMark> marks, List<DemoDropIn> dropIns) {}

    private DemoComing(DemoMeetings meetings, ZoneId zone) {
        this.meetings = meetings;
        this.zone = zone;
        chance = new DemoChance(meetings.seed());
    }

    static Rows to(DemoMeetings meetings, ZoneId zone) {
        DemoComing coming = new DemoComing(meetings, zone);
        List<DemoMeetings.Held> ticked =
                meetings.held().stream().filter(held -> !coming.chance.is(3)).toList();
        meetings.members().forEach(member -> coming.follow(member, ticked));
        ticked.forEach(coming::lookIn);
        return coming.rows;
    }

    private void follow(DemoMeetings.Attendant member, List<DemoMeetings.Held> ticked) {
        int percent = percent(member.role());
        boolean isGone = false;
        for (DemoMeetings.Held held : ticked) {
            if (member.isMemberOn(held.day())) {
                mark(percent, isGone)
                        .map(mark ->
                                DemoMark.of(held, member, mark, held.minutesIn(chance.below(LATEST_TO_TICK), zone)))
                        .ifPresent(rows.marks()::add);
                isGone |= chance.is(2);
                percent -= FEWER_EACH_TIME;
            }
        }
    }

    private int percent(ParentRole role) {
        return switch (role) {
            case BIRTH_PARENT -> meetings.isInTheEvening() ? 88 : 94;
            case OTHER_PARENT -> meetings.isInTheEvening() ? 84 : 52;
            case OTHER_ADULT -> 60;
        };
    }

    /** Nothing where nobody ticked. */
    private Optional<AttendanceMark> mark(int percent, boolean isGone) {
        if (!isGone && chance.is(percent)) {
            return Optional.of(chance.is(7) ? AttendanceMark.LATE : AttendanceMark.PRESENT);
        }
        if (!isGone && chance.is(45)) {
            return Optional.of(AttendanceMark.EXCUSED);
        }
        return chance.is(isGone ? 40 : 75) ? Optional.of(AttendanceMark.ABSENT) : Optional.empty();
    }

    private void lookIn(DemoMeetings.Held held) {
        if (chance.is(meetings.isOpen() ? 60 : 8)) {
            LOOKING_IN.stream()
                    .filter(kind -> chance.is(kind.percent()))
                    .map(kind -> new DemoDropIn(held.session(), kind.role(), kind.gender(), 1 + chance.below(2)))
                    .forEach(rows.dropIns()::add);
        }
    }
}
