package se.familjenavet.centre;

/** The children that a centre is for: 0–6 or 0–18 years. */
enum TargetAge {
    UP_TO_SIX,
    UP_TO_EIGHTEEN
}
