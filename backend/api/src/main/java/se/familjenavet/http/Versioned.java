package se.familjenavet.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view whose root carries a version; its answer gets an {@code ETag}. */
public interface Versioned {
    /** The version of the item's root, raised by every change of the item or of anything below it. */
    @JsonIgnore
    long version();
}
