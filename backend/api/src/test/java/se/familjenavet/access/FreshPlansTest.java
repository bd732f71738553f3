package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

@ApiTest
class FreshPlansTest {
    private static final String FILL = """
            insert into household (id, centre_id, child_month, registered_on, version)
            select uuidv7(), cast(:centre as uuid), date '2026-05-01', date '2026-01-15', 0 from generate_series(1, 2000)
            """;

    @Inject
    FreshPlans plans;

    @Inject
    Errand errand;

    @Inject
    EntityManager entityManager;

    @Test
    void a_plan_for_an_empty_table_is_not_kept_when_it_has_been_filled() throws SQLException {
        UUID centre = Openings.all().id("vetlanda");
        try (Connection superuser = Database.asSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("vacuum analyze household");
        }
        errand.amongPersons("06", "", "", () -> expectFreshPlans(centre));
    }

    private void expectFreshPlans(UUID centre) {
        run("set local plan_cache_mode = force_generic_plan");
        run("prepare family (uuid) as select from household where id = $1");
        String kept = plan();
        entityManager.createNativeQuery(FILL).setParameter("centre", centre).executeUpdate();
        assertTrue(kept.contains("Seq Scan") && plan().equals(kept), kept);
        plans.make();
        assertTrue(plan().matches(".*using household_(pkey|register_key) .*"), this::plan);
        run("deallocate family");
    }

    private void run(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }

    private String plan() {
        return entityManager
                .createNativeQuery(
                        "explain (costs off) execute family ('019aa4f0-8888-7000-8000-000000000002')", String.class)
                .getResultList()
                .toString();
    }
}
