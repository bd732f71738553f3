package se.familjenavet.group;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.place.PlaceName;
import se.familjenavet.text.KeptJson;

/**
 * What a centre offers in a time: how many sessions, how many of them in the evening, and of which guides.
 *
 * @param participates whether it takes part in the programme today
 * @param groups that meet in that time
 */
@Schema(description = "Vad en central erbjuder under en tid. What a centre offers in a time.")
record Offering(
        @Schema(required = true) GroupCentre centre,
        @Schema(required = true) PlaceName municipality,

        @Schema(required = true, examples = "true", description = "In the programme today. Med i programmet i dag.")
        boolean participates,

        @Schema(required = true, examples = "4", minimum = "0", maximum = "100000")
        int groups,

        @Schema(required = true, examples = "28", minimum = "0", maximum = "100000")
        int sessions,

        @Schema(required = true, examples = "9", minimum = "0", maximum = "100000", description = "From 16. Från 16.")
        int evenings,

        @Schema(required = true, nullable = true, examples = "2027-01-12")
        LocalDate nextDay,

        @Schema(required = true, maxItems = 200, description = "By lineage. Per vägledning, oavsett version.")
        List<OfGuide> guides) {

    /** How often a guide is held, in any version. */
    @Schema(name = "GuideOffering", description = "Hur ofta en vägledning hålls. How often a guide is held.")
    record OfGuide(
            @Schema(required = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
            String key,

            @Schema(required = true, examples = "3", minimum = "1", maximum = "100000")
            int sessions) {}

    static Offering of(Tuple row, KeptJson kept) {
        return new Offering(
                new GroupCentre(row.get("id", UUID.class), row.get("name", String.class)),
                new PlaceName(row.get("municipality_code", String.class), row.get("municipality_name", String.class)),
                row.get("participates", Boolean.class),
                GroupSummary.count(row, "groups"),
                GroupSummary.count(row, "sessions"),
                GroupSummary.count(row, "evenings"),
                row.get("next_day", LocalDate.class),
                List.of(kept.read(row.get("guides", String.class), OfGuide[].class)));
    }
}
