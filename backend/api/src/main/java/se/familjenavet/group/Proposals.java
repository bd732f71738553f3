package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import se.familjenavet.access.Places;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.text.LocalText;

/** What the sessions of a group would be (R8), each with how it fits (R9) and what to think of (R10). Nothing is kept. */
@ApplicationScoped
public class Proposals {
    private static final BirthWindow ANY = new BirthWindow(YearMonth.of(2020, 1), YearMonth.of(2020, 1));

    @Inject
    Planning planning;

    @Inject
    Hosts hosts;

    @Inject
    Sessions sessions;

    @Inject
    Leaders leaders;

    @Inject
    Holidays holidays;

    @Inject
    Clashes clashes;

    @Inject
    Clock clock;

    /** A session to find a day for: one of a group, or that of a guide. */
    private record Slot(UUID key, int number, Session session, PlannedGuide guide, String guideKey, LocalText title) {

        static Slot of(Curriculum.Guide guide, int number) {
            return new Slot(PlannedSession.newId(), number, null, Planning.wanted(guide), guide.key(), guide.title());
        }

        static Slot of(Session session, int number) {
            PlannedGuide guide = new PlannedGuide(session.guideId(), number, session.ageWindow(), session.minutes());
            return new Slot(session.id(), number, session, guide, session.guideKey(), session.title());
        }

        AgeWindow window() {
            return guide.window();
        }

        LocalDate dayBefore() {
            return session == null ? null : session.day();
        }
    }

    /** Whose sessions they are to be. */
    private record Setting(
            UUID host, BirthWindow births, Rhythm rhythm, FreeDays free, String place, List<UUID> leaders) {}

    /** For a group that is not there yet. */
    SessionProposal.All of(Places places, NewGroupProposalParameters asked) {
        if (!places.hasCentre(asked.host)) {
            throw refused("host", "unknown-centre");
        }
        Host host = hosts.of(asked.host, List.of());
        BirthWindow births = births(asked);
        if (births == null) {
            throw refused("birthFrom", "birth-window-needed");
        }
        List<Curriculum.Guide> guides = planning.guides(places, host.regionCode(), asked.programmeVersion)
                .of(asked.part);
        List<Slot> slots = IntStream.range(0, guides.size())
                .mapToObj(i -> Slot.of(guides.get(i), i + 1))
                .toList();
        Setting setting = new Setting(
                host.id(),
                births,
                new Rhythm(asked.weekday, asked.begins),
                holidays.freeBut(closedWeeks(asked)),
                asked.place,
                ids(asked.leaders));
        return found(places, setting, slots, asked);
    }

    /** For those sessions of a group that have yet to come. */
    SessionProposal.All of(Places places, ParentGroup group, ProposalParameters asked) {
        List<Session> all = sessions.of(group);
        List<Slot> slots = IntStream.range(0, all.size())
                .filter(i -> all.get(i).status().isAhead())
                .mapToObj(i -> Slot.of(all.get(i), i + 1))
                .toList();
        BirthWindow births = births(asked);
        Setting setting = new Setting(
                group.hostId(),
                births == null ? Objects.requireNonNullElse(group.birthWindow(), ANY) : births,
                group.rhythm(),
                group.freeDays(holidays),
                group.place(),
                leaders.of(group).stream().map(LeaderView::staffMember).toList());
        return found(places, setting, slots, asked);
    }

    private SessionProposal.All found(Places places, Setting setting, List<Slot> slots, ProposalParameters asked) {
        List<LocalDate> days = days(setting, slots, asked);
        List<String> written = split(asked.days);
        LocalDate promised = Term.endOfTermAhead(LocalDate.now(clock));
        List<Boolean> preliminary = IntStream.range(0, slots.size())
                .mapToObj(i -> isPreliminary(i, days.get(i), written, asked, promised))
                .toList();
        List<Clashes.Wanted> wanted = wanted(setting, slots, days, preliminary);
        Map<UUID, List<SessionWarning>> found =
                Warnings.of(setting.free(), wanted, clashes.of(places, setting.host(), wanted));
        return new SessionProposal.All(IntStream.range(0, slots.size())
                .mapToObj(i -> proposal(setting, slots.get(i), days.get(i), preliminary.get(i), found))
                .toList());
    }

    /** What lies beyond the term ahead has a month only, unless someone chose its day; so has what someone gave a month. */
    private static boolean isPreliminary(
            int i, LocalDate day, List<String> written, ProposalParameters asked, LocalDate promised) {
        if (asked.moved != null && asked.moved == i + 1) {
            return false;
        }
        String chosen = i < written.size() ? written.get(i) : "";
        return chosen.isEmpty() ? day.isAfter(promised) : chosen.length() < 10;
    }

    private List<LocalDate> days(Setting setting, List<Slot> slots, ProposalParameters asked) {
        LocalDate earliest = asked.from == null ? LocalDate.now(clock).plusDays(1) : asked.from;
        if (!planning.isWithinReach(earliest)) {
            throw refused("from", "day-out-of-reach");
        }
        List<ProposedSession> proposed = Planner.propose(
                slots.stream().map(Slot::guide).toList(), setting.births(), setting.rhythm(), earliest, setting.free());
        List<String> written = split(asked.days);
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            days.add(chosen(
                    i < written.size() ? written.get(i) : "", proposed.get(i).day()));
        }
        return asked.moved == null ? days : moved(days, setting, asked);
    }

    private List<LocalDate> moved(List<LocalDate> days, Setting setting, ProposalParameters asked) {
        if (asked.to == null || !planning.isWithinReach(asked.to)) {
            throw refused("to", "day-out-of-reach");
        }
        if (asked.moved > days.size()) {
            throw refused("moved", "invalid-parameter");
        }
        if (Boolean.TRUE.equals(asked.following)) {
            return Planner.follow(days, asked.moved - 1, asked.to, setting.free());
        }
        List<LocalDate> moved = new ArrayList<>(days);
        moved.set(asked.moved - 1, asked.to);
        return moved;
    }

    private LocalDate chosen(String written, LocalDate proposed) {
        if (written.isEmpty()) {
            return proposed;
        }
        try {
            LocalDate day =
                    written.length() < 10 ? inMonth(YearMonth.parse(written), proposed) : LocalDate.parse(written);
            if (planning.isWithinReach(day)) {
                return day;
            }
        } catch (DateTimeException none) {
            throw refused("days", "no-date");
        }
        throw refused("days", "day-out-of-reach");
    }

    private static LocalDate inMonth(YearMonth month, LocalDate proposed) {
        return YearMonth.from(proposed).equals(month) ? proposed : month.atDay(15);
    }

    private static List<Clashes.Wanted> wanted(
            Setting setting, List<Slot> slots, List<LocalDate> days, List<Boolean> preliminary) {
        return IntStream.range(0, slots.size())
                .filter(i -> !preliminary.get(i))
                .mapToObj(i -> Clashes.Wanted.of(
                        slots.get(i).key(),
                        time(setting, slots.get(i), days.get(i)),
                        place(setting, slots.get(i)),
                        setting.leaders()))
                .toList();
    }

    private static SessionTime time(Setting setting, Slot slot, LocalDate day) {
        boolean hasTime = slot.session() != null && slot.session().begins() != null;
        return new SessionTime(
                day,
                hasTime ? slot.session().begins() : setting.rhythm().begins(),
                slot.guide().minutes());
    }

    private static String place(Setting setting, Slot slot) {
        return slot.session() == null ? setting.place() : slot.session().whereabouts();
    }

    private static SessionProposal proposal(
            Setting setting, Slot slot, LocalDate day, boolean isPreliminary, Map<UUID, List<SessionWarning>> found) {
        SessionTime time = time(setting, slot, day);
        LocalDate promised = isPreliminary ? null : day;
        return new SessionProposal(
                slot.number(),
                slot.session() == null ? null : slot.session().id(),
                slot.guide().guide(),
                slot.guideKey(),
                slot.title(),
                isPreliminary ? SessionStatus.PRELIMINARY : SessionStatus.PLANNED,
                YearMonth.from(day),
                promised,
                time.begins(),
                time.minutes(),
                slot.dayBefore(),
                SessionFit.of(setting.births(), slot.window(), promised),
                found.getOrDefault(slot.key(), List.of()));
    }

    /** Null when nothing is said of it. */
    private static BirthWindow births(ProposalParameters asked) {
        if (asked.birthFrom == null && asked.birthTo == null) {
            return null;
        }
        if (asked.birthFrom == null || asked.birthTo == null) {
            throw refused(asked.birthFrom == null ? "birthFrom" : "birthTo", "birth-window-needed");
        }
        GroupRules.fault(asked.birthFrom, asked.birthTo).ifPresent(code -> {
            throw refused("birthTo", code);
        });
        return new BirthWindow(asked.birthFrom, asked.birthTo);
    }

    private static List<String> closedWeeks(NewGroupProposalParameters asked) {
        List<String> weeks = split(asked.closedWeeks);
        if (weeks.stream().anyMatch(week -> ClosedWeek.parse(week).isEmpty())) {
            throw refused("closedWeeks", "no-such-week");
        }
        return weeks;
    }

    private static List<String> split(String several) {
        return several == null ? List.of() : Arrays.asList(several.split(",", -1));
    }

    private static List<UUID> ids(String several) {
        try {
            return split(several).stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException none) {
            throw refused("leaders", "invalid-parameter");
        }
    }

    private static ProblemException refused(String parameter, String code) {
        return new ProblemException(ProblemType.INVALID_PARAMETER, new Fault(parameter, code));
    }
}
