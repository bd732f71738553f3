package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.text.KeptJson;

/** What can be asked, and what rounds ask. */
@ApplicationScoped
public class AskedSurveys {

    @Inject
    EntityManager entityManager;

    @Inject
    KeptJson kept;

    /** A survey of the regions of the places, in the version that is in use. */
    Optional<AskedSurvey> published(Places places, UUID survey) {
        return find(query().where("s.id = :survey and v.status = 'PUBLISHED' and s.region_code = any (:regions)")
                .bind("survey", survey)
                .bind("regions", places.regions().toArray(String[]::new)));
    }

    /** What a round asks, whatever has become of the version since. */
    AskedSurvey of(SurveyRound round) {
        return find(query().where("v.id = :version").bind("version", round.versionId()))
                .orElseThrow();
    }

    private ListQuery query() {
        return new ListQuery(
                entityManager, AskedSurvey.COLUMNS, "survey_version v join survey s on s.id = v.survey_id");
    }

    private Optional<AskedSurvey> find(ListQuery query) {
        return query.all().stream().map(row -> AskedSurvey.of(row, kept)).findFirst();
    }
}
