package se.familjenavet.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** A version that another region shares, in a list. */
@Schema(description = "En version som en annan region delar. A version that another region shares.")
record SharedVersionSummary(
        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "06", pattern = "^[0-9]{2}$", maxLength = 2)
        String regionCode,

        @Schema(required = true, examples = "Region Jönköpings län", maxLength = 120)
        String regionName,

        @Schema(required = true) LocalText programmeName,

        @Schema(required = true, examples = "2026", maxLength = 60)
        String name,

        @Schema(required = true) LocalText summary,

        @Schema(required = true, minimum = "0", maximum = "50", examples = "10", description = "Antal vägledningar.")
        int guides,

        @Schema(required = true, examples = "2026-08-24", description = "Since when. Sedan när.")
        LocalDate sharedOn) {

    static SharedVersionSummary of(Tuple row, ObjectMapper json) {
        return new SharedVersionSummary(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                row.get("region_name", String.class),
                text(row.get("programme_name", String.class), json),
                row.get("name", String.class),
                text(row.get("summary", String.class), json),
                row.get("guides", Integer.class),
                row.get("shared_on", LocalDate.class));
    }

    private static LocalText text(String kept, ObjectMapper json) {
        try {
            return json.readValue(kept, LocalText.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
