package se.familjenavet.disclosure;

/**
 * A range of a share, both ends included.
 *
 * @param low from 0 to 1
 * @param high from {@code low} to 1
 */
public record Interval(double low, double high) {}
