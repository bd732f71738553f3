package se.familjenavet.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.text.LocalText;

/** An indicator, as the API shows it. */
@Schema(name = "Indicator", description = "En indikator och hur den räknas. An indicator and how it is reckoned.")
record IndicatorView(
        @Schema(required = true, maxLength = 60, examples = "men-attending")
        String code,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 2,
                examples = "06",
                description = "Whose own it is; null where every region has it. Vilken regions egen.")
        String region,

        @Schema(required = true) LocalText name,

        @Schema(required = true, description = "In words. Med ord.")
        LocalText formula,

        @Schema(required = true) LocalText numerator,
        @Schema(required = true) LocalText denominator,

        @Schema(required = true, examples = "OPERATIONAL") IndicatorSource source,
        @Schema(required = true, examples = "MORE") Direction direction,

        @Schema(
                required = true,
                description =
                        "It counts all there is, so that it has no interval. Den räknar alla, och har inget intervall.")
        boolean wholePopulation,

        @Schema(required = true, description = "Women and men are told of too. Kvinnor och män visas också.")
        boolean byGender,

        @Schema(required = true, maxItems = 3, description = "How it is divided further. Hur den delas upp vidare.")
        List<Breakdown> breakdowns,

        @Schema(
                required = true,
                maxItems = 60,
                description = "Codes of those of whose denominators its numerator is a part."
                        + " Koder för dem vars nämnare dess täljare är en del av.")
        List<String> partOf,

        @Schema(required = true, nullable = true) TargetView target) {

    static IndicatorView of(Known known, List<String> partOf) {
        Definition one = known.definition();
        return new IndicatorView(
                one.code(),
                known.region(),
                one.name(),
                one.formula(),
                one.numerator(),
                one.denominator(),
                IndicatorSource.of(one.base()),
                one.direction(),
                !one.base().isPersonal(),
                one.byGender(),
                one.breakdowns(),
                partOf,
                known.target());
    }
}
