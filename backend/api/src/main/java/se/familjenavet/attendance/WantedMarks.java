package se.familjenavet.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/** Ticks that are sent together: all at once, or what a device has gathered. */
@Schema(description = "Flera kryss på en gång. Several ticks at once.")
record WantedMarks(
        @NotNull @Size(min = 1, max = 200) @Schema(required = true)
        List<@NotNull @Valid WantedMark> marks) {

    /** Ends the request when a parent is there twice: nobody could say which is meant. */
    void check() {
        Set<UUID> parents = new HashSet<>();
        Faults faults = new Faults();
        for (int i = 0; i < marks.size(); i++) {
            faults.unless(parents.add(marks.get(i).parent()), "/marks/" + i + "/parent", "repeated");
        }
        faults.end();
    }
}
