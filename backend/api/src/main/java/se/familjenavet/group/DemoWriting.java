package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.access.FreshPlans;
import se.familjenavet.place.Regions;

/** Makes the demo's groups, those of a centre at a time: planned and then lived through by their own rules, written in bulk. */
@ApplicationScoped
public class DemoWriting {
    private static final int YEARS_BACK = 3;
    private static final int MONTHS_AHEAD = 6;
    private static final int ROWS_AT_ONCE = 200;

    @Inject
    ParentGroups groups;

    @Inject
    Sessions sessions;

    @Inject
    DemoLeaders leaders;

    @Inject
    Planning planning;

    @Inject
    Regions regions;

    @Inject
    FreshPlans plans;

    @Inject
    EntityManager entityManager;

    private record Planned(DemoWish wish, ParentGroup group, List<PlannedSession> sessions) {

        LocalDate begins() {
            PlannedSession first = sessions.getFirst();
            return first.day() == null ? first.month() : first.day();
        }
    }

    /** Those of the wishes whose first session lies in the years that are told of, and when the centre held such groups. */
    void write(DemoCentre centre, List<DemoWish> wishes, DemoLife life, LocalDate monday) {
        plans.make();
        entityManager.unwrap(org.hibernate.Session.class).setJdbcBatchSize(ROWS_AT_ONCE);
        int capacity = regions.groupCapacity(centre.host().regionCode());
        List<Planned> planned = wishes.stream()
                .map(wish -> plan(centre.host(), wish, capacity))
                .filter(one -> isTold(one, centre, monday))
                .toList();
        planned.forEach(one -> groups.persist(one.group()));
        groups.flush();
        sessions.plan(planned.stream()
                .collect(Collectors.toMap(
                        one -> one.group().id(), Planned::sessions, (one, other) -> one, LinkedHashMap::new)));
        leaders.lead(planned.stream().flatMap(DemoWriting::leading).toList());
        leaders.came(live(centre, planned, life));
        entityManager.clear();
    }

    private Planned plan(Host host, DemoWish wish, int capacity) {
        NewGroup wanted = wish.wanted();
        ParentGroup group = new ParentGroup(host, wanted.programmeVersion(), wanted.part(), wanted.details(capacity));
        return new Planned(wish, group, planning.proposed(wish.guides(), group, wanted.from()));
    }

    private static boolean isTold(Planned planned, DemoCentre centre, LocalDate monday) {
        if (planned.sessions().isEmpty()) {
            return false;
        }
        LocalDate begins = planned.begins();
        return planned.wish().seed() == null
                || !begins.isBefore(monday.minusYears(YEARS_BACK))
                        && begins.isBefore(monday.plusMonths(MONTHS_AHEAD))
                        && centre.begins(planned.wish().offer(), begins);
    }

    private static Stream<DemoLeaders.Leading> leading(Planned planned) {
        return planned.wish().leaders().stream()
                .map(leader -> new DemoLeaders.Leading(planned.group().id(), leader.centre(), leader.member()));
    }

    private List<DemoLife.Came> live(DemoCentre centre, List<Planned> planned, DemoLife life) {
        Map<UUID, List<Session>> all =
                sessions
                        .find(
                                "group in ?1",
                                planned.stream().map(Planned::group).toList())
                        .stream()
                        .sorted(Session.IN_ORDER)
                        .collect(
                                Collectors.groupingBy(session -> session.group().id()));
        List<DemoLife.Came> came = new ArrayList<>();
        planned.forEach(one -> came.addAll(life.live(
                one.wish(), centre.lastDay(), one.group(), all.get(one.group().id()))));
        groups.flush();
        return came;
    }
}
