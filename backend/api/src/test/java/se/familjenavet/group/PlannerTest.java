package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.age.AgeFit;
import se.familjenavet.age.AgePoint;
import se.familjenavet.age.AgeUnit;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.age.BirthWindow;

/** The days that are proposed for a group's sessions. */
class PlannerTest {
    private static final int MANY = 3_000;
    private static final Holidays HOLIDAYS = new Holidays();
    private static final Rhythm THURSDAYS = new Rhythm(DayOfWeek.THURSDAY, LocalTime.of(13, 0));
    private static final LocalDate EARLIEST = LocalDate.of(2027, 1, 1);
    private static final BirthWindow MARCH = new BirthWindow(YearMonth.of(2027, 3), YearMonth.of(2027, 3));

    @Test
    void r8_every_guide_has_its_session_in_their_order_and_at_the_time_asked_for() {
        RandomPlan.forEach(MANY, plan -> {
            List<ProposedSession> sessions = plan.proposed();
            assertEquals(plan.guides().size(), sessions.size());
            for (int i = 0; i < sessions.size(); i++) {
                PlannedGuide guide = plan.guides().get(i);
                assertEquals(guide.guide(), sessions.get(i).guide());
                assertEquals(guide.number(), sessions.get(i).number());
                assertEquals(guide.minutes(), sessions.get(i).minutes());
                assertEquals(plan.rhythm().begins(), sessions.get(i).begins());
            }
        });
    }

    @Test
    void r8_sessions_are_on_the_weekday_and_a_week_or_more_apart() {
        RandomPlan.forEach(MANY, plan -> {
            List<LocalDate> days = plan.days();
            days.forEach(day -> assertEquals(plan.rhythm().weekday(), day.getDayOfWeek()));
            for (int i = 1; i < days.size(); i++) {
                assertTrue(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) >= 7);
            }
        });
    }

    @Test
    void r8_no_session_is_on_a_holiday_in_a_closed_week_or_too_early() {
        RandomPlan.forEach(MANY, plan -> plan.days().forEach(day -> {
            assertFalse(HOLIDAYS.isHoliday(day));
            assertFalse(plan.free().closed().contains(ClosedWeek.of(day)));
            assertFalse(day.isBefore(plan.earliest()));
        }));
    }

    @Test
    void r8_a_session_is_on_the_first_possible_day_that_suits_all() {
        RandomPlan.forEach(MANY / 10, plan -> {
            LocalDate soonest = plan.earliest();
            for (ProposedSession session : plan.proposed()) {
                AgeWindow window = plan.guides().get(session.number() - 1).window();
                firstInside(plan, window, soonest).ifPresent(day -> assertEquals(day, session.day()));
                soonest = session.day().plusWeeks(1);
            }
        });
    }

    @Test
    void r8_where_no_day_suits_all_it_is_on_one_that_suits_most() {
        RandomPlan.forEach(MANY, plan -> {
            BirthWindow births =
                    new BirthWindow(plan.births().from(), plan.births().from().plusMonths(3));
            AgeWindow window = weeks(plan.random().nextInt(20), plan.random().nextInt(8));
            FreeDays free = new FreeDays(HOLIDAYS, Set.of());
            LocalDate longBefore = births.first().minusYears(1);
            LocalDate day = Planner.propose(List.of(guide(1, window)), births, plan.rhythm(), longBefore, free)
                    .getFirst()
                    .day();
            long suited = suited(births, window, day);
            assertTrue(suited > 0);
            assertTrue(suited >= suited(births, window, day.plusWeeks(1)));
            assertTrue(suited >= suited(births, window, day.minusWeeks(1)) || !free.has(day.minusWeeks(1)));
        });
    }

    @Test
    void r8_a_guide_for_any_age_comes_a_week_after_the_one_before_it() {
        List<PlannedGuide> guides = List.of(guide(1, null), guide(2, weeks(8, 12)), guide(3, null));
        assertEquals(
                List.of(LocalDate.of(2027, 1, 7), LocalDate.of(2027, 5, 27), LocalDate.of(2027, 6, 3)), days(guides));
    }

    @Test
    void r8_ascension_day_and_a_closed_week_are_passed_by() {
        List<PlannedGuide> guides = List.of(guide(1, weeks(4, 12)), guide(2, weeks(4, 12)), guide(3, weeks(4, 12)));
        assertEquals(
                List.of(LocalDate.of(2027, 4, 29), LocalDate.of(2027, 5, 13), LocalDate.of(2027, 5, 27)),
                days(guides, "2027-W20"));
    }

    @Test
    void r9_every_session_tells_how_its_day_suits_the_children() {
        Set<AgeFit.Kind> seen = EnumSet.noneOf(AgeFit.Kind.class);
        RandomPlan.forEach(MANY, plan -> plan.proposed().forEach(session -> {
            AgeWindow window = plan.guides().get(session.number() - 1).window();
            if (window == null) {
                assertNull(session.fit());
                return;
            }
            assertEquals(plan.births().fit(window, session.day()), session.fit());
            assertEquals(
                    session.fit().kind() == AgeFit.Kind.PARTLY, session.fit().firstBirth() != null);
            seen.add(session.fit().kind());
        }));
        assertEquals(EnumSet.allOf(AgeFit.Kind.class), seen);
    }

    @Test
    void r9_what_comes_too_late_for_some_or_for_all_is_proposed_all_the_same() {
        PlannedGuide guide = guide(1, weeks(4, 8));
        String[] closed =
                IntStream.rangeClosed(17, 21).mapToObj(week -> "2027-W" + week).toArray(String[]::new);
        ProposedSession forSome = propose(List.of(guide), closed).getFirst();
        assertEquals(LocalDate.of(2027, 6, 3), forSome.day());
        assertEquals(AgeFit.Kind.PARTLY, forSome.fit().kind());
        assertNotNull(forSome.fit().firstBirth());

        PlannedGuide late = guide(1, weeks(20, 24));
        assertEquals(
                AgeFit.Kind.OUTSIDE,
                propose(List.of(late, guide)).getLast().fit().kind());
    }

    private static Optional<LocalDate> firstInside(RandomPlan plan, AgeWindow window, LocalDate soonest) {
        if (window == null || soonest.isAfter(window.ends(plan.births().first()))) {
            return Optional.empty();
        }
        return soonest.datesUntil(window.ends(plan.births().first()).plusDays(1))
                .filter(day -> day.getDayOfWeek() == plan.rhythm().weekday())
                .filter(plan.free()::has)
                .filter(day -> plan.births().fit(window, day).kind() == AgeFit.Kind.INSIDE)
                .findFirst();
    }

    private static long suited(BirthWindow births, AgeWindow window, LocalDate day) {
        return births.first()
                .datesUntil(births.last().plusDays(1))
                .filter(birth -> !day.isBefore(window.begins(birth)) && !day.isAfter(window.ends(birth)))
                .count();
    }

    private static List<LocalDate> days(List<PlannedGuide> guides, String... closed) {
        return propose(guides, closed).stream().map(ProposedSession::day).toList();
    }

    private static List<ProposedSession> propose(List<PlannedGuide> guides, String... closed) {
        Set<ClosedWeek> weeks = Set.of(closed).stream()
                .map(week -> ClosedWeek.parse(week).orElseThrow())
                .collect(Collectors.toSet());
        return Planner.propose(guides, MARCH, THURSDAYS, EARLIEST, new FreeDays(HOLIDAYS, weeks));
    }

    private static PlannedGuide guide(int number, AgeWindow window) {
        return new PlannedGuide(new UUID(8, number), number, window, 90);
    }

    private static AgeWindow weeks(int from, int longer) {
        return new AgeWindow(
                new AgePoint(AgeUnit.WEEK_AFTER_BIRTH, from),
                new AgePoint(AgeUnit.WEEK_AFTER_BIRTH, from + longer),
                false);
    }
}
