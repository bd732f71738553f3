package se.familjenavet.survey;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;
import se.familjenavet.text.LocalText;

/** A survey in a list. */
@Schema(description = "En enkät. A survey.")
record SurveySummary(
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
        UUID draft) {

    /** Columns of {@code survey s}, its version in use {@code p} and its draft {@code d} that it is made of. */
    static final String COLUMNS = """
            s.id, s.region_code, s.key, s.kind, s.audience, cast(s.name as text) as name, p.id as published, d.id as draft
            """;

    static SurveySummary of(Tuple row, KeptJson kept) {
        return new SurveySummary(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                row.get("key", String.class),
                SurveyKind.valueOf(row.get("kind", String.class)),
                SurveyAudience.valueOf(row.get("audience", String.class)),
                kept.read(row.get("name", String.class), LocalText.class),
                row.get("published", UUID.class),
                row.get("draft", UUID.class));
    }
}
