package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.familjenavet.paging.ListQuery;

/** What places are called, by path. */
@ApplicationScoped
public class RoundNames {

    @Inject
    EntityManager entityManager;

    /** The name of a centre, of the municipality around it when it cannot be seen, of a municipality, or of a region. */
    String of(String path) {
        return new ListQuery(
                        entityManager,
                        RoundAt.name("r") + " as place_name",
                        "(select cast(:path as text) collate \"C\" as path) r" + RoundAt.joined("r"))
                .bind("path", path)
                .all()
                .getFirst()
                .get("place_name", String.class);
    }
}
