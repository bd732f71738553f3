package se.familjenavet.household;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a transfer. */
@Schema(description = "Vad det blev av en flytt. What has become of a transfer.")
public enum TransferStatus {
    /** The family has been asked. */
    ASKED,
    CONFIRMED,
    DECLINED,
    /** Taken back by staff, or because someone in the family has become protected. */
    WITHDRAWN,
    /** Nobody has answered in time. */
    EXPIRED;

    /** How it stands at a moment, also when nobody has answered in time. */
    public TransferStatus at(Instant now, Instant expiresAt) {
        return this == ASKED && !expiresAt.isAfter(now) ? EXPIRED : this;
    }
}
