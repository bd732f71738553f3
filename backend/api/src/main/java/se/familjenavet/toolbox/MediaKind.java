package se.familjenavet.toolbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a medium of the toolbox is. */
@Schema(description = "Vad det är för något. What it is.")
public enum MediaKind {
    /** Always at an external address. */
    FILM,
    PODCAST,
    PICTURE,
    /** Always at an external address. */
    LINK,
    DOCUMENT
}
