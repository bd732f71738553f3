package se.familjenavet.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.programme.ProgrammePart;

/** A round with its places, as far as the caller reaches them. */
@Schema(name = "SurveyRound", description = "En enkätomgång. A survey round.")
record RoundView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "Babygruppen i höst", maxLength = 120)
        String name,

        @Schema(required = true) RoundAt at,
        @Schema(required = true) AskedSurvey survey,
        @Schema(required = true, examples = "TICKETS") RoundChannel channel,
        @Schema(required = true, examples = "OPEN") RoundStatus status,

        @Schema(required = true, nullable = true, examples = "019aa4f0-7777-7000-8000-000000000001")
        UUID group,

        @Schema(required = true, nullable = true, examples = "PREGNANCY")
        ProgrammePart part,

        @Schema(required = true, nullable = true, examples = "2026-08-01")
        LocalDate attendedFrom,

        @Schema(required = true, nullable = true, examples = "2026-12-31")
        LocalDate attendedTo,

        @Schema(required = true, examples = "2026-12-01T08:00:00Z")
        Instant opensAt,

        @Schema(required = true, examples = "2026-12-15T22:00:00Z")
        Instant closesAt,

        @Schema(required = true, nullable = true, examples = "7", minimum = "1", maximum = "60")
        Integer remindAfterDays,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-12-08T08:00:00Z",
                description = "When the next letters that remind go. När nästa påminnelse går.")
        Instant remindAt,

        @Schema(required = true, nullable = true, examples = "2026-12-08T08:00:00Z")
        Instant remindedAt,

        @Schema(required = true, nullable = true, examples = "MISTAKE")
        WithdrawalReason withdrawnFor,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-9999-7000-8000-000000000003",
                description = "The rule that made it. Regeln som skapade den.")
        UUID rule,

        @Schema(required = true, description = "At your places. Där du har hand om.")
        RoundFigures figures,

        @Schema(required = true, maxItems = 1000) List<RoundPlaceView> places,
        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        @JsonIgnore long version)
        implements Versioned {

    static RoundView of(
            SurveyRound round,
            AskedSurvey survey,
            RoundAt at,
            List<RoundPlaceView> places,
            List<Permission> permittedActions) {
        RoundDetails details = round.details();
        return new RoundView(
                round.id(),
                round.name(),
                at,
                survey,
                round.channel(),
                round.status(),
                round.groupId(),
                round.part(),
                round.attendedFrom(),
                round.attendedTo(),
                details.opensAt(),
                details.closesAt(),
                details.remindAfterDays(),
                round.remindAt(),
                round.remindedAt(),
                round.withdrawnFor(),
                round.ruleId(),
                RoundFigures.sum(
                        places.stream().map(RoundPlaceView::figures).toList(),
                        RateBasis.of(round.channel(), survey.audience())),
                places,
                permittedActions,
                round.version());
    }
}
