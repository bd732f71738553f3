package se.familjenavet.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an indicator should go. */
@Schema(description = "Åt vilket håll den bör gå. Which way it should go.")
enum Direction {
    MORE,
    LESS,
    /** It describes, and is neither good nor bad. */
    NONE
}
