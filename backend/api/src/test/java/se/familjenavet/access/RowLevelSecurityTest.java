package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_RETENTION;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

@ApiTest
class RowLevelSecurityTest {
    private static final String REFUSED = "42501";
    /** Those of staff, leaders and families have tests of their own: who sees no person, or no group, reads none of them. */
    private static final String TABLES_BELOW_A_CENTRE = """
            select table_name from information_schema.columns
            where table_schema = 'public' and column_name = 'centre_id' and table_name not in
            ('place', 'staff_plan', 'parent_group_leader', 'session_leader', 'household', 'parent', 'enrolment',
             'attendance', 'drop_in_sheet', 'transfer') order by 1
            """;

    private Openings openings;
    private UUID huskvarna;
    private Places bankeryd;

    @BeforeEach
    void open() {
        openings = Openings.all();
        huskvarna = openings.id("huskvarna");
        bankeryd = AsDatabaseRole.only("0680", openings.id("bankeryd"));
    }

    @Test
    void a3_without_a_context_every_table_but_the_directory_of_places_is_refused() throws SQLException {
        for (String table : Database.read("select tablename from pg_tables where schemaname = 'public'")) {
            try (Connection nav = Database.asNav()) {
                if (table.equals("place")) {
                    assertFalse(Database.read(nav, "select path from place").isEmpty());
                } else {
                    assertRefused(() -> Database.read(nav, "select 1 from " + table));
                }
            }
        }
    }

    @Test
    void a3_outside_a_transaction_the_context_is_gone_before_anything_is_read() throws SQLException {
        try (Connection nav = Database.asNav()) {
            AsDatabaseRole.tell(nav, APP_AGGREGATE, bankeryd);
            assertRefused(() -> Database.read(nav, "select id from centre"));
        }
    }

    @Test
    void a3_a_pooled_connection_carries_nothing_from_one_request_to_the_next() throws SQLException {
        try (Connection nav = Database.asNav()) {
            nav.setAutoCommit(false);
            AsDatabaseRole.tell(nav, APP_AGGREGATE, bankeryd);
            assertEquals(1, Database.read(nav, "select id from centre").size());
            nav.commit();
            assertRefused(() -> Database.read(nav, "select id from centre"));
            nav.rollback();
            AsDatabaseRole.tell(nav, APP_AGGREGATE, Places.NONE);
            assertEquals(List.of(), Database.read(nav, "select id from centre"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseRole.class,
            names = {"APP_AGGREGATE", "APP_PERSON"})
    void a3_only_the_rows_of_ones_own_centre_are_seen(DatabaseRole role) throws SQLException {
        String own = openings.id("bankeryd").toString();
        try (AsDatabaseRole as = AsDatabaseRole.in(role, bankeryd)) {
            assertEquals(List.of(own), as.read("select id from centre"));
            for (String table : tablesBelowACentre()) {
                assertEquals(List.of(own), as.read("select distinct centre_id from " + table), table);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseRole.class,
            names = {"APP_AGGREGATE", "APP_PERSON"})
    void a3_with_no_place_no_row_is_seen(DatabaseRole role) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, Places.NONE)) {
            assertEquals(List.of(), as.read("select id from centre"));
            for (String table : tablesBelowACentre()) {
                assertEquals(List.of(), as.read("select centre_id from " + table), table);
            }
        }
    }

    @Test
    void a3_the_municipality_alone_or_the_centre_alone_opens_nothing() throws SQLException {
        Places municipalityAlone = new Places(Set.of("06"), Set.of(), Set.of("0680"), Set.of());
        Places centreAlone = new Places(Set.of("06"), Set.of(), Set.of("0685"), Set.of(huskvarna));
        for (Places half : List.of(municipalityAlone, centreAlone)) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, half)) {
                assertEquals(List.of(), as.read("select id from centre where id = ?", huskvarna));
            }
        }
    }

    @Test
    void a3_nothing_is_written_outside_ones_place() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
            assertEquals(0, as.write("update centre set name = 'x' where id = ?", huskvarna));
            assertEquals(1, as.write("update centre set name = 'x'"));
            for (String table : tablesBelowACentre()) {
                assertEquals(0, as.write("delete from " + table + " where centre_id = ?", huskvarna), table);
            }
            assertEquals(0, as.write("update place set last_day = '2020-01-01' where centre_id = ?", huskvarna));
        }
    }

    @Test
    void a3_no_centre_is_opened_outside_ones_place() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
            assertRefused(() -> as.write("""
                    insert into centre (id, municipality_code, slug, name, planned, valid_from, languages, target_age, size_class, version)
                    values (gen_random_uuid(), '0685', 'x', 'x', false, '2020-01-01', '{sv}', 'UP_TO_SIX', 'SMALL', 0)
                    """));
        }
    }

    @Test
    void a3_no_row_is_hung_on_a_centre_outside_ones_place() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
            assertThrows(
                    SQLException.class,
                    () -> as.write(
                            "insert into centre_roll_out_step (centre_id, stage, since) values (?, 'PILOT', '2030-01-01')",
                            huskvarna));
        }
    }

    @Test
    void a3_no_row_moves_to_a_centre_outside_ones_place() throws SQLException {
        for (String table : tablesBelowACentre()) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
                assertRefused(() -> as.write("update " + table + " set centre_id = ?", huskvarna));
            }
        }
    }

    @Test
    void a3_a_request_that_may_see_persons_changes_no_centre() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, bankeryd)) {
            assertRefused(() -> as.write("update centre set name = 'x'"));
        }
    }

    @Test
    void a3_reference_data_is_changed_by_no_request() throws SQLException {
        for (DatabaseRole role : DatabaseRole.values()) {
            for (String table : List.of("region", "municipality")) {
                try (AsDatabaseRole as = AsDatabaseRole.in(role, bankeryd)) {
                    if (role != APP_RETENTION) {
                        assertTrue(as.read("select code from " + table).size() > 20);
                    }
                    assertRefused(() -> as.write("update " + table + " set name = 'x'"));
                }
            }
        }
    }

    @Test
    void a3_an_idempotency_key_is_seen_by_the_caller_who_chose_it_alone() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
            String insert = """
                    insert into idempotency_key values ('issuer', ?, 'key', 'POST', '/', repeat('0', 64), 201, gen_random_uuid(), now())
                    """;
            as.callBy("issuer", "jens");
            assertEquals(1, as.write(insert, "jens"));
            as.callBy("issuer", "jonna");
            assertEquals(List.of(), as.read("select key from idempotency_key"));
            assertEquals(0, as.write("update idempotency_key set status = 200"));
            as.callBy("", "");
            assertEquals(List.of(), as.read("select key from idempotency_key"));
            assertRefused(() -> as.write(insert, "jens"));
        }
    }

    static void assertRefused(Executable statement) {
        SQLException refused = assertThrows(SQLException.class, statement);
        assertEquals(REFUSED, refused.getSQLState(), refused.getMessage());
    }

    private static List<String> tablesBelowACentre() {
        List<String> tables = Database.read(TABLES_BELOW_A_CENTRE);
        assertTrue(tables.size() >= 4);
        return tables;
    }
}
