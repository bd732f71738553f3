package se.familjenavet.disclosure;

/**
 * Whether a figure is told, and the mark in its place, as in Swedish statistics.
 *
 * <p>Why a figure is secret is not told: "too few" would say that they are one to four, "all alike" what they answered, and
 * "protects another" that the others are few.
 */
public enum Status {
    /** Told. */
    OK(""),
    /** Secret ({@code ..}): it has a value, which is nobody's to know. */
    SUPPRESSED(".."),
    /** Nobody answered ({@code -}). It is no secret, and it is not 0. */
    MISSING("-"),
    /** There is no such figure ({@code .}): it is not part of the release. */
    NOT_APPLICABLE(".");

    private final String mark;

    Status(String mark) {
        this.mark = mark;
    }

    /** What stands where the figure would; empty when it is told. */
    public String mark() {
        return mark;
    }
}
