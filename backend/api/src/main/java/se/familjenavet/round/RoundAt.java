package se.familjenavet.round;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region, municipality or centre by its path and name. */
@Schema(description = "En region, kommun eller central. A region, municipality or centre.")
public record RoundAt(
        @Schema(required = true, examples = "06/0685/vetlanda", maxLength = 80, pattern = RoundAt.PATH)
        String path,

        @Schema(required = true, examples = "Familjecentralen Vetlanda", maxLength = 120)
        String name) {
    static final String PATH = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$";

    /** The tables that know the name of the place of a row, by its path. */
    private static final String NAMED = " join place {row}_at on {row}_at.path = {row}.path"
            + " join region {row}_region on {row}_region.code = {row}_at.region_code"
            + " left join municipality {row}_municipality on {row}_municipality.code = {row}_at.municipality_code"
            + " left join centre {row}_centre on {row}_centre.id = {row}_at.centre_id";

    /** The code of the municipality (four digits) or region (two) in which a place lies. */
    public static String code(String path) {
        return path.length() == 2 ? path : path.substring(3, 7);
    }

    /** What a query joins to tell of the place of a row. */
    static String joined(String row) {
        return NAMED.replace("{row}", row);
    }

    /** The name of that place, or of the municipality around a centre that is not to be seen. */
    static String name(String row) {
        return "coalesce({row}_centre.name, {row}_municipality.name, {row}_region.name)".replace("{row}", row);
    }

    static RoundAt of(Tuple row) {
        return new RoundAt(row.get("path", String.class), row.get("place_name", String.class));
    }
}
