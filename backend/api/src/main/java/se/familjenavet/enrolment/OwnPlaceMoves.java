package se.familjenavet.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import se.familjenavet.household.Register;
import se.familjenavet.idempotency.Creations;

/** What a parent does by link. Each does the same thing once more when its answer was lost. */
@ApplicationScoped
public class OwnPlaceMoves {
    private static final Duration JOIN_WITHIN = Duration.ofDays(14);
    private static final String STOP = "update parent set mail_stopped = true where id = :parent";

    @Inject
    ParentLinks links;

    @Inject
    OwnPlaces places;

    @Inject
    OwnTransfers transfers;

    @Inject
    WaitingList waitingList;

    @Inject
    Register register;

    @Inject
    Creations creations;

    @Inject
    EntityManager entityManager;

    @Inject
    Event<ParentJoined> joined;

    @Inject
    Clock clock;

    OwnPlace look(String secret) {
        return show(links.follow(secret));
    }

    OwnPlace confirm(String secret) {
        return by(secret, waitingList::confirm, ParentLinkPurpose.CONFIRM, ParentLinkPurpose.INVITATION);
    }

    OwnPlace accept(String secret) {
        return by(secret, waitingList::accept, ParentLinkPurpose.OFFER);
    }

    OwnPlace decline(String secret) {
        ParentLink link =
                links.follow(secret, ParentLinkPurpose.INVITATION, ParentLinkPurpose.OFFER, ParentLinkPurpose.TRANSFER);
        if (link.purpose() == ParentLinkPurpose.TRANSFER) {
            transfers.decline(link);
        } else {
            waitingList.decline(of(link), null);
        }
        return show(link);
    }

    OwnPlace move(String secret, TransferConfirmation wanted) {
        ParentLink link = links.follow(secret, ParentLinkPurpose.TRANSFER);
        transfers.confirm(link, wanted);
        return show(link);
    }

    OwnPlace leave(String secret) {
        return by(secret, enrolment -> waitingList.withdraw(enrolment, EndReason.BY_FAMILY), ParentLinkPurpose.PLACE);
    }

    JoinLink invite(String secret) {
        ParentLink link = links.follow(secret, ParentLinkPurpose.PLACE);
        Enrolment enrolment = of(link);
        enrolment.expect(EnrolmentStatus.ENROLLED, EnrolmentStatus.WAITLISTED, EnrolmentStatus.OFFERED);
        Instant until = clock.instant().plus(JOIN_WITHIN);
        UUID made = links.make(ParentLinkPurpose.JOIN, link.parent(), enrolment.id(), until);
        return new JoinLink(links.address(made), until);
    }

    /** Once by each link; asked again with the same key it is the same answer. */
    OwnPlace join(String key, String secret, NewOtherParent wanted) {
        ParentLink link = links.follow(secret, ParentLinkPurpose.JOIN);
        return creations.byLink(
                key, link.id(), "parents", () -> join(link, wanted), made -> show(links.follow(secret)));
    }

    private UUID join(ParentLink link, NewOtherParent wanted) {
        links.useOnce(link);
        Enrolment enrolment = of(link);
        UUID parent = register.join(link.household(), wanted.details());
        joined.fire(new ParentJoined(enrolment, parent));
        return parent;
    }

    OwnPlace stopMail(String secret) {
        ParentLink link = links.follow(secret, ParentLinkPurpose.STOP_MAIL);
        entityManager
                .createNativeQuery(STOP)
                .setParameter("parent", link.parent())
                .executeUpdate();
        return show(link);
    }

    private OwnPlace by(String secret, Consumer<Enrolment> move, ParentLinkPurpose... purposes) {
        ParentLink link = links.follow(secret, purposes);
        move.accept(of(link));
        return show(link);
    }

    private OwnPlace show(ParentLink link) {
        entityManager.flush();
        return places.of(link, link.enrolment() == null ? null : of(link));
    }

    private Enrolment of(ParentLink link) {
        return entityManager.find(Enrolment.class, link.enrolment());
    }
}
