package se.familjenavet.centre;

/** Small centres release their figures over longer time or wider places. */
public enum SizeClass {
    SMALL,
    LARGE
}
