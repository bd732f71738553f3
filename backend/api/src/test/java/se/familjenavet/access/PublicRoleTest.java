package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

@ApiTest
class PublicRoleTest {
    private static final Set<String> KEPT_FROM_THE_PUBLIC = Set.of(
            "centre.slug",
            "centre.merged_into",
            "centre.size_class",
            "centre.participates_from",
            "centre.participates_to",
            "centre.agreement_date",
            "centre.agreement_review_date",
            "centre.version",
            "centre_service.municipality_code",
            "centre_service.principal",
            "centre_opening_hours.municipality_code",
            "centre_identifier.municipality_code",
            "centre_identifier.centre_id",
            "centre_identifier.system",
            "centre_identifier.value",
            "centre_roll_out_step.municipality_code",
            "centre_roll_out_step.centre_id",
            "centre_roll_out_step.stage",
            "centre_roll_out_step.since");

    private Openings openings;

    @BeforeEach
    void open() {
        openings = Openings.all();
    }

    @Test
    void a11_the_public_reads_the_published_columns_and_no_others() throws SQLException {
        Set<String> kept = new TreeSet<>();
        for (String column : Database.read("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and (table_name = 'centre' or table_name like 'centre\\_%')
                """)) {
            String[] parts = column.split("\\.", -1);
            if (!mayRead("select " + parts[1] + " from " + parts[0])) {
                kept.add(column);
            }
        }
        assertEquals(new TreeSet<>(KEPT_FROM_THE_PUBLIC), kept);
    }

    @Test
    void a11_the_public_sees_open_centres_only() throws SQLException {
        openings.plan("0680", "planerad");
        dated("tranas", "valid_from = '2027-01-01'");
        dated("vetlanda", "valid_to = '2026-06-14'");
        dated("karlskoga", "valid_to = '2026-06-15'");
        Set<String> open = new TreeSet<>(
                List.of(Openings.marker("huskvarna"), Openings.marker("bankeryd"), Openings.marker("aneby")));
        open.add(Openings.marker("karlskoga"));
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            assertEquals(open, new TreeSet<>(as.read("select name from centre")));
            assertEquals(
                    4, as.read("select distinct centre_id from centre_service").size());
            assertEquals(
                    4,
                    as.read("select distinct centre_id from centre_opening_hours")
                            .size());
        }
    }

    @Test
    void a11_the_public_changes_nothing() throws SQLException {
        for (String table : Database.read("select tablename from pg_tables where schemaname = 'public'")) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
                RowLevelSecurityTest.assertRefused(() -> as.write("delete from " + table));
            }
        }
    }

    @Test
    void jobs_see_no_centre_without_a_place() throws SQLException {
        try (Connection nav = Database.asNav()) {
            nav.setAutoCommit(false);
            Database.read(nav, "select set_config('role', 'app_job', true)");
            RowLevelSecurityTest.assertRefused(() -> Database.read(nav, "select id from centre"));
            nav.rollback();
        }
    }

    private void dated(String slug, String change) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            assertTrue(
                    Database.write(superuser, "update centre set " + change + " where id = ?", openings.id(slug)) == 1);
        }
    }

    private static boolean mayRead(String sql) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            as.read(sql);
            return true;
        } catch (SQLException refused) {
            assertEquals("42501", refused.getSQLState());
            return false;
        }
    }
}
