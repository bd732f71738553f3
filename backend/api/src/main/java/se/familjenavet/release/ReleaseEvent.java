package se.familjenavet.release;

/** What other systems are told of releases. */
enum ReleaseEvent {
    SURVEY_RELEASED,
    SURVEY_RELEASE_REPLACED
}
