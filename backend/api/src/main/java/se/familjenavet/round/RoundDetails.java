package se.familjenavet.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/**
 * What can be changed of a round.
 *
 * @param remindAfterDays after it has opened; null for no reminder
 */
@Schema(description = "Det som kan ändras i en omgång. What can be changed of a round.")
record RoundDetails(
        @NotBlank @Size(max = 120) @Schema(required = true, examples = "Babygruppen i höst")
        String name,

        @NotNull @Schema(required = true, examples = "2026-12-01T08:00:00Z")
        Instant opensAt,

        @NotNull @Schema(required = true, examples = "2026-12-15T22:00:00Z")
        Instant closesAt,

        @Min(1) @Max(60) @Schema(nullable = true, examples = "7")
        Integer remindAfterDays) {
    private static final Duration LONGEST = Duration.ofDays(366);

    void check(RoundChannel channel) {
        Duration open = Duration.between(opensAt, closesAt);
        new Faults()
                .unless(open.isPositive(), "/closesAt", "round-closes-before-it-opens")
                .unless(open.compareTo(LONGEST) <= 0, "/closesAt", "round-open-too-long")
                .unless(
                        remindAfterDays == null || channel == RoundChannel.TICKETS,
                        "/remindAfterDays",
                        "reminds-by-mail-alone")
                .end();
    }
}
