package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** Lists ask the database as often for many rows as for few, counted by PostgreSQL itself. */
@ApiTest
class StatementCountTest {
    private static final String COUNT = """
            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where rolname = 'nav' or rolname like 'app\\_%'
            """;

    @ParameterizedTest
    @CsvSource({
        "REGINA,/centres?limit=100&total=true",
        ",/public/centres?limit=100",
        ",/public/municipalities?limit=100",
        "REGINA,/me"
    })
    void a_list_asks_no_more_for_many_rows_than_for_few(Cast caller, String list) {
        Openings openings = Openings.all();
        long few = statements(caller, list);
        for (int i = 0; i < 20; i++) {
            openings.plan("0662", "fler-" + i);
        }
        Database.read("update centre set planned = false returning id");
        long many = statements(caller, list);
        assertTrue(few > 0);
        assertEquals(few, many);
    }

    private static long statements(Cast caller, String list) {
        ask(caller, list);
        Database.read("select pg_stat_statements_reset()");
        ask(caller, list);
        return Long.parseLong(Database.read(COUNT).getFirst());
    }

    private static void ask(Cast caller, String list) {
        assertEquals(
                200,
                Answer.to(caller, "GET", "/familjenavet/v1" + list, Map.of(), null)
                        .status());
    }
}
