package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;

/** Takes away what is on the list of a run. A family is no longer itself when who it was has gone and its ids are drawn anew. */
@ApplicationScoped
class Removals {
    static final int AT_ONCE = 200;
    private static final String NEXT =
            "select id from retention_item where run_id = :run and data_class = :data order by id limit :most";
    /** What came back to life since it was listed, or is held by now, stays. */
    private static final String STILL_DUE = """
            select d.id from retention_run x join retention_line l on l.run_id = x.id and l.data_class = :data,
                 retention_due(x.controller, :data, x.as_of, l.months, :names, :ids) d
            where x.id = :run and not d.held
            """;

    private static final String TAKEN =
            "delete from retention_item where run_id = :run and data_class = :data and id = any (:ids)";
    private static final String COUNTED =
            "update retention_line set gone = gone + :count where run_id = :run and data_class = :data";
    private static final String OF_ENROLMENTS =
            " q.enrolment_id in (select e.id from enrolment e where e.household_id = any (:ids))";

    private static final List<String> TEXTS = List.of(
            "update parent_identity set access_needs = null, wishes = null where household_id = any (:ids)",
            "update queue_decision q set reason = null where" + OF_ENROLMENTS);
    private static final List<String> NAMES = List.of(
            "delete from parent_link where household_id = any (:ids)",
            "delete from parent_identity where household_id = any (:ids)",
            "update family_lookup set explanation = null where found && :ids and explanation is not null",
            "update household set contact_gone_on = :today where id = any (:ids)");
    private static final List<String> LETTERS = List.of("delete from message where id = any (:ids)");
    private static final List<String> MARKS =
            List.of("""
            update attendance set id = gen_random_uuid(), marked_at = date_trunc('day', marked_at, 'Europe/Stockholm')
            where household_id = any (:ids)""", "update household set attendance_gone_on = :today where id = any (:ids)");
    private static final List<String> PLACES = List.of(
            "delete from queue_decision q where" + OF_ENROLMENTS,
            "delete from message where household_id = any (:ids)",
            """
            update enrolment set asked_at = date_trunc('day', asked_at, 'Europe/Stockholm'),
                waited_since = date_trunc('day', waited_since, 'Europe/Stockholm')
            where household_id = any (:ids)""",
            """
            update parent set informed_at = date_trunc('month', informed_at, 'Europe/Stockholm'), mail_stopped = false
            where household_id = any (:ids)""",
            "update household set enrolment_gone_on = :today where id = any (:ids)");
    /** Nobody who knew a family by its ids, in a log, a list or another system, knows it again. What refers to them follows. */
    private static final List<String> NEW_IDS = List.of(
            "update enrolment set id = gen_random_uuid() where household_id = any (:ids)",
            "update parent set id = gen_random_uuid() where household_id = any (:ids)",
            """
            with renamed as (update household set id = gen_random_uuid() where id = any (:ids)
                             returning old.id as was, new.id as became)
            update retention_item i set id = renamed.became from renamed where i.id = renamed.was and i.data_class <> :data""");

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** Takes the next few of one class away; false when there was nothing left. */
    boolean takeSome(Turn turn, DataClass data) {
        List<UUID> listed = of(session.createNativeQuery(NEXT, UUID.class), turn, data)
                .setParameter("most", AT_ONCE)
                .getResultList();
        if (listed.isEmpty()) {
            return false;
        }
        UUID[] due = of(session.createNativeQuery(STILL_DUE, UUID.class), turn, data)
                .setParameter("names", turn.namesGo())
                .setParameter("ids", listed.toArray(UUID[]::new))
                .getResultList()
                .toArray(UUID[]::new);
        statements(data).forEach(sql -> take(sql, due, data));
        of(session.createNativeMutationQuery(TAKEN), turn, data)
                .setParameter("ids", listed.toArray(UUID[]::new))
                .executeUpdate();
        of(session.createNativeMutationQuery(COUNTED), turn, data)
                .setParameter("count", due.length)
                .executeUpdate();
        return true;
    }

    private static List<String> statements(DataClass data) {
        return switch (data) {
            case FREE_TEXT -> TEXTS;
            case MESSAGE -> LETTERS;
            case CONTACT -> NAMES;
            case ATTENDANCE -> both(MARKS, NEW_IDS);
            case ENROLMENT -> both(PLACES, NEW_IDS);
            case AUDIT -> throw new IllegalArgumentException("The log is cut, not listed");
        };
    }

    private void take(String sql, UUID[] ids, DataClass data) {
        MutationQuery statement = session.createNativeMutationQuery(sql).setParameter("ids", ids);
        if (sql.contains(":today")) {
            statement.setParameter("today", LocalDate.now(clock));
        }
        if (sql.contains(":data")) {
            statement.setParameter("data", data.name());
        }
        statement.executeUpdate();
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }

    @SuppressWarnings("unchecked") // the query gives itself
    private static <Q extends CommonQueryContract> Q of(Q query, Turn turn, DataClass data) {
        return (Q) query.setParameter("run", turn.id()).setParameter("data", data.name());
    }
}
