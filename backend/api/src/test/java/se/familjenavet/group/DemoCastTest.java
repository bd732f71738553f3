package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.age.AgeFit;
import se.familjenavet.age.AgePoint;
import se.familjenavet.age.AgeUnit;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.programme.VersionStatus;
import se.familjenavet.text.LocalText;

/** The groups that the cast can count on, whatever day the demo is loaded. */
class DemoCastTest {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 21);
    private static final int DAYS = 800;
    private static final Holidays HOLIDAYS = new Holidays();
    private static final DemoCentre VETLANDA = new DemoCentre(
            new Host(UUID.randomUUID(), "0685", "06"),
            "06/0685/vetlanda",
            List.of("sv"),
            SOME_DAY.minusYears(5),
            null,
            List.of(),
            List.of());
    private static final Curriculum.Version VERSION = new Curriculum.Version(
            UUID.randomUUID(),
            VersionStatus.PUBLISHED,
            List.of(
                    guide(1, AgeUnit.GESTATIONAL_WEEK, 23, 26),
                    guide(2, AgeUnit.WEEK_AFTER_BIRTH, 4, 12),
                    guide(3, AgeUnit.WEEK_AFTER_BIRTH, 12, 16),
                    guide(4, AgeUnit.MONTH_AFTER_BIRTH, 4, 6),
                    guide(5, AgeUnit.MONTH_AFTER_BIRTH, 8, 10)));

    @Test
    void the_session_before_the_day_can_be_moved_to_it_on_any_day_of_any_year() {
        SOME_DAY.datesUntil(SOME_DAY.plusDays(DAYS)).forEach(today -> {
            DemoWish wish = wishes(today).findFirst().orElseThrow();
            assertFalse(wish.meetsOn().isBefore(today));
            assertTrue(wish.meetsOn().isBefore(today.plusDays(6)));
            assertFalse(HOLIDAYS.isHoliday(wish.meetsOn()));
            NewGroup wanted = wish.wanted();
            List<LocalDate> days = Planner.propose(
                            wish.guides().stream().map(Planning::wanted).toList(),
                            wanted.birthWindow(),
                            new Rhythm(wanted.weekday(), wanted.begins()),
                            wanted.from(),
                            HOLIDAYS.freeBut(wanted.closedWeeks()))
                    .stream()
                    .map(ProposedSession::day)
                    .toList();
            assertFalse(days.get(3).isAfter(wish.meetsOn()));
            assertTrue(days.get(4).isAfter(wish.meetsOn()));
            AgeFit fit = wanted.birthWindow().fit(VERSION.guides().get(3).ageWindow(), wish.meetsOn());
            assertEquals(AgeFit.Kind.INSIDE, fit.kind(), () -> "on " + today);
        });
    }

    @Test
    void without_a_partner_no_group_is_a_joint_one() {
        assertTrue(wishes(SOME_DAY).allMatch(wish -> wish.wanted().partners().isEmpty()));
    }

    @Test
    void parents_can_choose_between_the_evening_and_the_day_before_their_child_comes() {
        SOME_DAY.datesUntil(SOME_DAY.plusDays(DAYS)).forEach(today -> {
            List<NewGroup> ahead = wishes(today)
                    .map(DemoWish::wanted)
                    .filter(wanted -> wanted.from().isAfter(today))
                    .toList();
            assertEquals(
                    List.of(false, true),
                    ahead.stream()
                            .map(wanted -> DemoCast.IN_THE_EVENING.equals(wanted.name()))
                            .toList());
            assertEquals(
                    List.of(13, 17),
                    ahead.stream().map(wanted -> wanted.begins().getHour()).toList());
        });
    }

    private static Stream<DemoWish> wishes(LocalDate today) {
        return new DemoCast(Map.of(VETLANDA.path(), VETLANDA), VERSION, HOLIDAYS).wishes(VETLANDA, today).stream();
    }

    private static Curriculum.Guide guide(int number, AgeUnit unit, int from, int to) {
        return new Curriculum.Guide(
                UUID.randomUUID(),
                "guide-" + number,
                number,
                ProgrammePart.FIRST_YEAR,
                LocalText.of(Map.of("sv", "Träff " + number)),
                new AgeWindow(new AgePoint(unit, from), new AgePoint(unit, to), false),
                90);
    }
}
