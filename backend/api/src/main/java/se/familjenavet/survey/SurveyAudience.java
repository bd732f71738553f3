package se.familjenavet.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a survey is for. */
@Schema(description = "Vilka enkäten är för. Whom the survey is for.")
public enum SurveyAudience {
    PARENTS,
    STAFF,
    /** They answer for their centres. */
    COORDINATORS,
    /** Those who were at a municipal dialogue, and anyone else. */
    OTHERS;

    /** In whose name they answer. */
    public SurveyKind kind() {
        return this == COORDINATORS ? SurveyKind.ON_BEHALF_OF_CENTRE : SurveyKind.ANONYMOUS;
    }
}
