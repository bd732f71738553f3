package se.familjenavet.release;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where answers are from. */
@Schema(description = "Var svaren kommer från. Where answers are from.")
record ReleasedPlace(
        @Schema(
                required = true,
                maxLength = 120,
                pattern = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$",
                examples = "06/0685/vetlanda",
                description = "Region, municipality, centre: SCB codes and slug. Region, kommun, central.")
        String path,

        @Schema(required = true, maxLength = 120, examples = "Familjecentralen Vetlanda")
        String name) {
    /** Joins what names the place of a column {@code x.path}; it reads {@link #NAME}. */
    static final String JOINED = """
             join place pl on pl.path = x.path join region rg on rg.code = pl.region_code
            left join municipality mu on mu.code = pl.municipality_code left join centre ce on ce.id = pl.centre_id
            """;

    static final String NAME = "coalesce(ce.name, mu.name, rg.county_name) as place_name";

    static ReleasedPlace of(Tuple row) {
        return new ReleasedPlace(row.get("path", String.class), row.get("place_name", String.class));
    }
}
