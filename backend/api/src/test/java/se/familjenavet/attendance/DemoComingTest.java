package se.familjenavet.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.household.ParentRole;

/** Who comes to the sessions of the demo, whatever chance says. */
class DemoComingTest {
    private static final int CHANCES = 300;
    private static final int SESSIONS = 10;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 13);
    private static final List<DemoMeetings.Held> HELD = IntStream.range(0, SESSIONS)
            .mapToObj(week -> new DemoMeetings.Held(UUID.randomUUID(), FIRST.plusWeeks(week), LocalTime.of(10, 0)))
            .toList();

    @Test
    void r15_a_parent_is_marked_once_at_each_session_of_the_membership_at_most() {
        DemoMeetings.Attendant late = attendant(ParentRole.BIRTH_PARENT, FIRST.plusWeeks(3), null);
        DemoMeetings.Attendant gone = attendant(ParentRole.OTHER_PARENT, FIRST, FIRST.plusWeeks(2));
        IntStream.range(0, CHANCES).forEach(seed -> {
            List<DemoMark> marks = marks(seed, LocalTime.of(10, 0), late, gone);
            marks.forEach(mark -> expectWithin(mark, mark.parent().equals(late.parent()) ? late : gone));
            Set<List<UUID>> once = new HashSet<>();
            assertTrue(marks.stream().allMatch(mark -> once.add(List.of(mark.session(), mark.parent()))));
        });
    }

    private static void expectWithin(DemoMark mark, DemoMeetings.Attendant member) {
        LocalDate day = LocalDate.ofInstant(mark.at(), ZONE);
        assertTrue(member.isMemberOn(day), day::toString);
        assertEquals(member.enrolment(), mark.enrolment());
        assertEquals(mark.at().toEpochMilli(), mark.version());
    }

    @Test
    void every_mark_comes_about_and_some_parents_have_none() {
        DemoMeetings.Attendant one = attendant(ParentRole.BIRTH_PARENT, FIRST, null);
        List<DemoMark> all = IntStream.range(0, CHANCES)
                .mapToObj(seed -> marks(seed, LocalTime.of(10, 0), one))
                .flatMap(List::stream)
                .toList();
        assertEquals(
                EnumSet.allOf(AttendanceMark.class),
                all.stream().map(DemoMark::mark).collect(Collectors.toSet()));
        assertTrue(all.size() < CHANCES * SESSIONS);
    }

    @Test
    void fewer_come_from_time_to_time_and_fathers_in_the_evening() {
        DemoMeetings.Attendant mother = attendant(ParentRole.BIRTH_PARENT, FIRST, null);
        DemoMeetings.Attendant father = attendant(ParentRole.OTHER_PARENT, FIRST, null);
        assertTrue(came(mother, LocalTime.of(10, 0), 0) > came(mother, LocalTime.of(10, 0), SESSIONS - 1) * 1.15);
        assertTrue(came(father, LocalTime.of(18, 0), 0) > came(father, LocalTime.of(10, 0), 0) * 1.3);
    }

    private static long came(DemoMeetings.Attendant member, LocalTime begins, int session) {
        return IntStream.range(0, CHANCES)
                .mapToObj(seed -> marks(seed, begins, member))
                .flatMap(List::stream)
                .filter(mark -> mark.session().equals(HELD.get(session).session()))
                .filter(mark -> mark.mark() == AttendanceMark.PRESENT || mark.mark() == AttendanceMark.LATE)
                .count();
    }

    @Test
    void those_without_a_place_are_counted_by_role_and_gender_more_where_anyone_may_look_in() {
        Map<Boolean, Integer> heads = IntStream.range(0, CHANCES)
                .boxed()
                .collect(Collectors.partitioningBy(
                        seed -> seed % 2 == 0, Collectors.summingInt(seed -> heads(seed, seed % 2 == 0))));
        assertTrue(heads.get(true) > heads.get(false) * 3, heads::toString);
        assertTrue(heads.get(false) > 0);
    }

    private static int heads(int seed, boolean isOpen) {
        DemoMeetings meetings = new DemoMeetings("chance " + seed, isOpen, LocalTime.of(10, 0), HELD, List.of());
        Set<List<Object>> once = new HashSet<>();
        return DemoComing.to(meetings, ZONE).dropIns().stream()
                .filter(one -> once.add(List.of(one.session(), one.role(), one.gender())))
                .mapToInt(DemoDropIn::count)
                .sum();
    }

    private static List<DemoMark> marks(int seed, LocalTime begins, DemoMeetings.Attendant... members) {
        DemoMeetings meetings = new DemoMeetings("chance " + seed, false, begins, HELD, List.of(members));
        return DemoComing.to(meetings, ZONE).marks();
    }

    private static DemoMeetings.Attendant attendant(ParentRole role, LocalDate from, LocalDate to) {
        return new DemoMeetings.Attendant(UUID.randomUUID(), UUID.randomUUID(), role, from, to);
    }
}
