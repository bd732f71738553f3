package se.familjenavet.release;

import jakarta.persistence.Tuple;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked. */
@Schema(description = "Vad som frågades. What was asked.")
record ReleasedSurvey(
        @Schema(required = true, examples = "019aa4f0-cccc-7000-8000-000000000001")
        UUID id,

        @Schema(
                required = true,
                examples = "parents",
                maxLength = 60,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*$",
                description = "The same from version to version. Densamma från version till version.")
        String key,

        @Schema(required = true, nullable = true, examples = "019aa4f0-cccc-7000-8000-000000000002")
        UUID version,

        @Schema(required = true, nullable = true, minimum = "1", examples = "2")
        Integer versionNumber) {

    static ReleasedSurvey of(Tuple row) {
        return new ReleasedSurvey(
                row.get("survey_id", UUID.class),
                row.get("survey_key", String.class),
                row.get("version_id", UUID.class),
                row.get("version_number", Integer.class));
    }
}
