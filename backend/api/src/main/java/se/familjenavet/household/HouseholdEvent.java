package se.familjenavet.household;

/** What other systems are told of a family: that something changed, never what. */
enum HouseholdEvent {
    HOUSEHOLD_REGISTERED,
    HOUSEHOLD_CHANGED,
    /** It has gone up in another family of the same register. */
    HOUSEHOLD_MERGED,
    /** It has moved to another centre. */
    HOUSEHOLD_MOVED
}
