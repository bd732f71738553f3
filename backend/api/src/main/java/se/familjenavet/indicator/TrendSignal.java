package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a series does. */
@Schema(description = "Vad en serie gör. What a series does.")
enum TrendSignal {
    /** It varies as chance does. */
    NONE,
    /** It has moved: too many in a row on one side, or too few crossings of the median. */
    SHIFT,
    /** There are too few points to say. */
    TOO_FEW
}
