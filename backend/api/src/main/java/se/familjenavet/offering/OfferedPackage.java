package se.familjenavet.offering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.centre.SizeClass;
import se.familjenavet.place.PlaceName;
import se.familjenavet.text.KeptJson;

/**
 * What a centre offers of the base package of its region (02-domain, offers-base-package). A guide is offered when a session of its
 * lineage that was not cancelled, of a group that took sign-ups, lies in the last twelve months, or, as long as the centre is in
 * its first thirty, is planned. Partners in a joint group share the credit.
 *
 * @param wanted the guides of the version in use that day
 */
@Schema(
        name = "PackageOffering",
        description = "Vad en central erbjuder av grundpaketet. What a centre offers of the base package.")
public record OfferedPackage(
        @Schema(required = true) OfferingCentre centre,
        @Schema(required = true) PlaceName municipality,
        @Schema(required = true, examples = "SMALL") SizeClass sizeClass,

        @Schema(
                required = true,
                examples = "false",
                description = "In its first 30 months, when what is planned counts. De första 30 månaderna.")
        boolean inStart,

        @Schema(required = true, examples = "false", description = "Every guide. Alla vägledningar.")
        boolean offersAll,

        @Schema(required = true, minimum = "0", examples = "9")
        int offered,

        @Schema(
                required = true,
                minimum = "0",
                examples = "10",
                description = "Guides of the base package. Vägledningar i grundpaketet.")
        int wanted,

        @Schema(
                required = true,
                nullable = true,
                examples = "WHOLE",
                description = "What the centre said itself in the latest mapping. Vad centralen sa i kartläggningen.")
        StatedOffer stated,

        @Schema(
                required = true,
                nullable = true,
                examples = "2026-03-23",
                description = "The last day of that mapping. Kartläggningens sista dag.")
        LocalDate statedOn,

        @Schema(required = true, maxItems = 50, description = "In order. I ordning.")
        List<OfferedGuide> guides) {

    static OfferedPackage of(Tuple row, KeptJson kept) {
        int offered = row.get("offered", Number.class).intValue();
        int wanted = row.get("wanted", Number.class).intValue();
        return new OfferedPackage(
                new OfferingCentre(
                        row.get("id", UUID.class), row.get("path", String.class), row.get("name", String.class)),
                new PlaceName(row.get("municipality_code", String.class), row.get("municipality_name", String.class)),
                SizeClass.valueOf(row.get("size_class", String.class)),
                row.get("in_start", Boolean.class),
                wanted > 0 && offered == wanted,
                offered,
                wanted,
                StatedOffer.of(row.get("stated", Integer.class)),
                row.get("stated_on", LocalDate.class),
                List.of(kept.read(row.get("guides", String.class), OfferedGuide[].class)));
    }

    /** Whether it counts as one that offers the base package: every guide of a package that has any. */
    @JsonIgnore
    public boolean isWhole() {
        return offersAll;
    }
}
