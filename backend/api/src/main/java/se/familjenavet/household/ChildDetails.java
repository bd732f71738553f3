package se.familjenavet.household;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of the child: nothing but its month.
 *
 * @param firstChild null where nobody has said
 */
@Schema(description = "Det man vet om barnet. What is known of the child.")
public record ChildDetails(
        @NotNull @Schema(required = true, examples = "2027-03", description = "Due or birth. Beräknad eller född.")
        YearMonth childMonth,

        @Schema(nullable = true, examples = "true", description = "The first child. Första barnet.")
        Boolean firstChild) {}
