package se.familjenavet.toolbox;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;
import se.familjenavet.theme.Theme;

/** What media of the toolbox are sought by; what is absent filters nothing. */
public class MediaParameters {
    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(
            description = "Words, in any order; forms, compounds and one letter wrong are found too."
                    + " Ord i valfri ordning; böjningar, sammansättningar och en bokstav fel hittas också.",
            example = "massage")
    public String q;

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. Länskod.", example = "06")
    public String region;

    @QueryParam("kind")
    @Parameter(description = "What it is. Slag.")
    public MediaKind kind;

    @QueryParam("status")
    @Parameter(description = "State. Läge.")
    public MediaStatus status;

    @QueryParam("audience")
    @Parameter(description = "Whom it is for. Vem det är till för.")
    public Audience audience;

    @QueryParam("theme")
    @Size(max = 60)
    @Pattern(regexp = Theme.KEY)
    @Parameter(description = "Key of a theme. Temats nyckel.", example = "lyhord-omsorg")
    public String theme;

    @QueryParam("perspective")
    @Parameter(description = "Touched by it. Som det rör vid.")
    public Perspective perspective;

    @QueryParam("language")
    @Size(max = 20)
    @Pattern(regexp = LocalText.LANGUAGE)
    @Parameter(description = "Spoken or written in it (BCP 47). Materialets språk.", example = "sv")
    public String language;

    @QueryParam("linkState")
    @Parameter(description = "Whether its address answers. Om länken fungerar.")
    public LinkState linkState;

    ListQuery filter(ListQuery query) {
        return query.whereIf(region, "region", "m.region_code = :region")
                .whereIf(name(kind), "kind", "m.kind = :kind")
                .whereIf(name(status), "status", "m.status = :status")
                .whereIf(name(audience), "audience", "m.content -> 'audience' @> to_jsonb(cast(:audience as text))")
                .whereIf(theme, "theme", "m.content -> 'themes' @> to_jsonb(cast(:theme as text))")
                .whereIf(
                        name(perspective),
                        "perspective",
                        "m.content -> 'perspectives' @> to_jsonb(cast(:perspective as text))")
                .whereIf(language, "language", "m.content ->> 'language' = :language")
                .whereIf(name(linkState), "linkState", "m.file_id is null and m.link_state = :linkState");
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
