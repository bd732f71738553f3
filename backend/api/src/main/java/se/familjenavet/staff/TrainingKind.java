package se.familjenavet.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a training was about: the region's base package, leading groups, and the perspectives that go through them. */
@Schema(description = "Vad utbildningen handlade om. What the training was about.")
enum TrainingKind {
    BASE_PACKAGE,
    GROUP_LEADERSHIP,
    DIALOGUE_METHODS,
    CHILD_RIGHTS,
    GENDER_EQUAL_PARENTHOOD,
    MENTAL_HEALTH,
    INTERACTION_ATTACHMENT,
    LANGUAGE_COMMUNICATION,
    OTHER
}
