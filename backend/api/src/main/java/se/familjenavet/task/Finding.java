package se.familjenavet.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line of a report counts. */
@Schema(description = "Vad en rad i en rapport räknar. What a line of a report counts.")
public enum Finding {
    GUIDES,
    CARDS,
    THEMES_NEW,
    THEMES_CHANGED,
    THEMES_SAME,
    MEDIA_NEW,
    MEDIA_CHANGED,
    MEDIA_SAME,
    FILES,
    BYTES
}
