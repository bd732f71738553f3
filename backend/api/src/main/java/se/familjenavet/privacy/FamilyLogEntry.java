package se.familjenavet.privacy;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.audit.AuditAction;
import se.familjenavet.audit.StaffNames;

/** That somebody read or changed a family's data; without the other families of the same page. */
@Schema(description = "Vem som läste eller ändrade familjens uppgifter. Who read or changed the family's data.")
record FamilyLogEntry(
        @Schema(required = true, examples = "019ab2f0-5b0e-7f43-a2a4-0a5b1f3d9c11")
        UUID id,

        @Schema(required = true, examples = "2026-11-24T12:00:00Z")
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
                examples = "familjenavet-web",
                maxLength = 255,
                description = "The client that they came by. Den klient de kom genom.")
        String client,

        @Schema(
                required = true,
                maxItems = 1000,
                examples = "[\"06/0685/vetlanda/centre-coordinator\"]",
                description = "The grants that allowed it. Behörigheterna som gav rätt till det.")
        List<String> grants,

        @Schema(required = true, examples = "getHousehold", maxLength = 100, description = "The operationId.")
        String operation,

        @Schema(required = true, examples = "READ") AuditAction action,

        @Schema(
                required = true,
                examples = "households",
                maxLength = 100,
                description =
                        "The collection in this API; protected-families where a protected family was shown at the desk."
                                + " Samlingen i detta API.")
        String kind,

        @Schema(
                required = true,
                maxItems = 50,
                examples = "[\"email\"]",
                description =
                        "Fields that were corrected, or why somebody looked. Fält som rättades, eller varför någon läste.")
        List<String> details,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{2}([0-9]{2})?$")
        String place,

        @Schema(required = true, examples = "Vetlanda", maxLength = 60)
        String placeName) {
    static final String COLUMNS = "e.id, e.at, e.subject, " + StaffNames.of("e") + ", e.client, e.grants, e.operation,"
            + " e.action, e.kind, e.details, e.place_code, coalesce(m.name, r.name) as place_name";

    /** That it was read, and no more: it says nothing of who in the family something was done to. */
    boolean isPlainReading() {
        return action == AuditAction.READ && details.isEmpty();
    }

    static FamilyLogEntry of(Tuple row) {
        return new FamilyLogEntry(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("subject", String.class),
                row.get("subject_name", String.class),
                row.get("client", String.class),
                List.of(row.get("grants", String[].class)),
                row.get("operation", String.class),
                AuditAction.valueOf(row.get("action", String.class)),
                row.get("kind", String.class),
                List.of(row.get("details", String[].class)),
                row.get("place_code", String.class),
                row.get("place_name", String.class));
    }
}
