package se.familjenavet.toolbox;

import jakarta.persistence.Tuple;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the media that match there are of each sort. */
@Schema(description = "Hur många det finns av varje sort. How many there are of each sort.")
record MediaFacets(
        @Schema(required = true, maxItems = 100) List<Count> kinds,
        @Schema(required = true, maxItems = 100) List<Count> audiences,
        @Schema(required = true, maxItems = 100) List<Count> themes,
        @Schema(required = true, maxItems = 100) List<Count> perspectives,
        @Schema(required = true, maxItems = 100) List<Count> languages) {

    /** The values of each medium by which it is counted, over {@code toolbox_media m}. */
    static final String VALUES = """
            toolbox_media m cross join lateral (
                select 'kind' as facet, m.kind as value
                union all select 'audience', jsonb_array_elements_text(m.content -> 'audience')
                union all select 'theme', jsonb_array_elements_text(m.content -> 'themes')
                union all select 'perspective', jsonb_array_elements_text(m.content -> 'perspectives')
                union all select 'language', m.content ->> 'language' where m.content ->> 'language' is not null) v""";

    /** So many have this value. */
    @Schema(name = "FacetCount", description = "Ett värde och antal. A value and how many have it.")
    record Count(
            @Schema(required = true, examples = "FILM", maxLength = 60)
            String value,

            @Schema(required = true, examples = "12", minimum = "1")
            long count) {}

    static MediaFacets of(List<Tuple> rows) {
        return new MediaFacets(
                counts(rows, "kind"),
                counts(rows, "audience"),
                counts(rows, "theme"),
                counts(rows, "perspective"),
                counts(rows, "language"));
    }

    private static List<Count> counts(List<Tuple> rows, String facet) {
        return rows.stream()
                .filter(row -> row.get("facet", String.class).equals(facet))
                .map(row -> new Count(row.get("value", String.class), row.get("count", Long.class)))
                .limit(100)
                .toList();
    }
}
