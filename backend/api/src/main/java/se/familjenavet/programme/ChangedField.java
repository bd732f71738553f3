package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can differ between two versions, in the order in which a person reads it. */
@Schema(description = "Vad som skiljer. What differs.")
public enum ChangedField {
    SUMMARY,
    GROUP_LEADERSHIP,
    PART_NAME,
    PART,
    THEME,
    TITLE,
    PURPOSE,
    TOPIC,
    AGE_FROM,
    AGE_TO,
    AGE_UNCONFIRMED,
    MINUTES,
    PROFESSION,
    PERSPECTIVE,
    CARRIES,
    ARTICLES,
    STEPS,
    STEP_TITLE,
    STEP,
    STEP_KIND,
    STEP_MINUTES,
    DIGITAL_VARIANT,
    NOTES_TO_LEADERS,
    INVITATION_TO_NEXT,
    WHERE_TO_TURN,
    EXAMPLE_TEXT,
    REVIEWED,
    MEDIUM,
    QUESTION,
    FOLLOW_UP
}
