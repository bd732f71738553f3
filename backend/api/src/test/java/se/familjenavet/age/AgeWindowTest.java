package se.familjenavet.age;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.age.AgeUnit.GESTATIONAL_WEEK;
import static se.familjenavet.age.AgeUnit.MONTH_AFTER_BIRTH;
import static se.familjenavet.age.AgeUnit.WEEK_AFTER_BIRTH;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ages on one axis through birth, and how a day suits the children of a group. */
class AgeWindowTest {
    private static final BirthWindow MARCH = new BirthWindow(YearMonth.of(2027, 3), YearMonth.of(2027, 3));
    private static final List<AgePoint> AXIS = List.of(
            new AgePoint(GESTATIONAL_WEEK, 4),
            new AgePoint(GESTATIONAL_WEEK, 23),
            new AgePoint(GESTATIONAL_WEEK, 39),
            new AgePoint(WEEK_AFTER_BIRTH, 0),
            new AgePoint(WEEK_AFTER_BIRTH, 12),
            new AgePoint(MONTH_AFTER_BIRTH, 4),
            new AgePoint(MONTH_AFTER_BIRTH, 36));

    @Test
    void r6_a_day_inside_for_the_first_and_the_last_born_is_inside_for_all() {
        AgeWindow window = window(WEEK_AFTER_BIRTH, 12, WEEK_AFTER_BIRTH, 24);
        assertEquals(AgeFit.INSIDE, MARCH.fit(window, LocalDate.of(2027, 7, 15)));
    }

    @Test
    void r6_a_day_too_early_for_the_last_born_tells_whom_it_suits() {
        AgeWindow window = window(WEEK_AFTER_BIRTH, 12, WEEK_AFTER_BIRTH, 16);
        AgeFit fit = MARCH.fit(window, LocalDate.of(2027, 6, 1));
        assertEquals(new AgeFit(AgeFit.Kind.PARTLY, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 9)), fit);
    }

    @Test
    void r6_a_day_that_suits_nobody_is_outside() {
        AgeWindow window = window(GESTATIONAL_WEEK, 23, GESTATIONAL_WEEK, 26);
        assertEquals(AgeFit.OUTSIDE, MARCH.fit(window, LocalDate.of(2027, 7, 15)));
    }

    @Test
    void r6_both_ends_of_a_window_are_in_it() {
        LocalDate birth = LocalDate.of(2027, 3, 10);
        AgeWindow weeks = window(WEEK_AFTER_BIRTH, 4, WEEK_AFTER_BIRTH, 6);
        assertFalse(weeks.suits(birth, birth.plusWeeks(4).minusDays(1)));
        assertTrue(weeks.suits(birth, birth.plusWeeks(4)));
        assertTrue(weeks.suits(birth, birth.plusWeeks(7).minusDays(1)));
        assertFalse(weeks.suits(birth, birth.plusWeeks(7)));
    }

    @Test
    void r6_whoever_is_born_later_is_never_older() {
        forRandomDays(day -> AXIS.forEach(age -> {
            assertFalse(age.begins(day.plusDays(1)).isBefore(age.begins(day)));
            assertFalse(age.ends(day.plusDays(1)).isBefore(age.ends(day)));
        }));
    }

    @Test
    void r6_the_axis_is_in_order_whatever_the_day_of_birth() {
        forRandomDays(birth -> {
            for (int i = 1; i < AXIS.size(); i++) {
                assertTrue(AXIS.get(i - 1).begins(birth).isBefore(AXIS.get(i).begins(birth)));
                assertFalse(AXIS.get(i).ends(birth).isBefore(AXIS.get(i).begins(birth)));
            }
        });
    }

    @Test
    void r6_the_verdict_for_a_group_is_that_for_each_of_its_days_of_birth() {
        Random random = new Random(6);
        forRandomDays(first -> {
            YearMonth from = YearMonth.from(first);
            BirthWindow births = new BirthWindow(from, from.plusMonths(random.nextInt(4)));
            AgeWindow window = window(WEEK_AFTER_BIRTH, random.nextInt(12), MONTH_AFTER_BIRTH, 3 + random.nextInt(9));
            LocalDate day = first.plusDays(random.nextInt(500));
            AgeFit fit = births.fit(window, day);
            births.from()
                    .atDay(1)
                    .datesUntil(births.to().atEndOfMonth().plusDays(1))
                    .forEach(birth -> {
                        boolean isTold = fit.kind() == AgeFit.Kind.INSIDE
                                || fit.kind() == AgeFit.Kind.PARTLY
                                        && !birth.isBefore(fit.firstBirth())
                                        && !birth.isAfter(fit.lastBirth());
                        assertEquals(window.suits(birth, day), isTold);
                    });
        });
    }

    @Test
    void r6_a_day_is_inside_from_when_the_last_born_is_old_enough_to_when_the_first_born_is_not_yet_too_old() {
        Random random = new Random(7);
        forRandomDays(first -> {
            YearMonth from = YearMonth.from(first);
            BirthWindow births = new BirthWindow(from, from.plusMonths(random.nextInt(3)));
            AgeWindow window = window(WEEK_AFTER_BIRTH, random.nextInt(12), MONTH_AFTER_BIRTH, 3 + random.nextInt(9));
            LocalDate day = first.plusDays(random.nextInt(300));
            boolean isBetween =
                    !day.isBefore(window.begins(births.last())) && !day.isAfter(window.ends(births.first()));
            assertEquals(isBetween, births.fit(window, day).equals(AgeFit.INSIDE));
        });
    }

    @Test
    void a_window_out_of_order_or_off_the_axis_is_not_whole() {
        assertTrue(window(GESTATIONAL_WEEK, 33, WEEK_AFTER_BIRTH, 2).inOrder());
        assertFalse(window(WEEK_AFTER_BIRTH, 2, GESTATIONAL_WEEK, 33).inOrder());
        assertFalse(window(GESTATIONAL_WEEK, 3, GESTATIONAL_WEEK, 20).inOrder());
        assertFalse(window(MONTH_AFTER_BIRTH, 2, MONTH_AFTER_BIRTH, 37).inOrder());
    }

    private static AgeWindow window(AgeUnit from, int start, AgeUnit to, int end) {
        return new AgeWindow(new AgePoint(from, start), new AgePoint(to, end), false);
    }

    /** Leap days and ends of months among them. */
    private static void forRandomDays(Consumer<LocalDate> property) {
        Random random = new Random(4);
        List.of(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 8, 31), LocalDate.of(2027, 12, 31))
                .forEach(property);
        IntStream.range(0, 300)
                .mapToObj(i -> LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4_000)))
                .forEach(property);
    }
}
