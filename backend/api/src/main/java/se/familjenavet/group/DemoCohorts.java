package se.familjenavet.group;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.text.LocalText;

/** The groups of a centre as its habits have them: for one cohort of children after another, evenly through the years. */
final class DemoCohorts {
    private static final int MONTHS = 12;
    /** The last month of birth of the cohort that stands next in line, counted from this one. */
    private static final int NEXT = 5;

    private static final int HALF_YEARS_BACK = 9;
    private static final Period BEFORE_THE_FIRST_GUIDE = Period.ofWeeks(-22);
    private static final List<String> CLOSED = List.of("01", "28", "29", "30", "31", "52", "53");
    private static final Locale SWEDISH = Locale.of(LocalText.SWEDISH);

    private final DemoCentre centre;
    private final DemoHabits.Centre habits;
    private final List<DemoHabits.Series> series;
    private final Curriculum.Version version;
    private final YearMonth now;

    /** A kind of group that each cohort gets one of. */
    private record Strand(
            String key, ProgrammePart part, UUID version, List<Curriculum.Guide> guides, Period begins, String name) {}

    /**
     * @param version null in a county without one in use
     * @param monday this week's; all else is counted from it
     */
    DemoCohorts(
            DemoCentre centre,
            DemoHabits.Centre habits,
            List<DemoHabits.Series> series,
            Curriculum.Version version,
            LocalDate monday) {
        this.centre = centre;
        this.habits = habits;
        this.series = series;
        this.version = version;
        now = YearMonth.from(monday);
    }

    List<DemoWish> wishes() {
        return IntStream.range(-habits.aYear(), HALF_YEARS_BACK * habits.aYear() / 2)
                .boxed()
                .flatMap(this::wishes)
                .toList();
    }

    private Stream<DemoWish> wishes(int cohort) {
        BirthWindow births = births(cohort);
        return strands().map(strand -> wish(cohort, births, strand));
    }

    private BirthWindow births(int cohort) {
        YearMonth last = now.plusMonths(NEXT - Math.floorDiv(cohort * MONTHS, habits.aYear()));
        int width = Math.clamp(MONTHS / habits.aYear(), 1, 3);
        return new BirthWindow(last.minusMonths(width - 1L), last);
    }

    private Stream<Strand> strands() {
        Stream<ProgrammePart> parts = version == null ? Stream.of() : habits.offer().parts().stream();
        Stream<Strand> own = series.stream()
                .filter(one -> one.offer() == habits.offer())
                .map(one -> new Strand(one.name(), null, null, one.guides(), one.begins(), one.name()));
        return Stream.concat(parts.map(this::strand), own);
    }

    private Strand strand(ProgrammePart part) {
        String name = part == ProgrammePart.PREGNANCY ? "Väntar barn" : null;
        return new Strand(String.valueOf(part), part, version.id(), version.of(part), BEFORE_THE_FIRST_GUIDE, name);
    }

    private DemoWish wish(int cohort, BirthWindow births, Strand strand) {
        String of = centre.path() + " " + cohort;
        NewGroup wanted = wanted(births, strand, habits.rhythm(cohort), new DemoChance(of));
        return new DemoWish(
                wanted, habits.offer(), strand.guides(), centre.leaders(cohort), null, of + " " + strand.key());
    }

    private NewGroup wanted(BirthWindow births, Strand strand, Rhythm rhythm, DemoChance chance) {
        boolean isDigital = chance.is(4);
        String language = chance.is(14) ? another(chance) : LocalText.SWEDISH;
        boolean isInSwedish = language.equals(LocalText.SWEDISH);
        return new NewGroup(
                centre.host().id(),
                List.of(),
                strand.version(),
                strand.part(),
                name(strand, births) + (isInSwedish ? "" : ", på " + inSwedish(language)),
                habits.offer() == DemoOffer.THEMES ? null : births,
                chance.is(25) ? 5 + chance.below(4) : null,
                language,
                isInSwedish && chance.is(8) ? another(chance) : null,
                isDigital ? GroupMode.DIGITAL : chance.is(5) ? GroupMode.HYBRID : GroupMode.IN_PERSON,
                chance.is(35),
                isDigital ? null : habits.travelNote(),
                rhythm.weekday(),
                rhythm.begins(),
                isDigital ? null : habits.room(),
                closedWeeks(births.from()),
                List.of(),
                births.first().plus(strand.begins()),
                null);
    }

    /** A language of the centre's beside Swedish; Swedish where there is none. */
    private String another(DemoChance chance) {
        List<String> others = centre.languages().stream()
                .filter(one -> !one.equals(LocalText.SWEDISH))
                .toList();
        return others.isEmpty() ? LocalText.SWEDISH : chance.oneOf(others);
    }

    private String name(Strand strand, BirthWindow births) {
        if (habits.offer() == DemoOffer.THEMES) {
            return strand.name() + ", " + season(births.first().plus(strand.begins()));
        }
        return strand.name() == null ? GroupName.of(births) : strand.name() + " i " + GroupName.months(births);
    }

    private static String inSwedish(String language) {
        return Locale.of(language).getDisplayLanguage(SWEDISH);
    }

    private static String season(LocalDate day) {
        Term term = Term.of(day);
        return (term.first().getMonthValue() == 1 ? "våren " : "hösten ") + day.getYear();
    }

    /** The summer's and Christmas's, of all the years that a group may go on. */
    static List<String> closedWeeks(YearMonth birth) {
        return IntStream.rangeClosed(birth.getYear() - 1, birth.getYear() + 4)
                .boxed()
                .flatMap(year -> CLOSED.stream().map(week -> year + "-W" + week))
                .filter(week -> ClosedWeek.parse(week).isPresent())
                .toList();
    }
}
