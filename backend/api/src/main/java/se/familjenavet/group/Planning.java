package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.event.Events;
import se.familjenavet.place.Regions;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.programme.Curriculum;
import se.familjenavet.programme.VersionStatus;
import se.familjenavet.text.LocalText;

/** Where groups are made, with their sessions. */
@ApplicationScoped
public class Planning {
    private static final int USUAL_MINUTES = 90;
    /** So that what a centre did before it came here can be told. */
    private static final int YEARS_BACK = 20;

    private static final int YEARS_AHEAD = 5;

    @Inject
    ParentGroups groups;

    @Inject
    Sessions sessions;

    @Inject
    Leaders leaders;

    @Inject
    Hosts hosts;

    @Inject
    Curriculum curriculum;

    @Inject
    Regions regions;

    @Inject
    Holidays holidays;

    @Inject
    Events events;

    @Inject
    Clock clock;

    /** Plans a group at one of the caller's centres, with the sessions that were chosen or, when none were, proposed (R8). */
    ParentGroup plan(Places places, NewGroup wanted) {
        new Faults()
                .unless(places.hasCentre(wanted.host()), "/host", "unknown-centre")
                .end();
        Host host = hosts.of(wanted.host(), wanted.partners());
        List<Curriculum.Guide> guides = guides(places, host, wanted);
        GroupDetails details = wanted.details(regions.groupCapacity(host.regionCode()));
        ParentGroup group = new ParentGroup(host, wanted.programmeVersion(), wanted.part(), details);
        List<PlannedSession> planned = wanted.sessions() == null
                ? proposed(guides, group, earliest(wanted.from()))
                : chosen(guides, group, wanted.sessions(), "/sessions");
        groups.persistAndFlush(group);
        sessions.plan(group, planned);
        leaders.begin(places, group, wanted.leaders());
        events.tell(GroupEvent.GROUP_CREATED, group.id(), group.municipalityCode());
        return group;
    }

    /** Plans a group like another that was found in place: on the version in use now, with its sessions proposed anew. */
    ParentGroup copy(Places places, ParentGroup group, NewGroupCopy wanted) {
        GroupDetails like = group.details();
        UUID version = group.versionId() == null
                ? null
                : curriculum
                        .inUse(places, group.regionCode(), group.versionId())
                        .orElseThrow(() -> new ProblemException(ProblemType.VERSION_NOT_IN_USE));
        return plan(
                places,
                new NewGroup(
                        group.hostId(),
                        like.partners(),
                        version,
                        group.part(),
                        wanted.name(),
                        wanted.birthWindow(),
                        like.capacity(),
                        like.language(),
                        like.interpreter(),
                        like.mode(),
                        like.firstTimeOnly(),
                        like.travelNote(),
                        like.weekday(),
                        like.begins(),
                        like.place(),
                        like.closedWeeks(),
                        wanted.leaders(),
                        wanted.from(),
                        null));
    }

    /** Adds a session to a group that was found in place. */
    UUID add(Places places, ParentGroup group, NewSession wanted) {
        group.refuseWhenEnded();
        List<Curriculum.Guide> guides = group.versionId() == null
                ? List.of()
                : curriculum
                        .version(places, group.regionCode(), group.versionId())
                        .map(Curriculum.Version::guides)
                        .orElse(List.of());
        PlannedSession planned = chosen(guides, group, List.of(wanted), "").getFirst();
        sessions.plan(group, List.of(planned));
        leaders.join(group, planned.id());
        groups.raise(group);
        events.tell(GroupEvent.SESSION_ADDED, planned.id(), group.municipalityCode());
        return planned.id();
    }

    /** The guides that a new group follows; ends the request when its version is none for new groups. */
    private List<Curriculum.Guide> guides(Places places, Host host, NewGroup wanted) {
        if (wanted.programmeVersion() == null) {
            new Faults()
                    .unless(wanted.part() == null, "/part", "part-of-no-version")
                    .end();
            return List.of();
        }
        return guides(places, host.regionCode(), wanted.programmeVersion()).of(wanted.part());
    }

    /** A version that new groups may follow. */
    Curriculum.Version guides(Places places, String region, UUID version) {
        Curriculum.Version found = curriculum
                .version(places, region, version)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION_FAILED, new Fault("/programmeVersion", "unknown-version")));
        if (found.status() != VersionStatus.PUBLISHED) {
            throw new ProblemException(ProblemType.VERSION_NOT_IN_USE);
        }
        return found;
    }

    private LocalDate earliest(LocalDate wanted) {
        return wanted == null ? LocalDate.now(clock).plusDays(1) : wanted;
    }

    /** A session for each guide of a group that is about to be made, none before a day (R8). */
    List<PlannedSession> proposed(List<Curriculum.Guide> guides, ParentGroup group, LocalDate earliest) {
        if (guides.isEmpty()) {
            return List.of();
        }
        new Faults()
                .unless(isWithinReach(earliest), "/from", "day-out-of-reach")
                .end();
        LocalDate promised = Term.endOfTermAhead(LocalDate.now(clock));
        List<PlannedGuide> wanted = guides.stream().map(Planning::wanted).toList();
        List<ProposedSession> found =
                Planner.propose(wanted, group.birthWindow(), group.rhythm(), earliest, group.freeDays(holidays));
        return Stream.iterate(0, i -> i < guides.size(), i -> i + 1)
                .map(i -> session(guides.get(i), found.get(i), promised))
                .toList();
    }

    static PlannedGuide wanted(Curriculum.Guide guide) {
        return new PlannedGuide(guide.id(), guide.number(), guide.ageWindow(), guide.minutes());
    }

    private static PlannedSession session(Curriculum.Guide guide, ProposedSession proposed, LocalDate promised) {
        boolean isPromised = !proposed.day().isAfter(promised);
        return session(
                guide,
                null,
                YearMonth.from(proposed.day()),
                isPromised ? new SessionTime(proposed.day(), proposed.begins(), proposed.minutes()) : null,
                proposed.minutes(),
                null);
    }

    private List<PlannedSession> chosen(
            List<Curriculum.Guide> guides, ParentGroup group, List<NewSession> wanted, String at) {
        Map<UUID, Curriculum.Guide> known = new HashMap<>();
        guides.forEach(guide -> known.put(guide.id(), guide));
        Faults faults = new Faults();
        List<PlannedSession> planned = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String there = at.isEmpty() ? "" : at + "/" + i;
            check(wanted.get(i), known, there, faults);
        }
        faults.end();
        wanted.forEach(one -> planned.add(session(known.get(one.guide()), group, one)));
        return planned;
    }

    private void check(NewSession wanted, Map<UUID, Curriculum.Guide> known, String at, Faults faults) {
        faults.unless(wanted.guide() == null || known.containsKey(wanted.guide()), at + "/guide", "unknown-guide")
                .unless((wanted.guide() == null) != (wanted.title() == null), at + "/title", "guide-or-title")
                .unless((wanted.day() == null) != (wanted.month() == null), at + "/day", "day-or-month")
                .unless(wanted.day() == null || isWithinReach(wanted.day()), at + "/day", "day-out-of-reach")
                .unless(
                        wanted.month() == null || isWithinReach(wanted.month().atDay(1)),
                        at + "/month",
                        "day-out-of-reach");
    }

    /** Neither long ago nor far ahead: rather a slip of the pen. */
    boolean isWithinReach(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return !day.isBefore(today.minusYears(YEARS_BACK)) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private static PlannedSession session(Curriculum.Guide guide, ParentGroup group, NewSession wanted) {
        int minutes = Objects.requireNonNullElse(wanted.minutes(), guide == null ? USUAL_MINUTES : guide.minutes());
        SessionTime time = wanted.day() == null
                ? null
                : new SessionTime(
                        wanted.day(),
                        Objects.requireNonNullElse(
                                wanted.begins(), group.rhythm().begins()),
                        minutes);
        YearMonth month = wanted.day() == null ? wanted.month() : YearMonth.from(wanted.day());
        return session(guide, wanted.title(), month, time, minutes, wanted.place());
    }

    private static PlannedSession session(
            Curriculum.Guide guide, LocalText title, YearMonth month, SessionTime time, int minutes, String place) {
        return new PlannedSession(
                PlannedSession.newId(),
                guide == null ? null : guide.id(),
                guide == null ? null : guide.key(),
                guide == null ? title : guide.title(),
                guide == null ? null : guide.ageWindow(),
                time == null ? SessionStatus.PRELIMINARY : SessionStatus.PLANNED,
                month.atDay(1),
                time == null ? null : time.day(),
                time == null ? null : time.begins(),
                minutes,
                place);
    }
}
