package se.familjenavet.survey;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** A version of a survey in a list. */
@Schema(description = "En version av en enkät. A version of a survey.")
record SurveyVersionSummary(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001", description = "Of which survey.")
        UUID survey,

        @Schema(required = true) LocalText surveyName,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, minimum = "1", examples = "3")
        int number,

        @Schema(required = true, examples = "PUBLISHED") SurveyVersionStatus status,

        @Schema(required = true, nullable = true, examples = "2026-08-24")
        LocalDate publishedOn,

        @Schema(required = true, nullable = true, examples = "2027-08-23")
        LocalDate retiredOn,

        @Schema(required = true, minimum = "0", examples = "8", description = "How many. Antal frågor.")
        int questions) {

    /** Columns of {@code survey_version v} and its {@code survey s} that it is made of. */
    static final String COLUMNS = """
            v.id, v.survey_id, cast(s.name as text) as name, v.region_code, v.number, v.status, v.published_on, v.retired_on,
            jsonb_array_length(v.content -> 'questions') as questions
            """;

    static SurveyVersionSummary of(Tuple row, KeptJson kept) {
        return new SurveyVersionSummary(
                row.get("id", UUID.class),
                row.get("survey_id", UUID.class),
                kept.read(row.get("name", String.class), LocalText.class),
                row.get("region_code", String.class),
                row.get("number", Integer.class),
                SurveyVersionStatus.valueOf(row.get("status", String.class)),
                row.get("published_on", LocalDate.class),
                row.get("retired_on", LocalDate.class),
                row.get("questions", Integer.class));
    }
}
