package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import se.familjenavet.household.TransferStatus;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** The move to another centre that a parent's link asks about: shown, and answered. Opening the link answers nothing. */
@ApplicationScoped
public class OwnTransfers {
    private static final String COLUMNS = "t.status, c.name as from_name, t.to_name, m.name as municipality,"
            + " t.to_municipality_code <> t.controller as elsewhere, t.expires_at,"
            + " exists (select from transfer_answer a where a.transfer_id = t.id and a.parent_id = :parent) as answered,"
            + " t.status = 'CONFIRMED' and not has_standing_copy(t.id) as ended";
    private static final String FROM = "transfer t join municipality m on m.code = t.to_municipality_code"
            + " left join centre c on c.id = t.centre_id";
    private static final String GROUPS = """
            select g.name from parent_group g join enrolment e on e.group_id = g.id
            where e.household_id = :household and is_alive(e.status) order by g.name
            """;
    private static final String CONFIRM =
            "select confirm_transfer(:transfer, :parent, :consent, :information, :leaves, :now)";
    private static final String DECLINE =
            "update transfer set status = 'DECLINED', settled_at = :now where id = :transfer and status = 'ASKED'";

    @Inject
    EntityManager entityManager;

    @Inject
    FamilyPlaces places;

    @Inject
    Clock clock;

    /** Of a family that cannot be told where it has moved the link tells no more than one whose time is over. */
    OwnTransfer of(ParentLink link) {
        return new ListQuery(entityManager, COLUMNS, FROM)
                .where("t.id = :id").bind("id", link.transfer()).bind("parent", link.parent()).all().stream()
                        .map(row -> show(row, groups(link)))
                        .findFirst()
                        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /**
     * The first who says yes moves the family, which leaves its places here then, or keeps them: they are the whole family's, and
     * who says yes later changes nothing of them. Once more changes nothing.
     */
    void confirm(ParentLink link, TransferConfirmation wanted) {
        if (!wanted.keepPlaces()) {
            places.lock(link.household());
        }
        switch (carriedOut(link, wanted)) {
            case "MOVED" -> leave(link, wanted);
            case "DONE" -> {}
            case "CONSENT_MISSING" ->
                throw new ProblemException(
                        ProblemType.VALIDATION_FAILED, new Fault("/consentVersion", "consent-missing"));
            case "ENDED" -> throw new ProblemException(ProblemType.TRANSFER_SETTLED);
            default -> throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    /** The family stays; once more changes nothing. */
    void decline(ParentLink link) {
        entityManager
                .createNativeQuery(DECLINE)
                .setParameter("transfer", link.transfer())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (of(link).status() != TransferStatus.DECLINED) {
            throw new ProblemException(ProblemType.TRANSFER_SETTLED);
        }
    }

    private void leave(ParentLink link, TransferConfirmation wanted) {
        if (!wanted.keepPlaces()) {
            places.end(link.household());
        }
    }

    private String carriedOut(ParentLink link, TransferConfirmation wanted) {
        entityManager.flush();
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(CONFIRM, String.class)
                .setParameter("transfer", link.transfer())
                .setParameter("parent", link.parent())
                .setParameter("consent", wanted.consentVersion(), String.class)
                .setParameter("information", wanted.informationVersion())
                .setParameter("leaves", !wanted.keepPlaces())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    private List<String> groups(ParentLink link) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(GROUPS, String.class)
                .setParameter("household", link.household())
                .getResultList();
    }

    private OwnTransfer show(Tuple row, List<String> groups) {
        if (row.get("ended", Boolean.class)) {
            throw new ProblemException(ProblemType.LINK_EXPIRED);
        }
        Instant until = row.get("expires_at", Instant.class);
        TransferStatus status = TransferStatus.valueOf(row.get("status", String.class));
        return new OwnTransfer(
                status.at(clock.instant(), until),
                row.get("from_name", String.class),
                row.get("to_name", String.class),
                row.get("municipality", String.class),
                row.get("elsewhere", Boolean.class),
                row.get("answered", Boolean.class),
                groups,
                until);
    }
}
