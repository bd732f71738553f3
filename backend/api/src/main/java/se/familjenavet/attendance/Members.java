package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Places;
import se.familjenavet.group.Session;
import se.familjenavet.paging.ListQuery;

/**
 * Who was in a session's group on its day: a family that joined late is one from then on, and one that has left remains one of
 * the sessions before (R15). Of whoever has been erased nothing is marked any more. Leaders reach those who are in their group, coordinators also those who have left it.
 */
@ApplicationScoped
public class Members {
    /** Of a family that left and came back on the same day, the place that it has now. */
    static final String ON_THE_DAY = """
            (select distinct on (e.household_id) e.id, e.household_id, e.municipality_code, e.member_from
             from enrolment e
             where e.group_id = :group and e.member_from <= :day and coalesce(e.member_to, :day) >= :day
             and (e.centre_ids && :centres or e.group_id = any (:led))
             order by e.household_id, e.member_from desc, e.id desc) e join parent p on p.household_id = e.household_id
            """;

    private static final String COLUMNS =
            "p.id as parent_id, e.id as enrolment_id, e.household_id, e.municipality_code";

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** By the ids of the parents. */
    Map<UUID, Member> of(Places places, Session session) {
        return bind(new ListQuery(entityManager, COLUMNS, ON_THE_DAY), places, session)
                .where("p.erased_at is null")
                .all()
                .stream()
                .map(Member::of)
                .collect(Collectors.toMap(Member::parent, Function.identity()));
    }

    /** Binds what {@link #ON_THE_DAY} names; who is in the group today, as long as the session has no day. */
    ListQuery bind(ListQuery query, Places places, Session session) {
        return query.bind("group", session.group().id())
                .bind("day", Optional.ofNullable(session.day()).orElseGet(() -> LocalDate.now(clock)))
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("led", places.led().toArray(UUID[]::new));
    }
}
