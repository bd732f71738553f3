package se.familjenavet.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import se.familjenavet.enrolment.PlacesMerged;
import se.familjenavet.household.ParentsMerged;

/**
 * Marks follow when two families, places or parents become one. Where both were marked for the same session the one who came is
 * the one who was there; what is left has a version that neither had, so that whoever saw either is told.
 */
@ApplicationScoped
public class MergedMarks {
    private static final String TO_PLACE = """
            update attendance a set enrolment_id = e.id, centre_ids = e.centre_ids from enrolment e
            where e.id = :kept and a.enrolment_id = :gone
            """;
    private static final String BOTH = """
            a.session_id = b.session_id and a.id <> b.id
            and a.parent_id in (:kept, :gone) and b.parent_id in (:kept, :gone)
            """;
    private static final String NEW_VERSION =
            "update attendance a set version = greatest(a.version, b.version) + 1 from attendance b where " + BOTH;
    private static final String WITHOUT_LESSER = """
            delete from attendance a using attendance b where %s and
            (array_position(array['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'], a.mark), b.marked_at, a.id)
            > (array_position(array['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'], b.mark), a.marked_at, b.id)
            """.formatted(BOTH);
    private static final String TO_PARENT = "update attendance set parent_id = :kept where parent_id = :gone";

    @Inject
    EntityManager entityManager;

    void merge(@Observes PlacesMerged event) {
        run(TO_PLACE, event.kept(), event.gone());
    }

    void merge(@Observes ParentsMerged event) {
        run(NEW_VERSION, event.kept(), event.gone());
        run(WITHOUT_LESSER, event.kept(), event.gone());
        run(TO_PARENT, event.kept(), event.gone());
    }

    private void run(String sql, UUID kept, UUID gone) {
        entityManager.flush();
        entityManager
                .createNativeQuery(sql)
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .executeUpdate();
    }
}
