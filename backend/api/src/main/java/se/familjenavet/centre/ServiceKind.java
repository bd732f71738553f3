package se.familjenavet.centre;

/** The four services that a family centre brings together (verksamhet). */
enum ServiceKind {
    /** BMM. */
    MATERNITY_CARE,
    /** BVC. */
    CHILD_HEALTH_CARE,
    OPEN_PRESCHOOL,
    /** Förebyggande socialtjänst. */
    SOCIAL_SERVICES
}
