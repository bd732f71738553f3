package se.familjenavet.round;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;

/** A round in a list. */
@Schema(name = "SurveyRoundSummary", description = "En enkätomgång i en lista. A survey round in a list.")
record RoundSummary(
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

        @Schema(required = true, examples = "2026-12-01T08:00:00Z")
        Instant opensAt,

        @Schema(required = true, examples = "2026-12-15T22:00:00Z")
        Instant closesAt,

        @Schema(required = true, description = "At your places. Där du har hand om.")
        RoundFigures figures) {

    /** What it is made of: rounds {@code r}, and their places in the reach of the request. */
    static final String ROWS = "survey_round r join survey_version v on v.id = r.version_id"
            + " join survey s on s.id = v.survey_id" + RoundAt.joined("r")
            + " left join lateral (select array_agg(p.id) as ids, coalesce(sum(p.invited), 0) as invited,"
            + " coalesce(sum(p.without_mail), 0) as without_mail from survey_round_place p"
            + " where p.round_id = r.id and p.path = any (:paths)) asked on true"
            + " left join lateral (select coalesce(sum(a.answered), 0) as answered from answered_at(asked.ids) a) heard on true";

    static final String COLUMNS = "r.id, r.name, r.path, r.channel, r.status, r.group_id, r.opens_at, r.closes_at,"
            + " asked.invited, asked.without_mail, heard.answered, " + RoundAt.name("r") + " as place_name, "
            + AskedSurvey.COLUMNS;

    static RoundSummary of(Tuple row, KeptJson kept) {
        AskedSurvey survey = AskedSurvey.of(row, kept);
        RoundChannel channel = RoundChannel.valueOf(row.get("channel", String.class));
        return new RoundSummary(
                row.get("id", UUID.class),
                row.get("name", String.class),
                RoundAt.of(row),
                survey,
                channel,
                RoundStatus.valueOf(row.get("status", String.class)),
                row.get("group_id", UUID.class),
                row.get("opens_at", Instant.class),
                row.get("closes_at", Instant.class),
                RoundFigures.of(row, RateBasis.of(channel, survey.audience())));
    }
}
