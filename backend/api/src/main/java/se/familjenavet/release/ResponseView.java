package se.familjenavet.release;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.KeptJson;

/** One who answered, as another system reads it (R22): nobody can be pointed out. */
@Schema(name = "SurveyResponse", description = "Ett svar, utan att peka ut någon. A response that points nobody out.")
record ResponseView(
        @Schema(
                required = true,
                examples = "5f0c7c51-3a3e-4f0f-9d3c-0d7a6f0a1b2c",
                description = "Drawn for the release. Draget för det som släppts.")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID release,

        @Schema(required = true, minimum = "1", examples = "12")
        int releaseNumber,

        @Schema(required = true) ReleasedSurvey survey,

        @Schema(required = true, nullable = true, examples = "019aa4f0-dddd-7000-8000-000000000003")
        UUID round,

        @Schema(
                required = true,
                examples = "2026-11-29",
                description = "When the round closed; when one answered is not known. När omgången stängde.")
        LocalDate closedOn,

        @Schema(required = true, description = "The narrowest that may be told. Den snävaste som får berättas.")
        ReleasedPlace place,

        @Schema(
                required = true,
                nullable = true,
                examples = "WOMAN",
                description = "Null where it would point someone out. Null där det skulle peka ut någon.")
        ResultGender gender,

        @Schema(required = true, nullable = true, examples = "true", description = "Likewise. Likaså.")
        Boolean firstChild,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                additionalProperties = Object.class,
                examples = "{\"more-secure\": 4, \"strengthened\": [1, 3]}",
                description = "Codes by the key of the question. Koder per frågas nyckel.")
        SortedMap<String, Object> answers) {
    private static final TypeReference<TreeMap<String, Object>> ANSWERS = new TypeReference<>() {};

    static ResponseView of(Tuple row, KeptJson json) {
        String gender = row.get("gender", String.class);
        return new ResponseView(
                row.get("id", UUID.class),
                row.get("release_id", UUID.class),
                row.get("release_number", Integer.class),
                ReleasedSurvey.of(row),
                row.get("round_id", UUID.class),
                row.get("closed_on", LocalDate.class),
                ReleasedPlace.of(row),
                gender == null ? null : ResultGender.valueOf(gender),
                row.get("first_child", Boolean.class),
                json.read(row.get("answers", String.class), ANSWERS));
    }
}
