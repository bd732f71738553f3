package se.familjenavet.round;

/** What other systems are told of rounds; never that someone has answered (R18). */
enum RoundEvent {
    SURVEY_ROUND_PLANNED,
    SURVEY_ROUND_CHANGED,
    SURVEY_ROUND_OPENED,
    SURVEY_ROUND_CLOSED,
    SURVEY_ROUND_WITHDRAWN
}
