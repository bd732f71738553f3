package se.familjenavet.privacy;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.audit.StaffNames;
import se.familjenavet.http.Versioned;

/** A line of the register of erasures; no personal data. */
@Schema(name = "Erasure", description = "Ett beslut om radering. A decision on erasure.")
record ErasureView(
        @Schema(required = true, examples = "019aa4f0-ffff-7000-8000-000000000001")
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

        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000002")
        UUID family,

        @Schema(
                required = true,
                nullable = true,
                examples = "019aa4f0-8888-7000-8000-000000000001",
                description = "Null for the whole family. Null för hela familjen.")
        UUID parent,

        @Schema(required = true, examples = "0685", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "0685",
                pattern = "^[0-9]{2}([0-9]{2})?$",
                description = "The authority in charge. Personuppgiftsansvarig.")
        String controller,

        @Schema(required = true, examples = "ERASED") ErasureDecision decision,
        @Schema(required = true, examples = "OBJECTION") ErasureGround ground,

        @Schema(required = true, nullable = true, examples = "RJL 2026/1234", maxLength = 60)
        String reference,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Parents whose data went. Föräldrar vars uppgifter togs bort.")
        int parents,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Places that were ended first. Platser som avslutades först.")
        int enrolmentsEnded,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Letters that were forgotten. Mejl som glömdes.")
        int letters,

        @Schema(
                required = true,
                examples = "1",
                minimum = "0",
                description = "Links that lead nowhere now. Länkar som slutade leda någonstans.")
        int links)
        implements Versioned {
    static final String COLUMNS = "e.id, e.at, e.issuer, e.subject, e.household_id, e.parent_id, e.municipality_code,"
            + " e.controller, e.decision, e.ground, e.reference, e.parents, e.enrolments_ended, e.letters, e.links, "
            + StaffNames.of("e");

    static ErasureView of(Tuple row) {
        return new ErasureView(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("subject", String.class),
                row.get("subject_name", String.class),
                row.get("household_id", UUID.class),
                row.get("parent_id", UUID.class),
                row.get("municipality_code", String.class),
                row.get("controller", String.class),
                ErasureDecision.valueOf(row.get("decision", String.class)),
                ErasureGround.valueOf(row.get("ground", String.class)),
                row.get("reference", String.class),
                row.get("parents", Integer.class),
                row.get("enrolments_ended", Integer.class),
                row.get("letters", Integer.class),
                row.get("links", Integer.class));
    }
}
