package se.familjenavet.centre;

/** Small centres release their figures over longer time or wider places. */
enum SizeClass {
    SMALL,
    LARGE
}
