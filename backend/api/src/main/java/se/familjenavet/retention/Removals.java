package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.NativeQuery;

/** Takes away what is on the list of a run. A family is no longer itself when who it was has gone and its ids are drawn anew. */
@ApplicationScoped
class Removals {
    static final int AT_ONCE = 200;
    private static final String NEXT =
            "select id from retention_item where run_id = :run and data_class = :data order by id limit :most";
    /** Whoever holds a family, writes to it or meets it waits for what goes, or is waited for. */
    private static final String LOCKED = """
            select h.id from household h
            where h.id = any (cast((select with_traces(cast(:ids as uuid[]) || array(
                select m.household_id from message m where m.id = any (:ids)))) as uuid[]))
            order by h.id for update
            """;
    /** What came back to life since it was listed, is held by now, or was to lose its name first and has not, stays. */
    private static final String STILL_DUE = """
            select d.id from retention_run x join retention_line l on l.run_id = x.id and l.data_class = :data,
                 retention_due(x.controller, :data, x.as_of, l.months, false, :ids) d
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
    private static final List<String> IN_SURVEYS = List.of("delete from survey_text where id = any (:ids)");
    private static final List<String> NAMES = List.of(
            "delete from parent_link where household_id = any (:ids)",
            "delete from parent_identity where household_id = any (:ids)",
            "update family_lookup set explanation = null where found && :ids and explanation is not null",
            "update household set contact_gone_on = setting_today() where id = any (:ids)");
    private static final List<String> LETTERS = List.of("delete from message where id = any (:ids)");
    private static final List<String> MARKS =
            List.of("update household set attendance_gone_on = setting_today() where id = any (:ids)");
    private static final List<String> PLACES =
            List.of("update household set enrolment_gone_on = setting_today() where id = any (:ids)");
    /**
     * Nobody who knew a family by its ids, in a log, a list or another system, knows it again: neither by an id that stays, nor
     * by a moment that somebody else noted too. What refers to what is left follows.
     */
    private static final List<String> TIES = List.of(
            "delete from queue_decision q where" + OF_ENROLMENTS,
            "delete from message where household_id = any (:ids)",
            "delete from parent_link where household_id = any (:ids)",
            "delete from transfer where household_id = any (:ids)",
            "delete from legal_hold where household_id = any (:ids)",
            """
            update attendance set id = gen_random_uuid(), marked_at = date_trunc('day', marked_at, 'Europe/Stockholm')
            where household_id = any (:ids)""",
            """
            update enrolment set id = gen_random_uuid(), asked_at = date_trunc('day', asked_at, 'Europe/Stockholm'),
                waited_since = date_trunc('day', waited_since, 'Europe/Stockholm')
            where household_id = any (:ids)""",
            """
            update parent set id = gen_random_uuid(), informed_at = date_trunc('month', informed_at, 'Europe/Stockholm'),
                mail_stopped = false, erased_at = case when erased_at is not null then setting_today() end
            where household_id = any (:ids)""",
            """
            update household set transfer_id = null, erased_at = case when erased_at is not null then setting_today() end
            where id = any (:ids)""",
            // apart from those that they lead to: a row that is drawn anew twice in one statement may refer to what is
            // not yet there
            "update household set id = gen_random_uuid() where id = any (:ids) and merged_into is not null");

    private static final String RENAMED = """
            with renamed as (update household set id = gen_random_uuid() where id = any (:ids)
                             returning old.id as was, new.id as became)
            update retention_item i set id = renamed.became
            from renamed where i.id = renamed.was and i.run_id = :run and i.data_class <> :data
            """;

    @Inject
    Session session;

    /** Takes the next few of one class away; false when there was nothing left. */
    boolean takeSome(Turn turn, DataClass data) {
        UUID[] listed =
                ids(of(session.createNativeQuery(NEXT, UUID.class), turn, data).setParameter("most", AT_ONCE));
        if (listed.length == 0) {
            return false;
        }
        ids(session.createNativeQuery(LOCKED, UUID.class).setParameter("ids", listed));
        UUID[] due = ids(
                of(session.createNativeQuery(STILL_DUE, UUID.class), turn, data).setParameter("ids", listed));
        take(turn, data, due);
        of(session.createNativeMutationQuery(TAKEN), turn, data)
                .setParameter("ids", listed)
                .executeUpdate();
        of(session.createNativeMutationQuery(COUNTED), turn, data)
                .setParameter("count", due.length)
                .executeUpdate();
        return true;
    }

    private void take(Turn turn, DataClass data, UUID[] due) {
        switch (data) {
            case FREE_TEXT -> {
                each(TEXTS, withTraces(due));
                each(IN_SURVEYS, due);
            }
            case MESSAGE -> each(LETTERS, due);
            case CONTACT -> each(NAMES, withTraces(due));
            case ATTENDANCE -> cut(MARKS, turn, data, withTraces(due));
            case ENROLMENT -> cut(PLACES, turn, data, withTraces(due));
            case AUDIT -> throw new IllegalArgumentException("The log is cut, not listed");
        }
    }

    private void cut(List<String> gone, Turn turn, DataClass data, UUID[] families) {
        each(gone, families);
        each(TIES, families);
        of(session.createNativeMutationQuery(RENAMED), turn, data)
                .setParameter("ids", families)
                .executeUpdate();
    }

    private void each(List<String> statements, UUID[] ids) {
        statements.forEach(sql ->
                session.createNativeMutationQuery(sql).setParameter("ids", ids).executeUpdate());
    }

    /** What has gone up in a family goes with it. */
    private UUID[] withTraces(UUID[] families) {
        return ids(session.createNativeQuery("select unnest(with_traces(:ids))", UUID.class)
                .setParameter("ids", families));
    }

    private static UUID[] ids(NativeQuery<UUID> query) {
        return query.getResultList().toArray(UUID[]::new);
    }

    @SuppressWarnings("unchecked") // the query gives itself
    private static <Q extends CommonQueryContract> Q of(Q query, Turn turn, DataClass data) {
        return (Q) query.setParameter("run", turn.id()).setParameter("data", data.name());
    }
}
