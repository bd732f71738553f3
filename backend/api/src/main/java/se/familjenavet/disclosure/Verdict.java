package se.familjenavet.disclosure;

/**
 * What may be said of a share against a target, by rule and never by rounding. The words are the reader's language's: "målet
 * nått", "säkerställt", "går inte att avgöra".
 */
public enum Verdict {
    /** The whole interval lies below the target. */
    NOT_REACHED,
    /** The share is below the target, and the interval covers it: chance alone may have kept it from there. */
    CANNOT_TELL,
    /** The share is at the target or above ("målet nått"), but the interval reaches below it: not confirmed. */
    REACHED,
    /** The whole interval is at the target or above ("säkerställt"). */
    REACHED_CONFIRMED
}
