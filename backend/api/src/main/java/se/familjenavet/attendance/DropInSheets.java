package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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
        return find(session)
                .map(sheet -> new DropIns(sheet.counts(), sheet.version()))
                .orElseGet(() -> new DropIns(List.of(), 0));
    }

    /** All of them anew. */
    DropIns replace(Session session, DropIns wanted) {
        marking.refuseUnlessHeld(session);
        wanted.check();
        DropInSheet sheet = find(session).orElseGet(() -> new DropInSheet(session.id()));
        sheet.replace(wanted.items());
        entityManager.persist(sheet);
        entityManager.flush();
        marking.changed(session);
        return new DropIns(sheet.counts(), sheet.version());
    }

    private Optional<DropInSheet> find(Session session) {
        return Optional.ofNullable(entityManager.find(DropInSheet.class, session.id()));
    }
}
