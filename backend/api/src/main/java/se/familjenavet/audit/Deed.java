package se.familjenavet.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was done or tried.
 *
 * @param kind the collection in the API: {@code staff}
 * @param whom the ids of those whose data it was about
 * @param details codes and names of fields that say more of it: never the data
 */
record Deed(AuditAction action, String kind, List<UUID> whom, List<String> details) {

    Deed(AuditAction action, String kind, Collection<UUID> whom, Collection<String> details) {
        this(action, kind, List.copyOf(whom), List.copyOf(details));
    }
}
