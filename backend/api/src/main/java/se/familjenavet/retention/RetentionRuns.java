package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** The runs of retention as those see them who ask for them; {@link RetentionWork} does them. */
@ApplicationScoped
public class RetentionRuns {
    private static final String LINES = """
            cast((select jsonb_agg(jsonb_build_object('dataClass', l.data_class, 'months', l.months, 'due', l.due, 'held', l.held,
                                                      'hash', encode(l.hash, 'hex'), 'changed', l.changed, 'gone', l.gone))
                  from retention_line l where l.run_id = x.id) as text) as lines
            """;
    private static final String COLUMNS =
            "x.id, x.controller, x.decision_id, (select d.reference from retention_decision d"
                    + " where d.id = x.decision_id) as reference, x.kind, x.dry_run_id, (select e.id from retention_run e"
                    + " where e.dry_run_id = x.id) as execution, x.as_of, x.state, x.problem, x.made_at, x.ended_at, x.made_by, "
                    + LINES;
    private static final String ASK = """
            insert into retention_run (id, region_code, controller, decision_id, kind, dry_run_id, as_of, made_at, issuer, subject,
                                       made_by)
            select :id, d.region_code, d.controller, d.id, :kind, cast(:dryRun as uuid), :asOf, :now, :issuer, :subject, :by
            from retention_decision d where d.id = :decision
            """;
    private static final Sort ORDER = new Sort(List.of(new Sort.Key("x.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /** One page of those of the caller's controllers, the latest first. */
    Page<RetentionRunView> page(Places places, RetentionRunParameters asked) {
        ListQuery query = list(places)
                .whereIf(asked.controller, "controller", "x.controller = :controller")
                .whereIf(asked.decision, "decision", "x.decision_id = :decision")
                .whereIf(asked.kind == null ? null : asked.kind.name(), "kind", "x.kind = :kind");
        return pager.page(query, ORDER, asked, this::view);
    }

    Optional<RetentionRunView> byId(Places places, UUID id) {
        return list(places).where("x.id = :id").bind("id", id).all().stream()
                .map(this::view)
                .findFirst();
    }

    /** Asks for a dry run by a decision that was found in place; gives its id. */
    UUID tryOut(RetentionDecisionView decision) {
        return tryOut(decision.id(), officer());
    }

    /** Likewise, in someone's name. */
    UUID tryOut(UUID decision, Officer by) {
        return ask(decision, RunKind.DRY_RUN, null, LocalDate.now(clock), by);
    }

    /** Asks for what was tried to be done; gives the id of the run. */
    UUID execute(RetentionRunView dryRun) {
        return execute(dryRun.decision().id(), dryRun.id(), dryRun.asOf(), officer());
    }

    /** Likewise, in someone's name. */
    UUID execute(UUID decision, UUID dryRun, LocalDate asOf, Officer by) {
        return ask(decision, RunKind.RUN, dryRun, asOf, by);
    }

    private UUID ask(UUID decision, RunKind kind, UUID dryRun, LocalDate asOf, Officer by) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entityManager
                .createNativeQuery(ASK)
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("dryRun", dryRun == null ? null : dryRun.toString())
                .setParameter("asOf", asOf)
                .setParameter("now", clock.instant())
                .setParameter("issuer", by.issuer())
                .setParameter("subject", by.subject())
                .setParameter("by", by.name())
                .setParameter("decision", decision)
                .executeUpdate();
        return id;
    }

    private Officer officer() {
        return new Officer(caller.issuer(), caller.subject(), caller.displayName());
    }

    private ListQuery list(Places places) {
        return ControllerRows.in(places, entityManager, COLUMNS, "retention_run");
    }

    private RetentionRunView view(Tuple row) {
        return RetentionRunView.of(
                row, kept, access.permittedBy(row.get("controller", String.class), Permission.RUN_RETENTION));
    }
}
