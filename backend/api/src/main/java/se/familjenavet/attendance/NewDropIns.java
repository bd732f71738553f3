package se.familjenavet.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/** All who came to a session without a place in its group, each role and gender once. */
@Schema(description = "Alla som kom utan plats. All who came without a place.")
record NewDropIns(
        @NotNull @Size(max = 12) @Schema(required = true) List<@NotNull @Valid HeadCount> items) {

    /** Ends the request when one role and gender is there twice. */
    void check() {
        List<String> kinds =
                items.stream().map(item -> item.role() + " " + item.gender()).toList();
        Faults faults = new Faults();
        IntStream.range(0, kinds.size())
                .forEach(i -> faults.unless(kinds.indexOf(kinds.get(i)) == i, "/items/" + i, "repeated"));
        faults.end();
    }
}
