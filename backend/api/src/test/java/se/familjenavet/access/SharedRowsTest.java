package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.Programmes;

/** What the database itself shows of another region's programme, and of others' tasks. */
@ApiTest
class SharedRowsTest {
    private static final Places OREBRO = new Places(Set.of("18"), Set.of("18"), Set.of(), Set.of());
    private static final Places A_CENTRE_THERE = new Places(Set.of("18"), Set.of(), Set.of("1883"), Set.of());
    private static final String SHARED = "select id from shared_version(null)";

    private String shared;

    @BeforeEach
    void share() {
        shared = Programmes.shared("2027");
        Programmes.published("2028");
        Programmes.draft("2029");
    }

    @Test
    void a3_the_function_gives_what_another_region_shares_and_nothing_else() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, OREBRO)) {
            assertEquals(List.of(shared), as.read(SHARED));
            assertEquals(List.of(), as.read("select id from shared_version(gen_random_uuid())"));
        }
    }

    @Test
    void a3_it_gives_nothing_to_those_who_do_not_work_for_a_whole_region() throws SQLException {
        for (Places places : List.of(A_CENTRE_THERE, Places.NONE)) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, places)) {
                assertEquals(List.of(), as.read(SHARED));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = DatabaseRole.class, names = "APP_AGGREGATE", mode = EnumSource.Mode.EXCLUDE)
    void a3_no_other_role_may_call_it(DatabaseRole role) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, OREBRO)) {
            RowLevelSecurityTest.assertRefused(() -> as.read(SHARED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programme_sharing",
                "programme_version",
                "programme",
                "theme",
                "session_guide",
                "dialogue_card",
                "toolbox_media",
                "toolbox_file"
            })
    void a3_no_table_shows_anything_of_the_other_region(String table) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, OREBRO)) {
            assertEquals(List.of(), as.read("select region_code from " + table));
        }
    }

    @Test
    void a3_the_database_refuses_to_share_what_is_not_published() {
        List<String> drafts = Database.read("select id from programme_version where status = 'DRAFT'");
        AssertionError refused = assertThrows(
                AssertionError.class,
                () -> Database.read(
                        "insert into programme_sharing (version_id, region_code, document, shared_on)"
                                + " values (?::uuid, '06', '{}', now()) returning version_id",
                        drafts.getFirst()));
        assertTrue(String.valueOf(refused.getCause()).contains("programme_sharing_of_version"));
    }

    @Test
    void a3_a_task_is_seen_by_the_one_who_asked_alone() throws SQLException {
        LongWork.asked(Cast.REGINA, "06");
        Places jonkoping = new Places(Set.of("06"), Set.of("06"), Set.of(), Set.of());
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, jonkoping)) {
            as.callBy("another", "person");
            assertEquals(List.of(), as.read("select id from task"));
            assertEquals(0, as.write("update task set ended_at = now()"));
        }
    }
}
