package se.familjenavet.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;

/** Where a version of a survey is in its life. */
@Schema(description = "Läge för en version av en enkät. The state of a survey's version.")
public enum SurveyVersionStatus {
    /** Being written; seen by those who write it alone. One at a time. */
    DRAFT,
    /** What new rounds ask, and never changed again. One at a time. */
    PUBLISHED,
    /** For no new rounds; those that there are keep it. */
    RETIRED;

    /** What can be done with a version at all, where it is in its life. */
    Permission[] actions() {
        return this == RETIRED ? new Permission[0] : new Permission[] {Permission.EDIT_SURVEYS};
    }
}
