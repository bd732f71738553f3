package se.familjenavet.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** From Easter Sunday: Good Friday, itself, Easter Monday, Ascension Day, Pentecost. */
    private static final List<Integer> FROM_EASTER = List.of(-2, 0, 1, 39, 49);

    @Test
    void r8_the_holidays_are_those_of_the_law_and_the_three_eves() {
        Holidays holidays = new Holidays();
        IntStream.rangeClosed(2024, 2040)
                .forEach(year -> assertEquals(
                        reckoned(year),
                        days(year).filter(holidays::isHoliday).collect(Collectors.toCollection(TreeSet::new))));
    }

    @Test
    void the_reckoning_of_easter_agrees_with_the_almanac() {
        assertEquals(LocalDate.of(2024, 3, 31), easter(2024));
        assertEquals(LocalDate.of(2026, 4, 5), easter(2026));
        assertEquals(LocalDate.of(2027, 3, 28), easter(2027));
        assertEquals(LocalDate.of(2038, 4, 25), easter(2038));
    }

    @Test
    void they_are_found_whatever_the_class_loader_of_the_thread() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            assertTrue(new Holidays().isHoliday(LocalDate.of(2026, 12, 24)));
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    @Test
    void many_may_ask_at_once() {
        Holidays holidays = new Holidays();
        List<CompletableFuture<Long>> counts = IntStream.range(0, 64)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> days(2024 + i % 8).filter(holidays::isHoliday).count()))
                .toList();
        for (int i = 0; i < counts.size(); i++) {
            assertEquals(reckoned(2024 + i % 8).size(), counts.get(i).join());
        }
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static Set<LocalDate> reckoned(int year) {
        LocalDate midsummer = saturday(LocalDate.of(year, Month.JUNE, 20));
        Stream<LocalDate> saturdays =
                Stream.of(midsummer.minusDays(1), midsummer, saturday(LocalDate.of(year, Month.OCTOBER, 31)));
        Stream<LocalDate> fixed = FIXED.stream().map(day -> day.atYear(year));
        Stream<LocalDate> fromEaster = FROM_EASTER.stream().map(easter(year)::plusDays);
        return Stream.of(fixed, fromEaster, saturdays)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate saturday(LocalDate from) {
        return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** By Gauss, for the years 1900 to 2099. */
    private static LocalDate easter(int year) {
        int moon = (19 * (year % 19) + 24) % 30;
        int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
        boolean isTooLate = moon == 29 && sunday == 6 || moon == 28 && sunday == 6 && year % 19 > 10;
        return LocalDate.of(year, 3, 22).plusDays(moon + sunday - (isTooLate ? 7L : 0L));
    }
}
