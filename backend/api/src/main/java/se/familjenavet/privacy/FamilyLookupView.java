package se.familjenavet.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a lookup found, for whoever made it. */
@Schema(name = "FamilyLookup", description = "Vad som hittades. What a lookup found.")
record FamilyLookupView(
        @Schema(required = true, examples = "019aa4f0-dddd-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, examples = "2026-11-29T08:00:00Z")
        Instant at,

        @Schema(required = true, examples = "ACCESS_REQUEST")
        LookupReason reason,

        @Schema(required = true, examples = "EMAIL") SoughtBy by,

        @Schema(required = true, maxItems = 20, description = "Of your own controllers. Bland dem du ansvarar för.")
        List<PrivacyFamily> items,

        @Schema(required = true, examples = "false", description = "Others fit too: say more. Fler passar: skriv mer.")
        boolean more,

        @Schema(
                required = true,
                examples = "2026-11-29T20:00:00Z",
                description = "So long these families lie open to you. Så länge är familjerna öppna för dig.")
        Instant openUntil) {

    static FamilyLookupView of(FamilyLookup lookup, List<PrivacyFamily> families) {
        return new FamilyLookupView(
                lookup.id(),
                lookup.at(),
                lookup.reason(),
                lookup.soughtBy(),
                families,
                lookup.more(),
                lookup.at().plus(FamilyLookups.OPEN_FOR));
    }
}
