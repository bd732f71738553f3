package se.familjenavet.toolbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a medium is in its life. */
@Schema(description = "Läge. The state of a medium.")
public enum MediaStatus {
    /** Being written; seen by those who work for the whole region. */
    DRAFT,
    /** In the toolbox, for everyone in the region. */
    PUBLISHED,
    /** Taken out of the toolbox; seen by those who work for the whole region, who may publish it again. */
    WITHDRAWN
}
