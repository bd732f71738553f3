package se.familjenavet.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.familjenavet.household.ParentsMerged;

/** Letters follow when two parents are the same person; of two that told the same one is left. */
@ApplicationScoped
public class MergedLetters {
    private static final String TO_PARENT = """
            update message m set parent_id = :kept where m.parent_id = :gone and not exists (
                select from message x where x.kind = m.kind and x.parent_id = :kept
                and (m.kind = 'REMINDER' and x.session_id = m.session_id
                     or m.kind = 'SURVEY' and x.survey_place_id = m.survey_place_id
                     or m.kind = 'SURVEY_REMINDER' and x.survey_place_id = m.survey_place_id and x.created_at = m.created_at))
            """;

    @Inject
    EntityManager entityManager;

    void merge(@Observes ParentsMerged event) {
        entityManager.flush();
        entityManager
                .createNativeQuery(TO_PARENT)
                .setParameter("kept", event.kept())
                .setParameter("gone", event.gone())
                .executeUpdate();
    }
}
