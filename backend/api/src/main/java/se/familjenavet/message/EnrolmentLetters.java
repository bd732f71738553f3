package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import se.familjenavet.enrolment.EndReason;
import se.familjenavet.enrolment.Enrolment;
import se.familjenavet.enrolment.EnrolmentMoved;
import se.familjenavet.enrolment.EnrolmentStatus;
import se.familjenavet.enrolment.ParentJoined;
import se.familjenavet.enrolment.RepeatedSignUp;
import se.familjenavet.enrolment.SignedUp;
import se.familjenavet.household.TransferBegun;

/** Tells families what becomes of their places, and asks them whether they move. */
@ApplicationScoped
public class EnrolmentLetters {

    @Inject
    Outbox outbox;

    void signedUp(@Observes SignedUp event) {
        outbox.toParent(MessageKind.CONFIRM_SIGN_UP, event.enrolment().id(), event.parent());
    }

    void signedUpAgain(@Observes RepeatedSignUp event) {
        outbox.toParent(MessageKind.ALREADY_SIGNED_UP, event.enrolment(), event.parent());
    }

    void joined(@Observes ParentJoined event) {
        outbox.toParent(MessageKind.JOINED, event.enrolment().id(), event.parent());
    }

    void asked(@Observes TransferBegun event) {
        outbox.ofTransfer(event.transfer());
    }

    void moved(@Observes EnrolmentMoved event) {
        kind(event.enrolment(), event.from())
                .ifPresent(kind -> outbox.toFamily(kind, event.enrolment().id()));
    }

    private static Optional<MessageKind> kind(Enrolment enrolment, EnrolmentStatus from) {
        return Optional.ofNullable(
                switch (enrolment.status()) {
                    case INVITED -> MessageKind.INVITATION;
                    case WAITLISTED -> MessageKind.WAITLISTED;
                    case OFFERED -> MessageKind.OFFER;
                    case ENROLLED -> MessageKind.ENROLLED;
                    case EXPIRED -> from == EnrolmentStatus.OFFERED ? MessageKind.OFFER_EXPIRED : null;
                    case WITHDRAWN -> from == EnrolmentStatus.REQUESTED ? null : goodbye(enrolment.endReason());
                    case REQUESTED, COMPLETED, DECLINED -> null;
                });
    }

    /** Whoever changes group hears of the new one. */
    private static MessageKind goodbye(EndReason reason) {
        return switch (reason) {
            case BY_FAMILY, BY_CENTRE -> MessageKind.LEFT;
            case GROUP_CANCELLED -> MessageKind.GROUP_CANCELLED;
            case CHANGED_GROUP, MERGED -> null;
        };
    }
}
