package se.familjenavet.release;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.survey.QuestionMeaning;
import se.familjenavet.text.KeptJson;

/** A result, as the API shows it: one question at one place, of all or of some. */
@Schema(name = "SurveyResult", description = "Ett resultat: en fråga på en plats. A result: a question at a place.")
record ResultView(
        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID release,

        @Schema(required = true, minimum = "1", examples = "12")
        int releaseNumber,

        @Schema(required = true) ReleasedSurvey survey,

        @Schema(required = true, nullable = true, examples = "019aa4f0-dddd-7000-8000-000000000003")
        UUID round,

        @Schema(required = true, nullable = true, maxLength = 11, examples = "2026-AUTUMN")
        String period,

        @Schema(required = true, examples = "2026-11-01") LocalDate openedOn,

        @Schema(required = true, examples = "2026-11-29") LocalDate closedOn,

        @Schema(required = true, maxLength = 60, examples = "more-secure", description = "Its key. Frågans nyckel.")
        String question,

        @Schema(
                required = true,
                nullable = true,
                examples = "SECURE_IN_PARENTHOOD",
                description = "Which indicator's question it is. Vilken indikators fråga det är.")
        QuestionMeaning indicator,

        @Schema(
                required = true,
                nullable = true,
                minimum = "1",
                examples = "1",
                description = "Which wording; a series breaks where it changes. Lydelse; där den ändras bryts serien.")
        Integer item,

        @Schema(required = true) ReleasedPlace place,

        @Schema(required = true, examples = "ALL") ResultGender gender,

        @Schema(
                required = true,
                nullable = true,
                examples = "true",
                description = "Of first-time parents, or of others; null for all. Förstagångsföräldrar, eller andra.")
        Boolean firstChild,

        @Schema(required = true, examples = "OK") ResultStatus status,

        @Schema(
                required = true,
                maxLength = 2,
                examples = "",
                description = "What stands where figures would: .. secret, - nobody answered. Det som står i stället.")
        String statusMark,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                examples = "60",
                description = "Of the place, whatever they answered; null of a part. På platsen, vad de än svarat.")
        Integer invited,

        @Schema(required = true, nullable = true, minimum = "0", examples = "41", description = "Likewise. Likaså.")
        Integer respondents,

        @Schema(required = true, nullable = true, minimum = "0", examples = "0.68")
        Double responseRate,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                examples = "37",
                description = "n: answers on the scale. n: svar på skalan.")
        Integer answers,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                examples = "3",
                description = "Who left it out, or were not asked. De som hoppade över den, eller inte fick den.")
        Integer unanswered,

        @Schema(required = true, nullable = true, maxItems = 21, description = "Null when hidden. Null när de döljs.")
        List<ResultCount> counts,

        @Schema(
                required = true,
                nullable = true,
                description = "Of five points; null when hidden. På fem steg; null när det döljs.")
        ResultFavour favourable) {
    private static final TypeReference<TreeMap<Integer, Integer>> COUNTS = new TypeReference<>() {};

    static ResultView of(Tuple row, KeptJson json) {
        ResultStatus status = ResultStatus.valueOf(row.get("status", String.class));
        Integer invited = row.get("invited", Integer.class);
        Integer respondents = row.get("respondents", Integer.class);
        Integer answers = row.get("answers", Integer.class);
        return new ResultView(
                row.get("release_id", UUID.class),
                row.get("release_number", Integer.class),
                ReleasedSurvey.of(row),
                row.get("round_id", UUID.class),
                row.get("period", String.class),
                row.get("opened_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                row.get("question", String.class),
                indicator(row.get("indicator", String.class)),
                row.get("item", Integer.class),
                ReleasedPlace.of(row),
                ResultGender.of(row.get("gender", String.class)),
                row.get("first_child", Boolean.class),
                status,
                status.mark(),
                invited,
                respondents,
                rate(respondents, invited),
                answers,
                row.get("unanswered", Integer.class),
                counts(json.read(row.get("counts", String.class), COUNTS)),
                ResultFavour.of(row.get("favourable", Integer.class), answers, invited));
    }

    private static QuestionMeaning indicator(String kept) {
        return kept == null ? null : QuestionMeaning.valueOf(kept);
    }

    private static Double rate(Integer respondents, Integer invited) {
        return respondents == null || invited == null || invited == 0 || invited < respondents
                ? null
                : (double) respondents / invited;
    }

    private static List<ResultCount> counts(Map<Integer, Integer> kept) {
        return kept == null
                ? null
                : kept.entrySet().stream()
                        .map(one -> new ResultCount(one.getKey(), one.getValue()))
                        .toList();
    }
}
