package se.familjenavet.indicator;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value is from. */
@Schema(name = "IndicatorPlace", description = "Var värdet kommer från. Where a value is from.")
record ValuePlace(
        @Schema(
                required = true,
                maxLength = 120,
                pattern = ValuePlace.PATH,
                examples = "06/0685/vetlanda",
                description = "Region, municipality, centre: SCB codes and slug. Region, kommun, central.")
        String path,

        @Schema(required = true, maxLength = 120, examples = "Familjecentralen Vetlanda")
        String name,

        @Schema(required = true, examples = "CENTRE") ValuePlaceKind kind,

        @Schema(
                required = true,
                nullable = true,
                maxLength = 4,
                examples = "0685",
                description = "SCB's code of a county or municipality. SCB:s kod för länet eller kommunen.")
        String code,

        @Schema(required = true, nullable = true, maxLength = 10, examples = "SMALL", description = "Of a centre.")
        String sizeClass) {
    static final String PATH = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$";

    /**
     * Joins what names the place of a column {@code x.path}; it reads {@link #NAME}. All of {@code :paths} are named once ({@code
     * materialized}; else anew for each row of a trend), and joined so that no row can be lost: only then does the database read the
     * rows in their order and no more than it needs.
     */
    static final String JOINED = """
             left join (with named as materialized (
                select pl.path, coalesce(ce.name, mu.name, rg.county_name) as place_name, ce.size_class
                from place pl join region rg on rg.code = pl.region_code
                left join municipality mu on mu.code = pl.municipality_code left join centre ce on ce.id = pl.centre_id
                where pl.path = any (cast(:paths as text[]))) select * from named) named on named.path = x.path
            """;

    static final String NAME = "x.path, named.place_name, named.size_class";

    static ValuePlace of(Tuple row) {
        String path = row.get("path", String.class);
        ValuePlaceKind kind = ValuePlaceKind.of(path);
        return new ValuePlace(
                path,
                row.get("place_name", String.class),
                kind,
                kind == ValuePlaceKind.CENTRE ? null : path.substring(path.lastIndexOf('/') + 1),
                row.get("size_class", String.class));
    }
}
