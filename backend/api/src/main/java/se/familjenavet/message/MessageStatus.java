package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a letter. */
@Schema(description = "Hur det har gått med ett mejl. What has become of a letter.")
public enum MessageStatus {
    /** To be sent, now or later. */
    QUEUED,
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up. */
    FAILED,
    /** Not to be sent after all. */
    SKIPPED
}
