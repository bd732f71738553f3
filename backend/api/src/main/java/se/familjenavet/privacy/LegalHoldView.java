package se.familjenavet.privacy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.audit.StaffNames;
import se.familjenavet.http.Versioned;

/** A hold on a family's data; no personal data. */
@Schema(name = "LegalHold", description = "Uppgifter som inte får raderas. Data that may not be erased.")
record LegalHoldView(
        @Schema(required = true, examples = "019aa4f0-eeee-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID family,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "The authority in charge. Personuppgiftsansvarig.")
        String controller,

        @Schema(required = true, examples = "SUPERVISION") HoldReason reason,

        @Schema(required = true, nullable = true, examples = "IMY 2026/1234", maxLength = 60)
        String reference,

        @Schema(required = true, examples = "2026-11-29") LocalDate from,

        @Schema(required = true, nullable = true, examples = "2027-06-30")
        LocalDate until,

        @Schema(required = true, examples = "true", description = "Whether it holds today. Om den gäller i dag.")
        boolean holds,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant at,

        @Schema(
                required = true,
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                maxLength = 255,
                description = "Who placed it, as the sign-in server knows them. Vem, som inloggningen känner dem.")
        String subject,

        @Schema(
                required = true,
                nullable = true,
                examples = "Petra Persson",
                maxLength = 255,
                description = "Their name in the register of staff. Namnet i personalregistret.")
        String subjectName,

        @Schema(required = true, nullable = true, examples = "2027-01-11T08:00:00Z")
        Instant liftedAt,

        @JsonIgnore long version)
        implements Versioned {
    static final String COLUMNS = "l.id, l.household_id, l.municipality_code, l.controller, l.reason, l.reference,"
            + " l.holds_from, l.holds_until, l.lifted_at is null and l.holds_from <= setting_today()"
            + " and (l.holds_until is null or l.holds_until >= setting_today()) as holds,"
            + " l.placed_at, l.issuer, l.subject, l.lifted_at, l.version, " + StaffNames.of("l");

    static LegalHoldView of(Tuple row) {
        return new LegalHoldView(
                row.get("id", UUID.class),
                row.get("household_id", UUID.class),
                row.get("municipality_code", String.class),
                row.get("controller", String.class),
                HoldReason.valueOf(row.get("reason", String.class)),
                row.get("reference", String.class),
                row.get("holds_from", LocalDate.class),
                row.get("holds_until", LocalDate.class),
                row.get("holds", Boolean.class),
                row.get("placed_at", Instant.class),
                row.get("subject", String.class),
                row.get("subject_name", String.class),
                row.get("lifted_at", Instant.class),
                row.get("version", Long.class));
    }
}
