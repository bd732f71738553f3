package se.familjenavet.centre;

/** Who answers for a service (huvudman). */
enum Principal {
    REGION,
    MUNICIPALITY
}
