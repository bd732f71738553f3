package se.familjenavet.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A family that is to stand in a centre's register. */
@Schema(description = "En ny familj. A new family.")
record NewHousehold(
        @NotNull @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID centre,

        @NotNull @Schema(required = true, examples = "2027-03", description = "Due or birth. Beräknad eller född.")
        YearMonth childMonth,

        @Schema(nullable = true, examples = "true", description = "The first child. Första barnet.")
        Boolean firstChild,

        @NotNull @Size(min = 1, max = 4) @Schema(required = true)
        List<@NotNull @Valid ParentDetails> parents) {

    ChildDetails child() {
        return new ChildDetails(childMonth, firstChild);
    }
}
