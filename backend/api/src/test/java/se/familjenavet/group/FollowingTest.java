package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One session is moved, and all that follow with it. */
class FollowingTest {
    private static final int MANY = 3_000;

    private record Move(List<LocalDate> days, int moved, LocalDate to, FreeDays free) {

        List<LocalDate> followed() {
            return Planner.follow(days, moved, to, free);
        }

        /** By as many days as the one that is moved. */
        LocalDate plainly(int which) {
            return days.get(which).plusDays(ChronoUnit.DAYS.between(days.get(moved), to));
        }

        IntStream later() {
            return IntStream.range(moved + 1, days.size());
        }

        boolean isPlain() {
            return later().mapToObj(this::plainly).allMatch(free::has);
        }
    }

    @Test
    void r8_none_before_the_moved_one_moves_and_it_is_exactly_where_it_was_asked_to_be() {
        forMoves(move -> {
            List<LocalDate> followed = move.followed();
            assertEquals(move.days().size(), followed.size());
            assertEquals(move.days().subList(0, move.moved()), followed.subList(0, move.moved()));
            assertEquals(move.to(), followed.get(move.moved()));
        });
    }

    @Test
    void r8_those_that_follow_are_on_free_days_and_in_order() {
        forMoves(move -> {
            List<LocalDate> followed = move.followed();
            move.later().forEach(i -> {
                assertTrue(move.free().has(followed.get(i)));
                assertTrue(followed.get(i).isAfter(followed.get(i - 1)));
            });
        });
    }

    @Test
    void r8_each_that_follows_keeps_its_distance_or_goes_on_to_the_next_week_that_is_free() {
        forMoves(move -> {
            List<LocalDate> followed = move.followed();
            move.later().forEach(i -> {
                LocalDate day = move.plainly(i);
                while (!move.free().has(day) || !day.isAfter(followed.get(i - 1))) {
                    day = day.plusWeeks(1);
                }
                assertEquals(day, followed.get(i));
            });
        });
    }

    @Test
    void r8_where_nothing_is_closed_there_and_back_is_where_it_was() {
        AtomicInteger plain = new AtomicInteger();
        forMoves(move -> {
            if (move.isPlain()) {
                Move back = new Move(move.followed(), move.moved(), move.days().get(move.moved()), move.free());
                assertEquals(move.days(), back.followed());
                plain.incrementAndGet();
            }
        });
        assertTrue(plain.get() > MANY / 10);
    }

    @Test
    void r8_a_move_to_where_it_is_moves_nothing() {
        RandomPlan.forEach(MANY, plan -> {
            List<LocalDate> days = plan.days();
            int moved = plan.random().nextInt(days.size());
            assertEquals(days, Planner.follow(days, moved, days.get(moved), plan.free()));
        });
    }

    @Test
    void r8_a_person_may_choose_a_holiday_but_nobody_is_pushed_onto_one() {
        LocalDate epiphany = LocalDate.of(2028, 1, 6);
        List<LocalDate> days =
                List.of(LocalDate.of(2027, 12, 2), LocalDate.of(2027, 12, 9), LocalDate.of(2027, 12, 16));
        FreeDays free = new FreeDays(new Holidays(), Set.of(new ClosedWeek(2027, 51)));
        assertEquals(
                List.of(LocalDate.of(2027, 12, 17), LocalDate.of(2028, 1, 7), LocalDate.of(2028, 1, 14)),
                Planner.follow(days, 0, LocalDate.of(2027, 12, 17), free));
        assertEquals(epiphany, Planner.follow(days, 2, epiphany, free).getLast());
    }

    private static void forMoves(Consumer<Move> property) {
        RandomPlan.forEach(MANY, plan -> {
            List<LocalDate> days = plan.days();
            int moved = plan.random().nextInt(days.size());
            LocalDate to = days.get(moved).plusDays(plan.random().nextInt(121) - 60L);
            property.accept(new Move(days, moved, to, plan.free()));
        });
    }
}
