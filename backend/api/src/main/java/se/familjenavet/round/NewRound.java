package se.familjenavet.round;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;
import se.familjenavet.programme.ProgrammePart;
import se.familjenavet.survey.SurveyAudience;

/**
 * What makes a round.
 *
 * @param place the path of a region, municipality or centre; all centres below are asked
 * @param group whose parents are asked; null for other than those of one group
 * @param part which part of the group's sessions they came to; null for any
 * @param attendedFrom the first day on which they may have come, where no group is named
 * @param opensAt null for at once
 */
@Schema(description = "En ny enkätomgång. A new survey round.")
record NewRound(
        @NotNull @Pattern(regexp = RoundAt.PATH) @Size(max = 80) @Schema(required = true, examples = "06/0685/vetlanda")
        String place,

        @NotNull @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID survey,

        @NotBlank @Size(max = 120) @Schema(required = true, examples = "Babygruppen i höst")
        String name,

        @NotNull @Schema(required = true, examples = "TICKETS")
        RoundChannel channel,

        @Schema(nullable = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(nullable = true) ProgrammePart part,

        @Schema(nullable = true, examples = "2026-08-01") LocalDate attendedFrom,

        @Schema(nullable = true, examples = "2026-12-31") LocalDate attendedTo,

        @Schema(nullable = true, examples = "2026-12-01T08:00:00Z")
        Instant opensAt,

        @NotNull @Schema(required = true, examples = "2026-12-15T22:00:00Z")
        Instant closesAt,

        @Min(1) @Max(60) @Schema(nullable = true, examples = "7")
        Integer remindAfterDays) {

    RoundDetails details(Instant now) {
        Instant opening = opensAt == null ? now : opensAt;
        return new RoundDetails(name, opening, closesAt, remindAfterDays);
    }

    boolean opensAtOnce(Instant now) {
        return opensAt == null || !opensAt.isAfter(now);
    }

    void check(SurveyAudience audience) {
        boolean isOfParents = audience == SurveyAudience.PARENTS;
        boolean isPeriod = attendedFrom != null && attendedTo != null;
        boolean hasPeriod = attendedFrom != null || attendedTo != null;
        new Faults()
                .unless(channel.reaches(audience), "/channel", "channel-not-for-audience")
                .unless(group == null || isOfParents, "/group", "only-parents-attend")
                .unless(part == null || group != null, "/part", "part-of-a-group")
                .unless(!hasPeriod || isOfParents && group == null && isPeriod, "/attendedFrom", "period-of-parents")
                .unless(!isPeriod || !attendedTo.isBefore(attendedFrom), "/attendedTo", "period-ends-before-it-begins")
                .unless(channel != RoundChannel.TICKETS || group != null || hasPeriod, "/group", "whose-parents")
                .end();
    }
}
