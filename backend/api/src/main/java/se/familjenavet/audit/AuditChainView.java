package se.familjenavet.audit;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Places;

/** The state of a region's chain, as the API shows it. How many links it has is told to those who see them all. */
@Schema(name = "AuditChain", description = "Om loggen är hel. Whether the log is whole.")
record AuditChainView(
        @Schema(
                required = true,
                pattern = "^[0-9]{2}$",
                maxLength = 2,
                description = "SCB county code. Regionens kod.",
                examples = "06")
        String region,

        @Schema(
                required = true,
                description = "Whether no entry was changed or taken away. Om ingen rad har ändrats eller tagits bort.")
        boolean whole,

        @Schema(
                required = true,
                examples = "2026-11-24T12:00:00Z",
                description = "When it was checked. När det kontrollerades.")
        Instant checkedAt,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                description =
                        "How many entries were checked; only for the whole region. Antal kontrollerade rader; bara för hela regionen.")
        Long entries,

        @Schema(
                required = true,
                nullable = true,
                minimum = "1",
                description =
                        "The first number that does not fit; only for the whole region. Första numret som inte stämmer.")
        Long broken) {

    static AuditChainView of(Tuple row, Places places) {
        String region = row.get("region_code", String.class);
        boolean seesAll = places.wholeRegions().contains(region);
        Object at = row.get("at");
        return new AuditChainView(
                region,
                row.get("broken") == null,
                at instanceof OffsetDateTime time ? time.toInstant() : (Instant) at,
                seesAll ? row.get("number", Long.class) : null,
                seesAll ? row.get("broken", Long.class) : null);
    }
}
