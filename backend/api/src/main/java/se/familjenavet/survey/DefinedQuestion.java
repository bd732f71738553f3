package se.familjenavet.survey;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.text.KeptJson;

/**
 * A question where it is asked.
 *
 * @param surveyKey of the survey in its region
 * @param number of the version
 * @param position in the version, from 1
 */
record DefinedQuestion(
        UUID survey,
        String regionCode,
        String surveyKey,
        UUID version,
        int number,
        SurveyVersionStatus status,
        int position,
        Question question) {

    /** Columns of {@code survey_version v} and its {@code survey s} that it is made of. */
    static final String COLUMNS =
            "v.id, v.survey_id, s.key, v.region_code, v.number, v.status, cast(v.content as text) as content";

    /** All that a version asks, in order. */
    static Stream<DefinedQuestion> of(Tuple row, KeptJson kept) {
        List<Question> questions =
                kept.read(row.get("content", String.class), SurveyContent.class).questions();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new DefinedQuestion(
                        row.get("survey_id", UUID.class),
                        row.get("region_code", String.class),
                        row.get("key", String.class),
                        row.get("id", UUID.class),
                        row.get("number", Integer.class),
                        SurveyVersionStatus.valueOf(row.get("status", String.class)),
                        i + 1,
                        questions.get(i)));
    }
}
