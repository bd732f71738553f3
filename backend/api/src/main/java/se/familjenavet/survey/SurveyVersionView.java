package se.familjenavet.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;

/** A version of a survey with all that it asks. */
@Schema(description = "En version av en enkät med allt den frågar. A version of a survey with all that it asks.")
record SurveyVersionView(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001", description = "Of which survey.")
        UUID survey,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true) SurveyHead head,
        @Schema(required = true, examples = "ANONYMOUS") SurveyKind kind,

        @Schema(required = true, minimum = "1", examples = "3")
        int number,

        @Schema(required = true, examples = "PUBLISHED") SurveyVersionStatus status,

        @Schema(required = true, nullable = true, examples = "2026-08-24")
        LocalDate publishedOn,

        @Schema(required = true, nullable = true, examples = "2027-08-23")
        LocalDate retiredOn,

        @Schema(required = true) SurveyContent content,

        @Schema(
                required = true,
                maxItems = 20,
                description = "What falls back on Swedish, by language. Vad som visas på svenska, per språk.")
        List<LanguageGap> gaps,

        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        long version)
        implements Versioned {

    static SurveyVersionView of(SurveyVersion version, List<Permission> permitted) {
        return new SurveyVersionView(
                version.id(),
                version.survey().id(),
                version.regionCode(),
                version.survey().head(),
                version.survey().kind(),
                version.number(),
                version.status(),
                version.publishedOn(),
                version.retiredOn(),
                version.content(),
                LanguageGap.of(version.content()),
                permitted,
                version.version());
    }
}
