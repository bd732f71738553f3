package se.familjenavet.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;
import se.familjenavet.place.Target;
import se.familjenavet.text.LocalText;

/** An indicator of a region's own, as those see it who write it. */
@Schema(name = "RegionIndicator", description = "En egen indikator. An indicator of a region's own.")
record RegionIndicatorView(
        @Schema(required = true, examples = "019aa4f0-9999-7000-8000-000000000008")
        UUID id,

        @Schema(required = true, maxLength = 2, examples = "06")
        String region,

        @Schema(required = true, maxLength = 60, examples = "stayed-of-asking")
        String code,

        @Schema(required = true) LocalText name,
        @Schema(required = true) LocalText formula,
        @Schema(required = true) LocalText numerator,
        @Schema(required = true) LocalText denominator,

        @Schema(required = true, nullable = true, description = "Null: taken in from files. Null: läses in från filer.")
        Ratio ratio,

        @Schema(required = true, examples = "MORE") Direction direction,
        @Schema(required = true, nullable = true) Target target,
        @JsonIgnore long version)
        implements Versioned {

    static RegionIndicatorView of(RegionIndicator one) {
        RegionIndicatorDetails details = one.details();
        return new RegionIndicatorView(
                one.id(),
                details.region(),
                details.code(),
                details.name(),
                details.formula(),
                details.numerator(),
                details.denominator(),
                details.ratio(),
                details.direction(),
                details.target(),
                one.version());
    }
}
