package se.familjenavet.offering;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre that takes part in the programme. */
@Schema(description = "En central som är med i programmet. A centre that takes part in the programme.")
public record OfferingCentre(
        @Schema(required = true, examples = "019aa4f0-1111-7000-8000-000000000001")
        UUID id,

        @Schema(required = true, maxLength = 120, examples = "06/0685/vetlanda")
        String path,

        @Schema(required = true, maxLength = 120, examples = "Vetlanda familjecentral")
        String name) {}
