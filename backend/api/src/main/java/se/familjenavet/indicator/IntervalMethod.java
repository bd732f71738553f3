package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an interval is reckoned. */
@Schema(description = "Hur intervallet räknas. How the interval is reckoned.")
enum IntervalMethod {
    WILSON,
    /** All there is was counted. */
    NONE
}
