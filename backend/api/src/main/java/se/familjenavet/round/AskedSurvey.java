package se.familjenavet.round;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.survey.SurveyAudience;
import se.familjenavet.survey.SurveyKind;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** The survey that a round asks, in one version. */
@Schema(description = "Enkäten som ställs. The survey that is asked.")
record AskedSurvey(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000002")
        UUID version,

        @Schema(required = true, examples = "3", minimum = "1")
        int number,

        @Schema(required = true) LocalText name,
        @Schema(required = true, examples = "ANONYMOUS") SurveyKind kind,
        @Schema(required = true, examples = "PARENTS") SurveyAudience audience) {

    /** Of {@code survey s} and {@code survey_version v}. */
    static final String COLUMNS =
            "v.survey_id, v.id as version_id, v.number, cast(s.name as text) as survey_name, s.kind, s.audience";

    static AskedSurvey of(Tuple row, KeptJson kept) {
        return new AskedSurvey(
                row.get("survey_id", UUID.class),
                row.get("version_id", UUID.class),
                row.get("number", Integer.class),
                kept.read(row.get("survey_name", String.class), LocalText.class),
                SurveyKind.valueOf(row.get("kind", String.class)),
                SurveyAudience.valueOf(row.get("audience", String.class)));
    }
}
