package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import se.familjenavet.problem.Faults;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The decisions on retention that controllers have made: written down, ended, never changed. */
@ApplicationScoped
public class RetentionDecisions {
    private static final String COLUMNS =
            "x.id, x.controller, x.reference, x.decided_on, x.classes, x.text, x.valid_from,"
                    + " x.valid_to, x.valid_from <= :today and coalesce(x.valid_to, 'infinity') >= :today as in_force, x.made_at,"
                    + " x.made_by";
    private static final String WRITE = """
            insert into retention_decision (id, region_code, controller, reference, decided_on, classes, text, valid_from, valid_to,
                                            made_at, issuer, subject, made_by)
            values (:id, :region, :controller, :reference, :decidedOn, :classes, :text, :from, :to, :now, :issuer, :subject, :by)
            """;
    private static final String END = """
            update retention_decision set valid_to = greatest(cast(:lastDay as date), valid_from - 1)
            where id = :id and coalesce(valid_to, 'infinity') >= :today
            """;
    private static final Sort ORDER =
            new Sort(List.of(new Sort.Key("x.decided_on", "date"), new Sort.Key("x.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Pager pager;

    @Inject
    Clock clock;

    /** One page of those of the caller's controllers, the latest first. */
    Page<RetentionDecisionView> page(Places places, RetentionParameters asked) {
        ListQuery query = list(places).whereIf(asked.controller, "controller", "x.controller = :controller");
        return pager.page(query, ORDER, asked, this::view);
    }

    Optional<RetentionDecisionView> byId(Places places, UUID id) {
        return list(places).where("x.id = :id").bind("id", id).all().stream()
                .map(this::view)
                .findFirst();
    }

    /** Writes a decision of one of these controllers down, in the caller's name; gives its id. */
    UUID write(Set<String> controllers, NewRetentionDecision wanted) {
        wanted.check(controllers, today());
        return write(wanted, new Officer(caller.issuer(), caller.subject(), caller.displayName()));
    }

    /** Likewise, in someone's name. */
    UUID write(NewRetentionDecision wanted, Officer by) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entityManager
                .createNativeQuery(WRITE)
                .setParameter("id", id)
                .setParameter("region", wanted.controller().substring(0, 2))
                .setParameter("controller", wanted.controller())
                .setParameter("reference", wanted.reference().strip())
                .setParameter("decidedOn", wanted.decidedOn())
                .setParameter(
                        "classes",
                        wanted.classes().stream().map(DataClass::name).toArray(String[]::new))
                .setParameter("text", wanted.text())
                .setParameter("from", wanted.validFrom())
                .setParameter("to", wanted.validTo())
                .setParameter("now", clock.instant())
                .setParameter("issuer", by.issuer())
                .setParameter("subject", by.subject())
                .setParameter("by", by.name())
                .executeUpdate();
        return id;
    }

    /** Lets a decision that was found in place end. */
    void revoke(UUID id, Revocation wanted) {
        new Faults()
                .unless(!wanted.lastDay().isBefore(today().minusDays(1)), "/lastDay", "decision-end-passed")
                .end();
        int ended = entityManager
                .createNativeQuery(END)
                .setParameter("id", id)
                .setParameter("lastDay", wanted.lastDay())
                .setParameter("today", today())
                .executeUpdate();
        if (ended == 0) {
            throw new ProblemException(ProblemType.DECISION_NOT_IN_FORCE);
        }
    }

    private ListQuery list(Places places) {
        return ControllerRows.in(places, entityManager, COLUMNS, "retention_decision")
                .bind("today", today());
    }

    private RetentionDecisionView view(Tuple row) {
        return RetentionDecisionView.of(
                row, access.permittedBy(row.get("controller", String.class), Permission.RUN_RETENTION));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
