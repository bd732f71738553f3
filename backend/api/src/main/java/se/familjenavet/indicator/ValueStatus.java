package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a value is told, and the mark in its place, as in Swedish statistics. */
@Schema(description = "Om värdet visas. Whether a value is shown.")
enum ValueStatus {
    OK(""),
    /** It would tell of few (R21). */
    SUPPRESSED(".."),
    /** There was nothing to count. */
    MISSING("-");

    private final String mark;

    ValueStatus(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }
}
