package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishTimeTest {
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 28);
    private static final LocalDate AUTUMN = LocalDate.of(2027, 10, 31);

    @Test
    void the_clock_on_the_wall_is_the_same_in_winter_and_in_summer() {
        LocalTime one = LocalTime.of(13, 0);
        assertEquals(Instant.parse("2027-03-27T12:00:00Z"), SwedishTime.begins(SPRING.minusDays(1), one));
        assertEquals(Instant.parse("2027-03-28T11:00:00Z"), SwedishTime.begins(SPRING, one));
    }

    @Test
    void a_time_that_is_skipped_in_spring_is_an_hour_later() {
        assertEquals(Instant.parse("2027-03-28T01:30:00Z"), SwedishTime.begins(SPRING, HALF_PAST_TWO));
        assertEquals(SwedishTime.begins(SPRING, LocalTime.of(3, 30)), SwedishTime.begins(SPRING, HALF_PAST_TWO));
    }

    @Test
    void a_time_that_comes_twice_in_autumn_is_the_first_of_the_two() {
        assertEquals(Instant.parse("2027-10-31T00:30:00Z"), SwedishTime.begins(AUTUMN, HALF_PAST_TWO));
    }

    @Test
    void ninety_minutes_are_ninety_when_the_clocks_change_too() {
        LocalTime before = LocalTime.of(1, 15);
        for (LocalDate day : List.of(SPRING, AUTUMN)) {
            assertEquals(
                    Duration.ofMinutes(90),
                    Duration.between(SwedishTime.begins(day, before), SwedishTime.ends(day, before, 90)));
        }
        assertEquals(Instant.parse("2027-03-28T01:45:00Z"), SwedishTime.ends(SPRING, before, 90));
        assertEquals(Instant.parse("2027-10-31T00:45:00Z"), SwedishTime.ends(AUTUMN, before, 90));
    }
}
