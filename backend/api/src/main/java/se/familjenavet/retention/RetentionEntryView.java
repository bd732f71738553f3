package se.familjenavet.retention;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.place.PlaceName;

/** One line of the register of what went, as the API shows it. */
@Schema(name = "RetentionEntry", description = "En rad i gallringsregistret. One line of the register of what went.")
record RetentionEntryView(
        @Schema(required = true, description = "Whose data. Vems uppgifter.")
        PlaceName controller,

        @Schema(
                required = true,
                minimum = "1",
                examples = "12",
                description = "From 1, without gaps. Från 1, utan luckor.")
        long number,

        @Schema(required = true, examples = "019aa4f0-bbbb-7000-8000-000000000003")
        UUID run,

        @Schema(required = true, examples = "019aa4f0-aaaa-7000-8000-000000000001")
        UUID decision,

        @Schema(required = true, maxLength = 100, examples = "RJL 2026/1234", description = "Its number. Diarienumret.")
        String reference,

        @Schema(required = true, examples = "2026-03-12") LocalDate decidedOn,

        @Schema(required = true, examples = "CONTACT") DataClass dataClass,

        @Schema(required = true, minimum = "1", examples = "12")
        int months,

        @Schema(required = true, examples = "2026-11-29", description = "Times were counted to this day.")
        LocalDate asOf,

        @Schema(
                required = true,
                minimum = "0",
                examples = "37",
                description = "What went: families; letters of MESSAGE, entries of AUDIT. Det som gallrades.")
        long count,

        @Schema(
                required = true,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                description = "Of the ids of what was to go. Av id för det som skulle gallras.")
        String hash,

        @Schema(required = true, examples = "2026-11-29T08:00:04Z")
        Instant at,

        @Schema(
                required = true,
                maxLength = 255,
                examples = "Petra Palm",
                description = "Who had it done, as they were called then. Vem som lät göra det, med namnet då.")
        String madeBy,

        @Schema(
                required = true,
                maxLength = 64,
                pattern = "^[0-9a-f]{64}$",
                examples = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                description = "HMAC-SHA-256 of the line and the signature before. Av raden och signaturen före.")
        String signature) {

    static RetentionEntryView of(Tuple row) {
        return new RetentionEntryView(
                new PlaceName(row.get("controller", String.class), row.get("controller_name", String.class)),
                row.get("number", Long.class),
                row.get("run_id", UUID.class),
                row.get("decision_id", UUID.class),
                row.get("reference", String.class),
                row.get("decided_on", LocalDate.class),
                DataClass.valueOf(row.get("data_class", String.class)),
                row.get("months", Integer.class),
                row.get("as_of", LocalDate.class),
                row.get("count", Long.class),
                row.get("hash", String.class),
                row.get("at", Instant.class),
                row.get("made_by", String.class),
                row.get("signature", String.class));
    }
}
