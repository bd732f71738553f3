package se.familjenavet.programme;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version in a list. */
@Schema(description = "En version av ett program. A version of a programme.")
record ProgrammeVersionSummary(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000000", description = "Of which programme.")
        UUID programme,

        @Schema(required = true, examples = "Grundpaket", maxLength = 120, description = "In Swedish. På svenska.")
        String programmeName,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "2026", maxLength = 60)
        String name,

        @Schema(required = true, examples = "PUBLISHED") VersionStatus status,

        @Schema(required = true, nullable = true, examples = "2026-08-24")
        LocalDate publishedOn,

        @Schema(required = true, nullable = true, examples = "2027-08-23")
        LocalDate retiredOn,

        @Schema(required = true, minimum = "0", examples = "10", description = "How many. Antal vägledningar.")
        long guides) {

    static ProgrammeVersionSummary of(Tuple row) {
        return new ProgrammeVersionSummary(
                row.get("id", UUID.class),
                row.get("programme_id", UUID.class),
                row.get("programme_name", String.class),
                row.get("region_code", String.class),
                row.get("name", String.class),
                VersionStatus.valueOf(row.get("status", String.class)),
                row.get("published_on", LocalDate.class),
                row.get("retired_on", LocalDate.class),
                row.get("guides", Long.class));
    }
}
