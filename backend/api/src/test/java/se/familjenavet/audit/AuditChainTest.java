package se.familjenavet.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;

/** The chain tells of every change that is made past the product, and of none that is not. */
@ApiTest
class AuditChainTest {
    private static final String APPEND = """
            insert into audit_entry
                (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace)
            select gen_random_uuid(), ?, now(), 'i', 's', 'c', '{g,h}', 'o', 'READ_ME', 'READ', 'k', '{}', 't'
            from generate_series(1, ?)
            """;

    @Inject
    Sealer sealer;

    @Inject
    AuditCheck check;

    @Test
    void a6_each_region_has_a_chain_of_its_own_without_gaps() throws SQLException {
        append("0685", 3);
        append("18", 2);
        append("00", 1);
        assertEquals(6, sealer.seal());
        assertEquals(0, sealer.seal());
        append("0680", 2);
        assertEquals(2, sealer.seal());
        assertEquals(
                List.of("00 1 1 1", "06 1 5 5", "18 1 2 2"),
                Database.read(
                        "select region_code, min(number), max(number), count(*) from audit_seal group by 1 order by 1"));
        assertEquals(List.of("00 null", "06 null", "18 null"), checked());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'x' where id = (select entry_id from audit_seal where number = 3)",
                "update audit_entry set at = at + interval '1 us' where id = (select entry_id from audit_seal where number = 3)",
                "update audit_entry set grants = '{h,g}' where id = (select entry_id from audit_seal where number = 3)",
                "update audit_entry set place_code = '0680' where id = (select entry_id from audit_seal where number = 3)",
                "update audit_seal set hash = sha256('x') where number = 3",
                "update audit_seal set place_code = '0680' where number = 3",
                "update audit_seal set number = 30 where number = 3",
                "delete from audit_seal where number = 3",
                "delete from audit_entry where id = (select entry_id from audit_seal where number = 3)"
            })
    void a6_one_row_changed_or_deleted_by_the_owner_is_found(String deed) throws SQLException {
        append("0685", 5);
        sealer.seal();
        past(deed);
        assertEquals(List.of("06 3"), checked());
    }

    @Test
    void a6_an_end_that_was_cut_off_is_found_and_stays_found() throws SQLException {
        append("0685", 5);
        sealer.seal();
        assertEquals(List.of("06 null"), checked());
        past("delete from audit_entry where id in (select entry_id from audit_seal where number > 3)");
        past("delete from audit_seal where number > 3");
        assertEquals(List.of("06 4"), checked());
        assertEquals(List.of("06 4"), checked());
    }

    @Test
    void a6_an_entry_whose_seal_was_taken_away_is_found() throws SQLException {
        append("0685", 5);
        sealer.seal();
        past("delete from audit_seal where number = 5");
        assertEquals(List.of("06 5"), checked());
    }

    @Test
    void a7_what_lies_before_a_checkpoint_may_be_cut_away() throws SQLException {
        append("0685", 5);
        sealer.seal();
        assertEquals(List.of("06 null"), checked());
        append("0685", 2);
        sealer.seal();
        past("delete from audit_entry where id in (select entry_id from audit_seal where number <= 5)");
        past("delete from audit_seal where number <= 5");
        assertEquals(List.of("06 null"), checked());
        past("delete from audit_entry where id in (select entry_id from audit_seal where number = 6)");
        past("delete from audit_seal where number = 6");
        assertEquals(List.of("06 6"), checked());
    }

    @Test
    void a6_what_commits_late_gets_a_late_number() throws SQLException {
        try (Connection late = Database.asSuperuser()) {
            late.setAutoCommit(false);
            Database.write(late, APPEND, "0685", 2);
            append("0685", 3);
            assertEquals(3, sealer.seal());
            late.commit();
            assertEquals(2, sealer.seal());
        }
        assertEquals(List.of("1 5 5"), Database.read("select min(number), max(number), count(*) from audit_seal"));
        assertEquals(List.of("06 null"), checked());
    }

    @Test
    void a6_many_sealers_at_once_leave_neither_gap_nor_twin() throws SQLException {
        append("0685", 2_500);
        append("18", 700);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Integer>> all = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(sealer::seal, threads))
                    .toList();
            int sealed = all.stream().mapToInt(CompletableFuture::join).sum();
            assertEquals(3_200, sealed + sealer.seal());
        }
        assertEquals(
                List.of("06 1 2500 2500", "18 1 700 700"),
                Database.read(
                        "select region_code, min(number), max(number), count(*) from audit_seal group by 1 order by 1"));
        assertEquals(List.of("06 null", "18 null"), checked());
    }

    @Test
    void a6_no_role_of_a_request_changes_or_deletes_what_was_noted() throws SQLException {
        for (String role : List.of("app_person", "app_aggregate", "app_public", "app_audit")) {
            for (String table :
                    List.of("audit_entry", "audit_seal", "audit_checkpoint", "audit_check", "audit_pending")) {
                assertTrue(isRefused(role, "delete from " + table), role + " deletes from " + table);
                assertTrue(isRefused(role, "truncate " + table), role + " empties " + table);
            }
            assertTrue(isRefused(role, "update audit_entry set subject = 'x'"));
            assertTrue(isRefused(role, "update audit_seal set number = 1"));
        }
        for (String role : List.of("app_person", "app_aggregate", "app_public")) {
            assertTrue(isRefused(role, "select id from audit_entry"), role + " reads");
        }
        for (String deed :
                List.of("update audit_entry set kind = 'x'", "delete from audit_entry", "delete from audit_seal")) {
            assertTrue(isRefused("app_job", deed), deed);
        }
    }

    @Test
    void a6_nobody_notes_in_anothers_name_or_elsewhere() throws SQLException {
        String append = """
                insert into audit_entry
                    (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace)
                values (gen_random_uuid(), '%s', now(), 'i', '%s', 'c', '{}', 'o', 'p', 'READ', 'k', '{}', 't')
                """;
        assertTrue(isRefused("app_aggregate", append.formatted("0685", "other")));
        assertTrue(isRefused("app_aggregate", append.formatted("1883", "me")));
        assertTrue(!isRefused("app_aggregate", append.formatted("0685", "me")));
        assertTrue(isRefused("app_aggregate", "insert into audit_pending (entry_id) values (gen_random_uuid())"));
    }

    private static boolean isRefused(String role, String sql) throws SQLException {
        try (Connection nav = Database.asNav()) {
            nav.setAutoCommit(false);
            Database.read(nav, """
                    select set_config('role', ?, true), set_config('app.regions', '06', true),
                        set_config('app.municipalities', '0685', true), set_config('app.issuer', 'i', true),
                        set_config('app.subject', 'me', true)""", role);
            nav.createStatement().execute(sql);
            nav.rollback();
            return false;
        } catch (SQLException refused) {
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
            return true;
        }
    }

    /** What the checks found, region by region. */
    private List<String> checked() {
        check.run(() -> {});
        return Database.read("select region_code, broken from audit_check order by 1");
    }

    private static void append(String place, int entries) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(superuser, APPEND, place, entries);
        }
    }

    /** As the owner could who takes the foreign keys away. */
    private static void past(String deed) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            superuser.setAutoCommit(false);
            superuser.createStatement().execute("set local session_replication_role = replica");
            superuser.createStatement().execute(deed);
            superuser.commit();
        }
    }
}
