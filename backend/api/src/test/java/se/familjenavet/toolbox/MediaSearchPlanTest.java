package se.familjenavet.toolbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;

/** Row-level security keeps conditions away from indexes unless they are known to tell nothing; search must not notice. */
@ApiTest
class MediaSearchPlanTest {
    private static final String MANY = """
            insert into toolbox_media (id, region_code, key, content, status, link_state, version)
            select uuidv7(), '06', 'm-' || n, jsonb_build_object('key', 'm-' || n, 'kind', 'LINK',
                'title', jsonb_build_object('sv', 'Titel ' || n), 'description', jsonb_build_object('sv', md5(n::text)),
                'publisher', '1177', 'themes', jsonb_build_array(), 'address', 'https://familjenavet.example'),
                'PUBLISHED', 'UNCHECKED', 0
            from generate_series(1, 5000) n
            """;
    private static final String AS_A_REQUEST = """
            select set_config('role', 'app_aggregate', true), set_config('app.regions', '06', true),
                set_config('app.regions_written', '', true)
            """;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "m.stems @@ to_tsquery('toolbox', 'massage') or m.words ~ 'massag'; toolbox_media_by_stem toolbox_media_by_letters",
                "m.words ~ '(?:mas\\w?age|mass\\wage)'; toolbox_media_by_letters"
            })
    void search_uses_its_indexes_behind_row_level_security(String condition, String indexes) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            superuser.createStatement().execute(MANY);
            superuser.createStatement().execute("vacuum analyze toolbox_media");
        }
        String plan = plan(condition);
        for (String index : indexes.split(" ", -1)) {
            assertTrue(plan.contains(index), plan);
        }
    }

    private static String plan(String condition) throws SQLException {
        try (Connection nav = Database.asNav()) {
            nav.setAutoCommit(false);
            Database.read(nav, AS_A_REQUEST);
            return String.join(
                    "\n",
                    Database.read(
                            nav,
                            "explain select m.id from toolbox_media m where m.region_code = any ('{06}') and ("
                                    + condition + ")"));
        }
    }
}
