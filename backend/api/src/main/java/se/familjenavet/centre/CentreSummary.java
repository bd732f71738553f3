package se.familjenavet.centre;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.place.PlaceName;

/** A centre in a list. */
@Schema(description = "En central i en lista. A centre in a list.")
record CentreSummary(
        @Schema(examples = "019aa4f0-1111-7000-8000-000000000001", required = true)
        UUID id,

        @Schema(examples = "vetlanda", maxLength = 60, required = true)
        String slug,

        @Schema(examples = "Vetlanda familjecentral", maxLength = 120, required = true)
        String name,

        @Schema(required = true) PlaceName region,
        @Schema(required = true) PlaceName municipality,
        @Schema(examples = "OPEN", required = true) CentreStatus status,
        @Schema(examples = "FAMILY_CENTRE", required = true) CentreKind kind,
        @Schema(required = true) CurrentStage rollOut,

        @Schema(description = "Takes part in the programme today. Är med i programmet idag.", required = true)
        boolean participates,

        @Schema(description = "Running today. Som finns idag.", maxItems = 4, required = true)
        List<ServiceKind> services,

        @Schema(examples = "[\"sv\", \"ar\"]", maxItems = 20, required = true)
        List<String> languages,

        @Schema(examples = "SMALL", required = true) SizeClass sizeClass) {

    /** The stage that a centre is in, and since when; null before its first step. */
    @Schema(description = "Steget i införandet idag. The stage of the roll-out today.")
    record CurrentStage(
            @Schema(examples = "OFFERING", required = true) RollOutStage stage,

            @Schema(examples = "2023-09-01", nullable = true, required = true)
            LocalDate since) {}

    static CentreSummary of(Tuple row) {
        return new CentreSummary(
                row.get("id", UUID.class),
                row.get("slug", String.class),
                row.get("name", String.class),
                Rows.region(row),
                Rows.municipality(row),
                CentreStatus.valueOf(row.get("status", String.class)),
                Rows.kind(row),
                new CurrentStage(
                        RollOutStage.valueOf(row.get("stage", String.class)), row.get("since", LocalDate.class)),
                row.get("participates", Boolean.class),
                Rows.services(row),
                Arrays.asList(row.get("languages", String[].class)),
                SizeClass.valueOf(row.get("size_class", String.class)));
    }
}
