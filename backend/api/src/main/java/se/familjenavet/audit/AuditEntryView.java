package se.familjenavet.audit;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the audit log, as the API shows it. */
@Schema(name = "AuditEntry", description = "Vem som gjorde vad, på vems uppgifter. Who did what, on whose data.")
record AuditEntryView(
        @Schema(required = true, examples = "019ab2f0-5b0e-7f43-a2a4-0a5b1f3d9c11")
        UUID id,

        @Schema(required = true, examples = "2026-11-24T12:00:00Z")
        Instant at,

        @Schema(
                required = true,
                maxLength = 500,
                description = "Who, together with subject. Vem, tillsammans med subject.",
                examples = "https://login.familjenavet.example/realms/familjenavet")
        String issuer,

        @Schema(
                required = true,
                maxLength = 255,
                description = "Who, as the sign-in server knows them. Vem, som inloggningen känner dem.",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 255,
                description = "Their name in the register of staff; null for a machine. Namnet i personalregistret.",
                examples = "Magda Munter")
        String subjectName,

        @Schema(
                required = true,
                maxLength = 255,
                description = "The client that they came by. Den klient de kom genom.",
                examples = "familjenavet-web")
        String client,

        @Schema(
                required = true,
                maxItems = 1000,
                description =
                        "The grants that allowed it; of attempts all that they had. Behörigheterna som gav rätt till det.",
                examples = "[\"06/0685/municipal-lead\"]")
        List<String> grants,

        @Schema(required = true, maxLength = 100, description = "The operationId.", examples = "getStaffMember")
        String operation,

        @Schema(required = true) AuditAction action,

        @Schema(
                required = true,
                maxLength = 100,
                description = "The collection in this API. Samlingen i detta API.",
                examples = "staff")
        String kind,

        @Schema(required = true, maxItems = 1000, description = "Ids of those concerned. Id för dem det rör.")
        List<UUID> whom,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 255,
                description =
                        "The name, where one staff member alone is concerned; never of an attempt. Namnet, när det rör en"
                                + " enda medarbetare; aldrig vid ett försök.",
                examples = "Gustav Gren")
        String whomName,

        @Schema(
                required = true,
                maxItems = 50,
                description =
                        "Fields that were changed, or why: codes, never data. Fält som ändrades, eller varför: koder.",
                examples = "[\"email\"]")
        List<String> details,

        @Schema(
                required = true,
                pattern = "^[0-9]{2}([0-9]{2})?$",
                maxLength = 4,
                description = "SCB code of the municipality, or of the region. Kommunens kod, eller regionens.",
                examples = "0685")
        String place,

        @Schema(required = true, maxLength = 60, description = "Its name. Dess namn.", examples = "Vetlanda")
        String placeName,

        @Schema(
                required = true,
                maxLength = 32,
                description = "The request's trace (traceparent). Anropets spår.",
                examples = "0af7651916cd43dd8448eb211c80319c")
        String trace) {

    static AuditEntryView of(Tuple row) {
        return new AuditEntryView(
                row.get("id", UUID.class),
                instant(row.get("at")),
                row.get("issuer", String.class),
                row.get("subject", String.class),
                row.get("subject_name", String.class),
                row.get("client", String.class),
                List.of((String[]) row.get("grants")),
                row.get("operation", String.class),
                AuditAction.valueOf(row.get("action", String.class)),
                row.get("kind", String.class),
                List.of((UUID[]) row.get("whom")),
                row.get("whom_name", String.class),
                List.of((String[]) row.get("details")),
                row.get("place_code", String.class),
                row.get("place_name", String.class),
                row.get("trace", String.class));
    }

    private static Instant instant(Object at) {
        return at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at;
    }
}
