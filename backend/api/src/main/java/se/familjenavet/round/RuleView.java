package se.familjenavet.round;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** A rule by which rounds come again. */
@Schema(name = "SurveyRule", description = "En regel för återkommande omgångar. A rule by which rounds come again.")
record RuleView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000003")
        UUID id,

        @Schema(required = true) RoundAt at,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID survey,

        @Schema(required = true) LocalText surveyName,
        @Schema(required = true, examples = "GROUP_END") Recurrence recurs,
        @Schema(required = true, examples = "TICKETS") RoundChannel channel,

        @Schema(required = true, examples = "1", minimum = "0", maximum = "366")
        int daysAfter,

        @Schema(required = true, examples = "14", minimum = "1", maximum = "366")
        int daysOpen,

        @Schema(required = true, nullable = true, examples = "7", minimum = "1", maximum = "60")
        Integer remindAfterDays,

        @Schema(
                required = true,
                examples = "2026-11-29",
                description = "What ended before is not asked about. Det som tog slut innan frågas det inte om.")
        LocalDate followsFrom,

        @Schema(required = true, examples = "true") boolean active,
        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        @JsonIgnore long version)
        implements Versioned {

    static final String ROWS = "survey_rule r join survey s on s.id = r.survey_id" + RoundAt.joined("r");
    static final String COLUMNS = "r.id, r.path, r.survey_id, cast(s.name as text) as survey_name, r.recurs, r.channel,"
            + " r.days_after, r.days_open, r.remind_after, r.follows_from, r.active, r.version, " + RoundAt.name("r")
            + " as place_name";

    static RuleView of(Tuple row, KeptJson kept, List<Permission> permitted) {
        return new RuleView(
                row.get("id", UUID.class),
                RoundAt.of(row),
                row.get("survey_id", UUID.class),
                kept.read(row.get("survey_name", String.class), LocalText.class),
                Recurrence.valueOf(row.get("recurs", String.class)),
                RoundChannel.valueOf(row.get("channel", String.class)),
                row.get("days_after", Integer.class),
                row.get("days_open", Integer.class),
                row.get("remind_after", Integer.class),
                row.get("follows_from", LocalDate.class),
                row.get("active", Boolean.class),
                permitted,
                row.get("version", Long.class));
    }
}
