package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure is told, and the mark in its place, as in Swedish statistics. */
@Schema(description = "Om siffran visas. Whether a figure is shown.")
enum ResultStatus {
    OK(""),
    /** Few have answered here, or too few beside them. */
    SUPPRESSED(".."),
    /** Nobody answered. */
    MISSING("-");

    private final String mark;

    ResultStatus(String mark) {
        this.mark = mark;
    }

    String mark() {
        return mark;
    }
}
