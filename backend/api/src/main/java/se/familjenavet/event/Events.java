package se.familjenavet.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Where a change is told of to other systems: in its own transaction, so that both are seen or neither. */
@ApplicationScoped
public class Events {
    private static final String TELL =
            "insert into event_told (id, type, about, place_code) values (:id, :type, :about, :place)";

    @Inject
    Session session;

    /**
     * Tells that something happened, never what it was changed to.
     *
     * @param type what happened: {@code CENTRE_OPENED}
     * @param about the id of what it happened to
     * @param place whose it is: a municipality (four digits) or a region (two)
     */
    public void tell(Enum<?> type, UUID about, String place) {
        session.createNativeMutationQuery(TELL)
                .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter("type", type.name())
                .setParameter("about", about)
                .setParameter("place", place)
                .executeUpdate();
    }
}
