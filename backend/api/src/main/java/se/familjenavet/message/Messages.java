package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Letters to the families that a caller's places reach. */
@ApplicationScoped
public class Messages {
    private static final String COLUMNS = "m.id, m.kind, m.status, m.problem, m.group_id, g.name as group_name,"
            + " m.household_id, m.municipality_code, m.parent_id, i.first_name || ' ' || i.family_name as name,"
            + " coalesce(i.protected, false) as protected, m.created_at, m.send_at, m.sent_at, m.attempts";
    private static final String FROM = "message m left join parent_group g on g.id = m.group_id"
            + " left join parent_identity i on i.parent_id = m.parent_id and i.centre_ids && :known"
            + " and (:isPerson or not i.protected)";
    private static final String AGAIN =
            "update message set status = 'QUEUED', problem = null, attempts = 0, send_at = :now"
                    + " where id = :id and status = 'FAILED'";

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One page of those in place that the filter lets through. */
    Page<MessageSummary> page(Places places, MessageParameters asked, PageParameters page) {
        ListQuery narrowed = list(places)
                .whereIf(asked.centre, "centre", ":centre = any (m.centre_ids)")
                .whereIf(asked.group, "group", "m.group_id = :group")
                .whereIf(asked.household, "household", "m.household_id = :household")
                .whereIf(asked.status == null ? null : asked.status.name(), "status", "m.status = :status")
                .whereIf(asked.kind == null ? null : asked.kind.name(), "kind", "m.kind = :kind");
        return pager.page(narrowed, sort(asked.sort), page, MessageSummary::of);
    }

    Optional<MessageSummary> byId(Places places, UUID id) {
        return list(places).where("m.id = :id").bind("id", id).all().stream()
                .map(MessageSummary::of)
                .findFirst();
    }

    /** Lets one that was given up, and was found in place, wait to be sent again. */
    void retry(UUID id) {
        int changed = entityManager
                .createNativeQuery(AGAIN)
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
        if (changed == 0) {
            throw new ProblemException(ProblemType.MESSAGE_NOT_FAILED);
        }
    }

    private ListQuery list(Places places) {
        return new ListQuery(entityManager, COLUMNS, FROM)
                .where("m.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("known", access.reach(Permission.READ_CONTACT).centres().toArray(UUID[]::new))
                .bind("isPerson", caller.isPerson());
    }

    private static Sort sort(String asked) {
        List<Sort.Key> keys = List.of(new Sort.Key("m.created_at", "timestamptz"), new Sort.Key("m.id", "uuid"));
        return new Sort(keys, asked.startsWith("-"));
    }
}
