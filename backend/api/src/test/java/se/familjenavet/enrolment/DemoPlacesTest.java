package se.familjenavet.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.group.DemoCast;
import se.familjenavet.group.DemoChance;
import se.familjenavet.group.GroupStatus;

/** Who comes to the groups of the demo, whatever chance says. */
class DemoPlacesTest {
    private static final int CHANCES = 500;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 21);

    @Test
    void r11_no_group_has_more_families_than_places_and_nobody_waits_for_one_that_is_free() {
        for (GroupStatus status : GroupStatus.values()) {
            for (int capacity = 4; capacity < 9; capacity++) {
                DemoGroup group = group("06/0604/aneby", "Hösten", status, capacity);
                IntStream.range(0, CHANCES).forEach(i -> expectNobodyTooMany(group, places(group, i)));
            }
        }
    }

    private static void expectNobodyTooMany(DemoGroup group, List<EnrolmentStatus> places) {
        int taken = many(places, EnrolmentStatus.OFFERED)
                + many(places, EnrolmentStatus.ENROLLED)
                + many(places, EnrolmentStatus.COMPLETED);
        assertTrue(taken <= group.capacity());
        assertTrue(taken == group.capacity() || !places.contains(EnrolmentStatus.WAITLISTED));
    }

    @Test
    void nothing_more_becomes_of_families_whose_group_has_ended() {
        for (GroupStatus status : EnumSet.of(GroupStatus.COMPLETED, GroupStatus.CANCELLED)) {
            DemoGroup group = group("06/0604/aneby", "Hösten", status, 7);
            IntStream.range(0, CHANCES)
                    .forEach(i -> assertTrue(places(group, i).stream().noneMatch(EnrolmentStatus::isAlive)));
        }
    }

    @Test
    void a_group_that_is_being_planned_has_nobody() {
        assertEquals(List.of(), places(group("06/0604/aneby", "Hösten", GroupStatus.PLANNED, 7), 1));
    }

    @Test
    void every_state_comes_about_by_chance() {
        Set<EnrolmentStatus> found = EnumSet.noneOf(EnrolmentStatus.class);
        for (GroupStatus status : GroupStatus.values()) {
            DemoGroup group = group("06/0604/aneby", "Hösten", status, 7);
            IntStream.range(0, CHANCES).forEach(i -> found.addAll(places(group, i)));
        }
        assertEquals(EnumSet.allOf(EnrolmentStatus.class), found);
    }

    @Test
    void at_vetlanda_three_families_wait_for_the_evening_and_none_for_the_day() {
        DemoGroup evening = group(DemoCast.HOME, DemoCast.IN_THE_EVENING, GroupStatus.OPEN, 7);
        DemoGroup day = group(DemoCast.HOME, "Mars 2027", GroupStatus.OPEN, 7);
        IntStream.range(0, CHANCES).forEach(i -> {
            assertEquals(7, many(places(evening, i), EnrolmentStatus.ENROLLED));
            assertEquals(3, many(places(evening, i), EnrolmentStatus.WAITLISTED));
            int members = many(places(day, i), EnrolmentStatus.ENROLLED);
            assertTrue(members >= 3 && members < 7);
        });
    }

    private static List<EnrolmentStatus> places(DemoGroup group, int seed) {
        return DemoPlaces.of(group, new DemoChance("chance " + seed));
    }

    private static int many(List<EnrolmentStatus> places, EnrolmentStatus status) {
        return Collections.frequency(places, status);
    }

    private static DemoGroup group(String path, String name, GroupStatus status, int capacity) {
        return new DemoGroup(
                UUID.randomUUID(),
                path,
                List.of(UUID.randomUUID()),
                name,
                status,
                true,
                capacity,
                "sv",
                false,
                LocalTime.of(10, 0),
                List.of(YearMonth.from(SOME_DAY)),
                SOME_DAY,
                null);
    }
}
