package se.familjenavet.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.survey.HelpLine;
import se.familjenavet.survey.Question;
import se.familjenavet.survey.SurveyKind;
import se.familjenavet.text.LocalText;

/** What someone is asked who has come by a link or a code. */
@Schema(description = "Det som frågas. What is asked.")
record PublicSurvey(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000002")
        UUID place,

        @Schema(
                required = true,
                examples = "Familjecentralen Vetlanda",
                maxLength = 120,
                description =
                        "Of the centre, municipality or region that asks. Centralen, kommunen eller regionen som frågar.")
        String name,

        @Schema(required = true, examples = "OPEN") AskedState state,

        @Schema(required = true, examples = "2026-12-15T22:00:00Z")
        Instant closesAt,

        @Schema(required = true, examples = "ANONYMOUS") SurveyKind kind,
        @Schema(required = true) LocalText title,
        @Schema(required = true) LocalText introduction,
        @Schema(required = true) LocalText thanks,
        @Schema(required = true, maxItems = 12) List<HelpLine> helpLines,
        @Schema(required = true, maxItems = 60) List<Question> questions,

        @Schema(
                required = true,
                examples = "[\"sv\"]",
                maxItems = 20,
                description = "The languages that a person has read. Språken som en människa har läst.")
        List<String> reviewed) {

    static PublicSurvey of(AskedPlace asked, String name, Instant now) {
        return new PublicSurvey(
                asked.id(),
                name,
                asked.state(now),
                asked.closesAt(),
                asked.kind(),
                asked.content().title(),
                asked.content().introduction(),
                asked.content().thanks(),
                asked.content().helpLines(),
                asked.content().questions(),
                asked.content().reviewed());
    }
}
