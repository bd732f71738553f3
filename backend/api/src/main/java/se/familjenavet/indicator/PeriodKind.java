package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long an indicator is told over. */
@Schema(description = "Hur lång perioden är. How long the period is.")
enum PeriodKind {
    MONTH,
    /** January to July, or August to December. */
    TERM,
    YEAR,
    /** A round of a survey; its period is the day when it closed. */
    ROUND
}
