package se.familjenavet.household;

/** What other systems are told of a family: that something changed, never what. */
enum HouseholdEvent {
    HOUSEHOLD_REGISTERED,
    HOUSEHOLD_CHANGED,
    /** Whoever has a copy of it lets it go too (GDPR 19). */
    HOUSEHOLD_ERASED,
    /** It has gone up in another family of the same register. */
    HOUSEHOLD_MERGED,
    /** It has moved to another centre. */
    HOUSEHOLD_MOVED
}
