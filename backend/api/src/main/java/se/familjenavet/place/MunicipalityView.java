package se.familjenavet.place;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;

/** A municipality as callers read it. */
@Schema(description = "En kommun. A municipality.")
record MunicipalityView(
        @Schema(
                examples = "0685",
                pattern = "^[0-9]{4}$",
                description = "SCB:s kommunkod. SCB's code.",
                required = true)
        String code,

        @Schema(examples = "Vetlanda", maxLength = 60, required = true)
        String name,

        @Schema(examples = "06", pattern = "^[0-9]{2}$", required = true)
        String regionCode,

        @Schema(description = "Whether it takes part. Om den är med.", required = true)
        boolean participates,

        @Schema(nullable = true, description = "Where it stands on the region's tile map. Var den ligger på rutkartan.")
        Tile tile)
        implements Versioned {

    /** Column and row on the tile map of a region; row 0 is north, columns step by a half. */
    @Schema(description = "Plats på rutkartan. Place on the tile map.")
    record Tile(
            @Schema(examples = "3.5", minimum = "0", maximum = "50", required = true)
            double column,

            @Schema(examples = "3", minimum = "0", maximum = "50", required = true)
            double row) {

        static Tile of(BigDecimal column, BigDecimal row) {
            return column == null ? null : new Tile(column.doubleValue(), row.doubleValue());
        }
    }

    static final String COLUMNS = "m.code, m.name, m.region_code, m.participates, m.tile_column, m.tile_row";

    static MunicipalityView of(Municipality municipality) {
        return new MunicipalityView(
                municipality.code(),
                municipality.name(),
                municipality.region().code(),
                municipality.participates(),
                Tile.of(municipality.tileColumn(), municipality.tileRow()));
    }

    static MunicipalityView of(Tuple row) {
        return new MunicipalityView(
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("region_code", String.class),
                row.get("participates", Boolean.class),
                Tile.of(row.get("tile_column", BigDecimal.class), row.get("tile_row", BigDecimal.class)));
    }
}
