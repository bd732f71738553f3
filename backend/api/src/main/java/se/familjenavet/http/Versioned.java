package se.familjenavet.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one item; its answer gets an {@code ETag}. */
public interface Versioned {
    /** The version of the item's root, raised by every change of it or of anything below it; 0 where nobody edits it. */
    @JsonIgnore
    default long version() {
        return 0;
    }
}
