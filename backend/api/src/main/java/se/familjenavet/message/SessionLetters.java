package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.familjenavet.group.SessionCancelled;
import se.familjenavet.group.SessionsMoved;

/** Tells families when their group does not meet as planned. */
@ApplicationScoped
public class SessionLetters {

    @Inject
    Outbox outbox;

    void moved(@Observes SessionsMoved event) {
        outbox.ofMove(event.group());
    }

    void cancelled(@Observes SessionCancelled event) {
        outbox.ofSession(MessageKind.SESSION_CANCELLED, event.group(), event.session());
    }
}
