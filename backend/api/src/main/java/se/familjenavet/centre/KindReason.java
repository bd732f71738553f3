package se.familjenavet.centre;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that keeps a centre from being a full family centre, and why. */
@Schema(description = "Vad som saknas för att vara en hel familjecentral. What is missing for a full family centre.")
record KindReason(
        @Schema(examples = "MATERNITY_CARE", required = true)
        ServiceKind service,

        @Schema(examples = "ABSENT", required = true) Missing reason) {

    /** Why a service does not count. */
    enum Missing {
        ABSENT,
        OTHER_PREMISES
    }
}
