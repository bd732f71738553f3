package se.familjenavet.retention;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.PlaceName;

/** A decision on retention, as the API shows it. */
@Schema(name = "RetentionDecision", description = "Ett gallringsbeslut. A decision on retention.")
record RetentionDecisionView(
        @Schema(required = true, examples = "019aa4f0-aaaa-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, description = "Whose board made it. Personuppgiftsansvarig.")
        PlaceName controller,

        @Schema(required = true, maxLength = 100, examples = "RJL 2026/1234", description = "Diarienumret.")
        String reference,

        @Schema(required = true, examples = "2026-03-12") LocalDate decidedOn,

        @Schema(required = true, maxItems = 6, examples = "[\"CONTACT\", \"FREE_TEXT\"]")
        List<DataClass> classes,

        @Schema(required = true, nullable = true, maxLength = 4000, examples = "Namn gallras efter ett år.")
        String text,

        @Schema(required = true, examples = "2026-04-01") LocalDate validFrom,

        @Schema(required = true, nullable = true, examples = "2031-03-31")
        LocalDate validTo,

        @Schema(required = true, description = "Whether it holds today. Om det gäller i dag.")
        boolean inForce,

        @Schema(required = true, examples = "2026-03-13T08:00:00Z", description = "When it was written down here.")
        Instant madeAt,

        @Schema(
                required = true,
                maxLength = 255,
                examples = "Petra Palm",
                description = "Who wrote it down; empty for the product itself. Vem som skrev in det.")
        String madeBy,

        @Schema(required = true, maxItems = 10, description = "What you may do with it. Vad du får göra med det.")
        List<Permission> permittedActions)
        implements Versioned {

    static RetentionDecisionView of(Tuple row, List<Permission> permitted) {
        return new RetentionDecisionView(
                row.get("id", UUID.class),
                new PlaceName(row.get("controller", String.class), row.get("controller_name", String.class)),
                row.get("reference", String.class),
                row.get("decided_on", LocalDate.class),
                Arrays.stream((String[]) row.get("classes"))
                        .map(DataClass::valueOf)
                        .sorted()
                        .toList(),
                row.get("text", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("in_force", Boolean.class),
                row.get("made_at", Instant.class),
                row.get("made_by", String.class),
                permitted);
    }
}
