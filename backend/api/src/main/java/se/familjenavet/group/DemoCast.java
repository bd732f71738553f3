package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.programme.ProgrammePart;

/** The groups that the cast can count on at Vetlanda, on any day. */
public final class DemoCast {
    /** The path of their centre. */
    public static final String HOME = "06/0685/vetlanda";

    /** What the one on Tuesday evenings is called. */
    public static final String IN_THE_EVENING = "Kvällsgruppen";

    /** Whether a group is the one for those who work in the daytime. */
    public static boolean isInTheEvening(String name) {
        return name.equals(IN_THE_EVENING);
    }

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final String PARTNER = "06/0687/tranas";
    private static final String CILLA = "Cilla Centrén";
    private static final String GUSTAV = "Gustav Gruppman";
    private static final String TOVA = "Tova Tvåhatt";
    private static final String ROOM = "Grupprummet, entréplan";
    private static final String TRAVEL = "Bussen stannar utanför. Barnvagn går bra hela vägen.";

    private final Map<String, DemoCentre> centres;
    private final Curriculum.Version version;
    private final Holidays holidays;

    DemoCast(Map<String, DemoCentre> centres, Curriculum.Version version, Holidays holidays) {
        this.centres = centres;
        this.version = version;
        this.holidays = holidays;
    }

    /** Those that a centre is the host of. */
    List<DemoWish> wishes(DemoCentre centre, LocalDate today) {
        return centre.path().equals(HOME) && version != null
                ? Stream.of(meetingNow(today), beforeBirth(today), inTheEvening(today), joint(today))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** Gustav leads a session today, or on the next day of work; on that day its usual weekday is. */
    private DemoWish meetingNow(LocalDate today) {
        LocalDate meetsOn = today.datesUntil(today.plusMonths(1))
                .filter(this::isDayOfWork)
                .findFirst()
                .orElseThrow();
        YearMonth births = YearMonth.from(meetsOn.minusMonths(5));
        Rhythm rhythm = new Rhythm(meetsOn.getDayOfWeek(), LocalTime.of(10, 0));
        NewGroup wanted = wanted(namedAfter(meetsOn), births, rhythm, longBefore(births), List.of());
        return wish(wanted, meetsOn, leaders(HOME, CILLA, GUSTAV));
    }

    private static String namedAfter(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, SWEDISH);
        return weekday.substring(0, 1).toUpperCase(SWEDISH) + weekday.substring(1) + "sgruppen";
    }

    private boolean isDayOfWork(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(day);
    }

    /** For children due in about four months. */
    private DemoWish beforeBirth(LocalDate today) {
        YearMonth due = YearMonth.from(today).plusMonths(4);
        Rhythm rhythm = new Rhythm(DayOfWeek.THURSDAY, LocalTime.of(13, 0));
        NewGroup wanted = wanted(null, due, rhythm, today.plusWeeks(1), DemoCohorts.closedWeeks(due));
        return wish(wanted, null, leaders(HOME, CILLA));
    }

    private DemoWish inTheEvening(LocalDate today) {
        YearMonth due = YearMonth.from(today).plusMonths(5);
        Rhythm rhythm = new Rhythm(DayOfWeek.TUESDAY, LocalTime.of(17, 30));
        NewGroup wanted = wanted(IN_THE_EVENING, due, rhythm, today.plusWeeks(1), DemoCohorts.closedWeeks(due));
        return wish(wanted, null, leaders(HOME, GUSTAV));
    }

    /** In Arabic for two towns together. */
    private DemoWish joint(LocalDate today) {
        if (!centres.containsKey(PARTNER)) {
            return null;
        }
        YearMonth births = YearMonth.from(today).minusMonths(3);
        NewGroup wanted = new NewGroup(
                centres.get(HOME).host().id(),
                List.of(centres.get(PARTNER).host().id()),
                version.id(),
                ProgrammePart.FIRST_YEAR,
                "På arabiska i Vetlanda och Tranås",
                new BirthWindow(births, births),
                null,
                "ar",
                null,
                GroupMode.HYBRID,
                false,
                TRAVEL,
                DayOfWeek.WEDNESDAY,
                LocalTime.of(13, 0),
                ROOM,
                DemoCohorts.closedWeeks(births),
                List.of(),
                longBefore(births),
                null);
        List<DemoWish.Leader> both = Stream.of(leaders(HOME, GUSTAV), leaders(PARTNER, TOVA))
                .flatMap(List::stream)
                .toList();
        return wish(wanted, null, both);
    }

    private static LocalDate longBefore(YearMonth births) {
        return births.atDay(1).minusWeeks(22);
    }

    private NewGroup wanted(String name, YearMonth births, Rhythm rhythm, LocalDate from, List<String> closedWeeks) {
        return new NewGroup(
                centres.get(HOME).host().id(),
                List.of(),
                version.id(),
                null,
                name,
                new BirthWindow(births, births),
                null,
                null,
                null,
                null,
                false,
                TRAVEL,
                rhythm.weekday(),
                rhythm.begins(),
                ROOM,
                closedWeeks,
                List.of(),
                from,
                null);
    }

    private List<DemoWish.Leader> leaders(String path, String... names) {
        return centres.get(path).staff().stream()
                .filter(worker -> List.of(names).contains(worker.name()))
                .map(worker -> centres.get(path).leadingHere(worker))
                .toList();
    }

    private DemoWish wish(NewGroup wanted, LocalDate meetsOn, List<DemoWish.Leader> leaders) {
        return new DemoWish(wanted, DemoOffer.WHOLE, version.of(wanted.part()), leaders, meetsOn, null);
    }
}
