package se.familjenavet.privacy;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the register of lookups.
 *
 * @param explanation null when a family that was found has been erased since
 */
@Schema(description = "Vem som slog upp, när och varför. Who looked up, when and why.")
record FamilyLookupSummary(
        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant at,

        @Schema(
                required = true,
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                maxLength = 255,
                description = "Who, as the sign-in server knows them. Vem, som inloggningen känner dem.")
        String subject,

        @Schema(
                required = true,
                nullable = true,
                examples = "Petra Persson",
                maxLength = 255,
                description = "Their name in the register of staff. Namnet i personalregistret.")
        String subjectName,

        @Schema(
                required = true,
                maxItems = 400,
                examples = "[\"0685\"]",
                description = "Whose families. Vems familjer.")
        List<String> controllers,

        @Schema(required = true, examples = "ACCESS_REQUEST")
        LookupReason reason,

        @Schema(
                required = true,
                nullable = true,
                examples = "Begäran om registerutdrag som kom den 27 november.",
                maxLength = 500,
                description = "Goes with the family that was found. Försvinner med familjen som hittades.")
        String explanation,

        @Schema(required = true, examples = "EMAIL") SoughtBy by,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                maximum = "20",
                description = "Families found. Funna familjer.")
        int found,

        @Schema(
                required = true,
                examples = "false",
                description =
                        "Whether a protected family was among them. Om en familj med skyddade uppgifter fanns bland dem.")
        boolean protectedIdentity) {

    static FamilyLookupSummary of(Tuple row) {
        return new FamilyLookupSummary(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("subject", String.class),
                row.get("subject_name", String.class),
                List.of(row.get("controllers", String[].class)),
                LookupReason.valueOf(row.get("reason", String.class)),
                row.get("explanation", String.class),
                SoughtBy.valueOf(row.get("sought_by", String.class)),
                row.get("found", Integer.class),
                row.get("protected", Boolean.class));
    }
}
