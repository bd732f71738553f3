package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.familjenavet.age.AgePoint;
import se.familjenavet.age.AgeUnit;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.age.BirthWindow;

/** A group to be planned, of any kind; the same each time the tests run. */
record RandomPlan(
        List<PlannedGuide> guides,
        BirthWindow births,
        Rhythm rhythm,
        LocalDate earliest,
        FreeDays free,
        Random random) {
    private static final Holidays HOLIDAYS = new Holidays();
    private static final int MOST_CLOSED = 60;
    private static final List<AgePoint> AXIS = List.of(
            new AgePoint(AgeUnit.GESTATIONAL_WEEK, 20),
            new AgePoint(AgeUnit.GESTATIONAL_WEEK, 28),
            new AgePoint(AgeUnit.GESTATIONAL_WEEK, 36),
            new AgePoint(AgeUnit.WEEK_AFTER_BIRTH, 2),
            new AgePoint(AgeUnit.WEEK_AFTER_BIRTH, 8),
            new AgePoint(AgeUnit.WEEK_AFTER_BIRTH, 16),
            new AgePoint(AgeUnit.MONTH_AFTER_BIRTH, 6),
            new AgePoint(AgeUnit.MONTH_AFTER_BIRTH, 12),
            new AgePoint(AgeUnit.MONTH_AFTER_BIRTH, 36));

    static void forEach(int cases, Consumer<RandomPlan> property) {
        Random random = new Random(8);
        IntStream.range(0, cases).forEach(i -> property.accept(any(random)));
    }

    List<ProposedSession> proposed() {
        return Planner.propose(guides, births, rhythm, earliest, free);
    }

    List<LocalDate> days() {
        return proposed().stream().map(ProposedSession::day).toList();
    }

    private static RandomPlan any(Random random) {
        YearMonth born = YearMonth.of(2026, 1).plusMonths(random.nextInt(96));
        BirthWindow births = new BirthWindow(born, born.plusMonths(random.nextInt(5)));
        Rhythm rhythm =
                new Rhythm(DayOfWeek.of(1 + random.nextInt(7)), LocalTime.MIN.plusMinutes(15L * random.nextInt(96)));
        LocalDate earliest = born.atDay(1).minusDays(random.nextInt(400) - 100L);
        List<PlannedGuide> guides = IntStream.rangeClosed(1, 1 + random.nextInt(10))
                .mapToObj(number ->
                        new PlannedGuide(new UUID(8, number), number, window(random), 30 + random.nextInt(120)))
                .toList();
        return new RandomPlan(
                guides, births, rhythm, earliest, new FreeDays(HOLIDAYS, closed(random, earliest)), random);
    }

    /** One after the other as for a summer, scattered, or hardly any. */
    private static Set<ClosedWeek> closed(Random random, LocalDate earliest) {
        int spread = 1 + random.nextInt(4);
        LocalDate from = earliest.plusWeeks(random.nextInt(30));
        return IntStream.range(0, random.nextInt(1 + MOST_CLOSED))
                .mapToObj(i -> ClosedWeek.of(from.plusWeeks((long) i * spread)))
                .collect(Collectors.toSet());
    }

    private static AgeWindow window(Random random) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        int from = random.nextInt(AXIS.size());
        int to = Math.min(AXIS.size() - 1, from + random.nextInt(3));
        return new AgeWindow(AXIS.get(from), AXIS.get(to), false);
    }
}
