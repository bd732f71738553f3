package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import se.familjenavet.group.Session;

/** The drop-ins of a session that was found in place. */
@ApplicationScoped
public class DropInSheets {

    @Inject
    EntityManager entityManager;

    @Inject
    Marking marking;

    DropIns of(Session session) {
        return find(session).map(DropIns::of).orElse(DropIns.NONE);
    }

    /** All of them anew. */
    DropIns replace(Session session, NewDropIns wanted) {
        marking.refuseUnlessHeld(session);
        wanted.check();
        DropInSheet sheet = find(session).orElseGet(() -> new DropInSheet(session.id()));
        sheet.replace(wanted.items());
        entityManager.persist(sheet);
        entityManager.flush();
        marking.changed(session);
        return DropIns.of(sheet);
    }

    private Optional<DropInSheet> find(Session session) {
        return Optional.ofNullable(entityManager.find(DropInSheet.class, session.id()));
    }
}
