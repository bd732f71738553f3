package se.familjenavet.indicator;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a region wants an indicator to be. */
@Schema(name = "IndicatorTarget", description = "Målet för en indikator. The target of an indicator.")
record TargetView(
        @Schema(required = true, minimum = "0", maximum = "1", examples = "0.9")
        double share,

        @Schema(required = true, nullable = true, examples = "2027-12-31", description = "By when. Till när.")
        LocalDate by,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                maximum = "1",
                examples = "0.05",
                description = "So much more each year on the way there. Så mycket mer varje år på vägen dit.")
        Double yearly) {}
