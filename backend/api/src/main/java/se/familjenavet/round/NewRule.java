package se.familjenavet.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;
import se.familjenavet.survey.SurveyAudience;

/**
 * What makes a rule, as {@link RuleDetails} tells it.
 *
 * @param place the path of a region, municipality or centre: it makes rounds there, or of each group that its centres hold
 */
@Schema(name = "NewSurveyRule", description = "En ny regel. A new rule.")
record NewRule(
        @NotNull @Pattern(regexp = RoundAt.PATH) @Size(max = 80) @Schema(required = true, examples = "06/0685/vetlanda")
        String place,

        @NotNull @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID survey,

        @NotNull @Schema(required = true, examples = "GROUP_END")
        Recurrence recurs,

        @NotNull @Schema(required = true, examples = "TICKETS")
        RoundChannel channel,

        @NotNull @Min(0) @Max(366) @Schema(required = true, examples = "1")
        Integer daysAfter,

        @NotNull @Min(1) @Max(366) @Schema(required = true, examples = "14")
        Integer daysOpen,

        @Min(1) @Max(60) @Schema(nullable = true, examples = "7")
        Integer remindAfterDays) {

    RuleDetails details() {
        return new RuleDetails(daysAfter, daysOpen, remindAfterDays, true);
    }

    void check(SurveyAudience audience) {
        new Faults()
                .unless(channel.reaches(audience), "/channel", "channel-not-for-audience")
                .unless(
                        recurs != Recurrence.GROUP_END || audience == SurveyAudience.PARENTS,
                        "/recurs",
                        "only-parents-attend")
                .end();
    }
}
