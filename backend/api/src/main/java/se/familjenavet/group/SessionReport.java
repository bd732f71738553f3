package se.familjenavet.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;
import se.familjenavet.text.Key;
import se.familjenavet.text.Telltale;
import se.familjenavet.theme.Perspective;

/**
 * What the leaders tell after a session, for the next revision of the programme.
 *
 * @param came the leaders who were there, planned or not
 * @param cardsUsed keys of dialogue cards
 * @param staffMinutes of all leaders together, with preparation and reflection
 */
@Schema(description = "Efter träffen. After the session.")
record SessionReport(
        @NotNull @Size(max = 8) @Schema(required = true, examples = "[\"019aa4f0-2222-7000-8000-000000000001\"]")
        List<@NotNull UUID> came,

        @NotNull @Size(max = 60) @Schema(required = true, examples = "[\"hur-marker-ni\"]")
        List<@NotNull @Size(max = 60) @Pattern(regexp = Key.FORM) String> cardsUsed,

        @NotNull @Size(max = 5) @Schema(required = true, examples = "[\"INTERACTION_ATTACHMENT\"]")
        List<@NotNull Perspective> perspectives,

        @Size(min = 1, max = 1000)
        @Schema(
                nullable = true,
                examples = "Bra samtal om nätterna. Kortet om vardagen tog längst tid.",
                description = "A short note, nothing of persons. En kort anteckning, inget om personer.")
        String note,

        @Min(0) @Max(1440) @Schema(nullable = true, examples = "180", description = "Staff time. Personaltid.")
        Integer staffMinutes) {

    /** Ends the request when the note leads to a person. */
    void check() {
        new Faults().unless(!Telltale.isIn(note), "/note", "tells-who").end();
    }
}
