package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has happened to a guide or a card from one version to another. */
@Schema(description = "Vad som har hänt. What has happened.")
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    /** It says the same, in another place. */
    MOVED
}
