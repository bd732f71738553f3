package se.familjenavet.audit;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What was done or tried.
 *
 * @param kind the collection in the API: {@code staff}
 * @param whom the ids of those whose data it was about
 */
record Deed(AuditAction action, String kind, List<UUID> whom) {

    Deed(AuditAction action, String kind, Collection<UUID> whom) {
        this(action, kind, List.copyOf(whom));
    }
}
