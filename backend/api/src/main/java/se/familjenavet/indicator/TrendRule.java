package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule by which a series has moved. */
@Schema(description = "Regeln som säger att serien har flyttat sig. The rule by which a series has moved.")
enum TrendRule {
    /** Too many in a row lie on one side of the median. */
    RUN,
    /** The median is crossed too seldom. */
    CROSSINGS
}
