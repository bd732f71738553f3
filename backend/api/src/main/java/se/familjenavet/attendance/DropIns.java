package se.familjenavet.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** Those who came to a session without a place in its group. */
@Schema(description = "De som kom utan plats. Who came without a place.")
record DropIns(
        @Schema(required = true, maxItems = 12) List<HeadCount> items,
        @JsonIgnore long version) implements Versioned {

    static final DropIns NONE = new DropIns(List.of(), 0);

    static DropIns of(DropInSheet sheet) {
        return new DropIns(sheet.counts(), sheet.version());
    }
}
