package se.familjenavet.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A family is asked whether it moves to another centre, as the old one sees it: nothing of what the new one has.
 *
 * @param placesLeft null until it is confirmed
 */
@Schema(name = "Transfer", description = "En flytt till en annan familjecentral. A transfer to another centre.")
record TransferView(
        @Schema(required = true, examples = "019aa4f0-8888-7000-8000-000000000004")
        UUID id,

        @Schema(required = true, examples = "ASKED") TransferStatus status,

        @Schema(
                required = true,
                examples = "Tranås familjecentral",
                maxLength = 120,
                description = "The new centre, as it was called then. Den nya centralen, som den hette då.")
        String to,

        @Schema(
                required = true,
                examples = "0687",
                pattern = "^[0-9]{4}$",
                description = "Of the new centre. Den nyas.")
        String municipality,

        @Schema(
                required = true,
                examples = "true",
                description = "The parent is asked to consent (A9). Föräldern får frågan om samtycke.")
        boolean otherAuthority,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant askedAt,

        @Schema(required = true, examples = "2026-12-13T08:00:00Z")
        Instant expiresAt,

        @Schema(required = true, nullable = true, examples = "2026-11-30T08:00:00Z")
        Instant settledAt,

        @Schema(
                required = true,
                nullable = true,
                examples = "false",
                description = "The family left its places here. Familjen lämnade sina platser här.")
        Boolean placesLeft) {

    /** Those of one family. */
    @Schema(name = "Transfers", description = "En familjs flyttar, den senaste först. A family's transfers.")
    record All(@Schema(required = true, maxItems = 1000) List<TransferView> items) {}

    static TransferView of(Transfer transfer, Instant now) {
        return new TransferView(
                transfer.id(),
                transfer.status(now),
                transfer.toName(),
                transfer.toMunicipalityCode(),
                transfer.isToOtherAuthority(),
                transfer.askedAt(),
                transfer.expiresAt(),
                transfer.settledAt(),
                transfer.placesLeft());
    }
}
