package se.familjenavet.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family is known by to whoever looks it up. */
@Schema(description = "Vad en familj slås upp på. What a family is looked up by.")
enum SoughtBy {
    /** A parent's first and family name; the family name alone finds nobody who is protected. */
    NAME,
    EMAIL,
    MOBILE,
    /** Its id, which says nothing of who it is. */
    FAMILY
}
