package se.familjenavet.retention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a run only tells what would go. */
@Schema(description = "Om körningen bara är ett prov. Whether a run only tells what would go.")
enum RunKind {
    DRY_RUN,
    RUN
}
