package se.familjenavet.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.programme.ProgrammePart;

/** The groups that the cast can count on at Vetlanda, on any day. */
final class DemoCast {
    private static final String HOME = "06/0685/vetlanda";
    private static final String PARTNER = "06/0687/tranas";
    private static final String CILLA = "Cilla Centrén";
    private static final String GUSTAV = "Gustav Gruppman";
    private static final String TOVA = "Tova Tvåhatt";

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

    /** Gustav leads a session today, or on the next day of work. */
    private DemoWish meetingNow(LocalDate today) {
        LocalDate meetsOn = today.datesUntil(today.plusMonths(1))
                .filter(this::isDayOfWork)
                .findFirst()
                .orElseThrow();
        YearMonth births = YearMonth.from(meetsOn.minusMonths(5));
        NewGroup wanted =
                wanted("Gustavs grupp", null, births, meetsOn.getDayOfWeek(), LocalTime.of(10, 0), null, null);
        return wish(wanted, Map.of(GUSTAV, HOME, CILLA, HOME), meetsOn);
    }

    private boolean isDayOfWork(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(day);
    }

    /** For children due in about four months. */
    private DemoWish beforeBirth(LocalDate today) {
        YearMonth due = YearMonth.from(today).plusMonths(4);
        return wish(
                wanted(null, null, due, DayOfWeek.THURSDAY, LocalTime.of(13, 0), today.plusWeeks(1), null),
                Map.of(CILLA, HOME),
                null);
    }

    private DemoWish inTheEvening(LocalDate today) {
        YearMonth due = YearMonth.from(today).plusMonths(5);
        return wish(
                wanted("Kvällsgruppen", null, due, DayOfWeek.TUESDAY, LocalTime.of(17, 30), today.plusWeeks(1), null),
                Map.of(GUSTAV, HOME),
                null);
    }

    /** In Arabic for two towns together. */
    private DemoWish joint(LocalDate today) {
        YearMonth births = YearMonth.from(today).minusMonths(3);
        return centres.containsKey(PARTNER)
                ? wish(
                        wanted(
                                "På arabiska i Vetlanda och Tranås",
                                ProgrammePart.FIRST_YEAR,
                                births,
                                DayOfWeek.WEDNESDAY,
                                LocalTime.of(13, 0),
                                null,
                                "ar"),
                        Map.of(GUSTAV, HOME, TOVA, PARTNER),
                        null)
                : null;
    }

    private NewGroup wanted(
            String name,
            ProgrammePart part,
            YearMonth births,
            DayOfWeek weekday,
            LocalTime begins,
            LocalDate from,
            String language) {
        return new NewGroup(
                centres.get(HOME).host().id(),
                language == null
                        ? List.of()
                        : List.of(centres.get(PARTNER).host().id()),
                version.id(),
                part,
                name,
                new BirthWindow(births, births),
                null,
                language,
                null,
                language == null ? null : GroupMode.HYBRID,
                false,
                "Bussen stannar utanför. Barnvagn går bra hela vägen.",
                weekday,
                begins,
                "Grupprummet, entréplan",
                List.of(),
                List.of(),
                from == null ? births.atDay(1).minusWeeks(22) : from,
                null);
    }

    private DemoWish wish(NewGroup wanted, Map<String, String> leaders, LocalDate meetsOn) {
        Map<UUID, UUID> byCentre = new HashMap<>();
        leaders.forEach((name, path) -> {
            DemoCentre centre = centres.get(path);
            centre.staff().stream()
                    .filter(worker -> worker.name().equals(name))
                    .forEach(worker ->
                            byCentre.put(worker.member(), centre.host().id()));
        });
        return new DemoWish(wanted, DemoOffer.WHOLE, version.of(wanted.part()), byCentre, meetsOn, null);
    }
}
