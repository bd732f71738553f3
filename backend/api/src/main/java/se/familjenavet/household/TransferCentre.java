package se.familjenavet.household;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre that a family can move to. */
@Schema(description = "En familjecentral att flytta till. A centre to move to.")
record TransferCentre(
        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000002")
        UUID id,

        @Schema(required = true, examples = "Tranås familjecentral", maxLength = 120)
        String name,

        @Schema(required = true, examples = "0687", pattern = "^[0-9]{4}$")
        String municipality,

        @Schema(
                required = true,
                examples = "true",
                description = "Another board answers for data there: the parent is asked to consent (A9)."
                        + " En annan nämnd ansvarar för uppgifterna där: föräldern får frågan om samtycke.")
        boolean otherAuthority) {

    /** Those of one region. */
    @Schema(name = "TransferCentres", description = "Familjecentraler att flytta till. Centres to move to.")
    record All(@Schema(required = true, maxItems = 1000) List<TransferCentre> items) {}
}
