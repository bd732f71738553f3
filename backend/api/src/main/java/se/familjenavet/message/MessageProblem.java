package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a letter was not sent, or not at the last try. */
@Schema(description = "Varför ett mejl inte gick iväg. Why a letter was not sent.")
public enum MessageProblem {
    /** The parent has no e-mail address, or is not known any more. */
    NO_ADDRESS,
    /** The parent wants no more mail. */
    MAIL_STOPPED,
    /** What it would have told was not true any more. */
    OUTDATED,
    /** The mail server refuses the address or the letter. */
    REFUSED,
    /** The mail server was in trouble, or could not be reached. */
    UNREACHABLE,
    /** The trouble is ours. */
    INTERNAL
}
