package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;

/** Where a version of a programme is in its life. */
@Schema(description = "Läge för en version. The state of a version.")
public enum VersionStatus {
    /** Being written; seen by those who work for the whole region. */
    DRAFT,
    /** In use, and never changed again (R3). */
    PUBLISHED,
    /** For no new groups; running ones keep it (R4). */
    RETIRED;

    /** What can be done with a version at all, where it is in its life. */
    Permission[] actions() {
        return this == RETIRED ? new Permission[0] : new Permission[] {Permission.EDIT_PROGRAMME};
    }
}
