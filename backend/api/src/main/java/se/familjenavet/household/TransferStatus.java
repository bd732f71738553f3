package se.familjenavet.household;

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
    EXPIRED
}
