package se.familjenavet.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;

/**
 * What can be changed of a rule.
 *
 * @param daysAfter so many days after the end of what is asked about its rounds open, at eight in the morning
 * @param daysOpen how long they are open
 * @param remindAfterDays after they have opened; null for no reminder
 * @param active whether it makes rounds
 */
@Schema(name = "SurveyRuleDetails", description = "Det som kan ändras i en regel. What can be changed of a rule.")
record RuleDetails(
        @NotNull @Min(0) @Max(366) @Schema(required = true, examples = "1")
        Integer daysAfter,

        @NotNull @Min(1) @Max(366) @Schema(required = true, examples = "14")
        Integer daysOpen,

        @Min(1) @Max(60) @Schema(nullable = true, examples = "7")
        Integer remindAfterDays,

        @NotNull @Schema(required = true, examples = "true") Boolean active) {

    void check(RoundChannel channel) {
        new Faults()
                .unless(
                        remindAfterDays == null || channel == RoundChannel.TICKETS,
                        "/remindAfterDays",
                        "reminds-by-mail-alone")
                .end();
    }
}
