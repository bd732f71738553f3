package se.familjenavet.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.text.LocalText;

/** A survey, and which of its versions matter now. */
@Schema(description = "En enkät och de versioner som gäller nu. A survey and its versions of now.")
record SurveyView(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "parents-after-group", maxLength = 60)
        String key,

        @Schema(required = true, examples = "ANONYMOUS") SurveyKind kind,
        @Schema(required = true, examples = "PARENTS") SurveyAudience audience,
        @Schema(required = true) LocalText name,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-3333-7000-8000-000000000002",
                description = "The version that new rounds ask. Den version som nya omgångar frågar.")
        UUID published,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-3333-7000-8000-000000000003",
                description = "The one being written, for those who write. Utkastet, för den som skriver.")
        UUID draft,

        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        long version)
        implements Versioned {

    static SurveyView of(Survey survey, UUID published, UUID draft, List<Permission> permitted) {
        return new SurveyView(
                survey.id(),
                survey.regionCode(),
                survey.head().key(),
                survey.kind(),
                survey.head().audience(),
                survey.head().name(),
                published,
                draft,
                permitted,
                survey.version());
    }
}
