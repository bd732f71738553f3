package se.familjenavet.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** What was written in the rounds of a region. */
@ApplicationScoped
public class SurveyTexts implements PanacheRepositoryBase<SurveyText, UUID> {
    private static final String COLUMNS =
            "x.id, x.region_code, x.round_id, x.question, x.text, x.masked, x.themes, x.status,"
                    + " x.quotable, x.tellable, x.version";
    /** By ids that are random, so that what stands together was not written together. */
    private static final Sort SHUFFLED = new Sort(List.of(new Sort.Key("x.id", "uuid")), false);

    @Inject
    Pager pager;

    Optional<SurveyText> byId(Places places, UUID id) {
        return find(
                        "id = ?1 and array_contains(?2, regionCode)",
                        id,
                        places.wholeRegions().toArray(String[]::new))
                .firstResultOptional();
    }

    Page<TextView> page(Places places, TextParameters asked) {
        ListQuery query = new ListQuery(getEntityManager(), COLUMNS, "survey_text x")
                .where("x.region_code = any (cast(:regions as text[]))")
                .bind("regions", places.wholeRegions().toArray(String[]::new))
                .whereIf(asked.round, "round", "x.round_id = :round")
                .whereIf(ReleaseList.name(asked.status), "status", "x.status = :status")
                .whereIf(asked.question, "question", "x.question = :question")
                .whereIf(asked.theme, "theme", ":theme = any (x.themes)");
        return pager.page(query, SHUFFLED, asked, SurveyTexts::view);
    }

    private static TextView view(Tuple row) {
        return new TextView(
                row.get("id", UUID.class),
                row.get("region_code", String.class),
                row.get("round_id", UUID.class),
                row.get("question", String.class),
                row.get("text", String.class),
                row.get("masked", String.class),
                Arrays.asList(row.get("themes", String[].class)),
                TextStatus.valueOf(row.get("status", String.class)),
                row.get("quotable", Boolean.class),
                row.get("tellable", Boolean.class),
                row.get("version", Long.class));
    }
}
