package se.familjenavet.attendance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The sheet of a session on which those are counted who came without a place in its group. Where it belongs the database says. */
@Entity
class DropInSheet {
    @Id
    private UUID sessionId;

    @ElementCollection
    @CollectionTable(name = "attendance_drop_in", joinColumns = @JoinColumn(name = "session_id"))
    private Set<HeadCount> counts = new HashSet<>();

    /** None is 0. */
    @Version
    private long version = 1;

    protected DropInSheet() {}

    DropInSheet(UUID sessionId) {
        this.sessionId = sessionId;
    }

    void replace(List<HeadCount> wanted) {
        counts.retainAll(wanted);
        counts.addAll(wanted);
    }

    List<HeadCount> counts() {
        return counts.stream().sorted(HeadCount.IN_ORDER).toList();
    }

    long version() {
        return version;
    }
}
