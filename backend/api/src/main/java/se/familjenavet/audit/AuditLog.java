package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Grant;

/**
 * Takes note of who reads or changes what, on whose data (A6): in the transaction of the request, so that nothing is read
 * unnoted. Never the data itself.
 */
@ApplicationScoped
public class AuditLog {

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    AuditEntries entries;

    /**
     * @param kind the collection in the API: {@code staff}
     * @param place where the data belong: a municipality (four digits) or a region (two)
     * @param whom the ids of those whose data were read
     */
    public void read(String kind, String place, Collection<UUID> whom) {
        read(kind, place, whom, List.of());
    }

    /**
     * Like {@link #read(String, String, Collection)}, saying more of it.
     *
     * @param details codes, such as why it was read: never the data
     */
    public void read(String kind, String place, Collection<UUID> whom, Collection<String> details) {
        note(AuditAction.READ, kind, place, whom, details);
    }

    /** Like {@link #read}, of one whose data came into the register. */
    public void created(String kind, String place, UUID whom) {
        note(AuditAction.CREATED, kind, place, List.of(whom), List.of());
    }

    /** Like {@link #read}, of one whose data were changed. */
    public void changed(String kind, String place, UUID whom) {
        changed(kind, place, whom, List.of());
    }

    /**
     * Like {@link #changed(String, String, UUID)}, saying what.
     *
     * @param details names of fields, or codes: never the data
     */
    public void changed(String kind, String place, UUID whom, Collection<String> details) {
        note(AuditAction.CHANGED, kind, place, List.of(whom), details);
    }

    /** Like {@link #read}, of one whose data were taken away. */
    public void deleted(String kind, String place, UUID whom) {
        deleted(kind, place, whom, List.of());
    }

    /**
     * Like {@link #deleted(String, String, UUID)}, saying why.
     *
     * @param details codes: never the data
     */
    public void deleted(String kind, String place, UUID whom, Collection<String> details) {
        note(AuditAction.DELETED, kind, place, List.of(whom), details);
    }

    private void note(
            AuditAction action, String kind, String place, Collection<UUID> whom, Collection<String> details) {
        entries.append(place, caller.grants(access.permission()), new Deed(action, kind, whom, details));
    }

    /** Takes note of what was refused: in each region of the caller, whatever becomes of the request. */
    void attempted(AuditAction action, String kind, Collection<UUID> whom) {
        List<Grant> grants = caller.grants();
        access.apart(all -> OwnPlaces.of(all)
                .forEach(place -> entries.append(place, grants, new Deed(action, kind, whom, List.of()))));
    }
}
