package se.familjenavet.house;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.release.TestRounds;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Surveys;

/** How often a request asks the database, counted by PostgreSQL itself; the transaction's begin and end are not counted. */
@ApiTest
class StatementCountTest {
    private static final String COUNT = """
            select coalesce(sum(calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where (rolname = 'nav' or rolname like 'app\\_%')
            and query not in ('BEGIN', 'COMMIT') and query not like '%pg_catalog%'
            """;

    private static final long MADE = 13;

    @ParameterizedTest
    @CsvSource({
        "REGINA,/centres?limit=100&total=true",
        ",/public/centres?limit=100",
        ",/public/municipalities?limit=100",
        "REGINA,/me"
    })
    void a_list_asks_no_more_for_many_rows_than_for_few(Cast caller, String list) {
        Openings openings = Openings.all();
        long few = statements(caller, "GET", list);
        for (int i = 0; i < 20; i++) {
            openings.plan("0662", "fler-" + i);
        }
        Database.read("update centre set planned = false returning id");
        long many = statements(caller, "GET", list);
        assertTrue(few > 0);
        assertEquals(few, many);
    }

    /** The places of the grants, the context of row-level security, and what it is about. */
    @ParameterizedTest
    @CsvSource({
        "REGINA,GET,/centres?limit=50,3",
        "MAGDA,GET,/centres/{id},4",
        "MAGDA,GET,/centres/hsa:SE0000000000-VETLANDA,4",
        "MAGDA,PATCH,/centres/{id},6"
    })
    void a_request_asks_no_oftener_than_it_must(Cast caller, String method, String path, long most) {
        String id = Openings.all().id("vetlanda").toString();
        assertEquals(most, statements(caller, method, path.replace("{id}", id)));
    }

    /** Beside the two of every request: the guide with its version and theme, its cards, what comes next, and the media. */
    @Test
    void a_guides_page_is_one_request_and_a_handful_of_statements() {
        String guide = Programmes.guide(Cast.REGINA, Programmes.draft("2027"), 4);
        assertEquals(5, statements(Cast.REGINA, "GET", "/session-guides/" + guide));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/document", "/changes", "/archive"})
    void a_version_asks_no_oftener_for_many_guides_than_for_one(String about) {
        Programmes.published("2026");
        String small = Programmes.draft(Cast.REGINA, "06", Programmes.small("2027"));
        String whole = Programmes.draft("2028");
        long few = statements(Cast.REGINA, "GET", "/programme-versions/" + small + about);
        long many = statements(Cast.REGINA, "GET", "/programme-versions/" + whole + about);
        assertTrue(many <= few, () -> many + " instead of " + few);
    }

    /** Beside the two of every request and the answer's own: host, guides, what the region decided, and four that write. */
    @Test
    void a_group_with_ten_sessions_is_made_in_one_request_and_a_handful_of_statements() {
        String vetlanda = Openings.all().id("vetlanda").toString();
        ObjectNode body = Groups.body(vetlanda, Programmes.published("2027"));
        Groups.planned(Cast.CILLA, body);
        Database.read("select pg_stat_statements_reset()");
        Groups.plan(Cast.CILLA, body).then().statusCode(201).body("sessions.size()", equalTo(10));
        assertEquals(MADE, Long.parseLong(Database.read(COUNT).getFirst()));
        body.put("part", "PREGNANCY");
        Database.read("select pg_stat_statements_reset()");
        Groups.plan(Cast.CILLA, body).then().statusCode(201).body("sessions.size()", equalTo(3));
        assertEquals(MADE, Long.parseLong(Database.read(COUNT).getFirst()));
    }

    @Test
    void lists_of_groups_and_sessions_ask_no_oftener_for_many_than_for_few() {
        String vetlanda = Openings.all().id("vetlanda").toString();
        for (String list : List.of(
                "/groups?limit=100&total=true",
                "/sessions?limit=100&total=true",
                "/offerings",
                "/package-offerings",
                "/programme-use")) {
            Groups.planned(Cast.CILLA, Groups.meetingOnce(vetlanda, 20));
            long few = statements(Cast.CILLA, "GET", list);
            for (int i = 0; i < 5; i++) {
                Groups.opened(Cast.CILLA, Groups.meetingOnce(vetlanda, 20 + i));
            }
            assertEquals(few, statements(Cast.CILLA, "GET", list), list);
        }
        assertTrue(statements(null, "GET", "/public/groups?limit=100") <= 4);
    }

    @Test
    void lists_of_surveys_ask_no_oftener_for_many_than_for_few() {
        Surveys.begun(Cast.REGINA, "06", "first");
        long surveys = statements(Cast.REGINA, "GET", "/surveys");
        long versions = statements(Cast.REGINA, "GET", "/survey-versions");
        for (int i = 0; i < 5; i++) {
            Surveys.begun(Cast.REGINA, "06", "further-" + i);
        }
        assertEquals(surveys, statements(Cast.REGINA, "GET", "/surveys"));
        assertEquals(versions, statements(Cast.REGINA, "GET", "/survey-versions"));
        assertTrue(surveys <= 3 && versions <= 3, () -> "asks " + surveys + " and " + versions + " times");
    }

    @Test
    void the_list_of_a_session_asks_no_oftener_for_many_families_than_for_few() {
        Openings.all();
        String group = Attendance.groupToday(Cast.CILLA, null);
        String list = "/sessions/" + Groups.session(Cast.CILLA, group, 0) + "/attendance";
        Attendance.enrolled(Cast.CILLA, group);
        long few = statements(Cast.CILLA, "GET", list);
        for (int i = 0; i < 4; i++) {
            Attendance.enrolled(Cast.CILLA, group);
        }
        assertEquals(few, statements(Cast.CILLA, "GET", list));
        assertTrue(few <= 8, () -> "asks " + few + " times");
    }

    @Test
    void lists_of_rounds_and_a_round_ask_no_oftener_for_many_than_for_few_and_what_is_asked_is_read_at_once() {
        Openings.all();
        String round = Rounds.byCode(Cast.JONNA);
        long few = statements(Cast.JONNA, "GET", "/survey-rounds?limit=100&total=true");
        long one = statements(Cast.JONNA, "GET", "/survey-rounds/" + round);
        for (int i = 0; i < 5; i++) {
            Rounds.byCode(Cast.JONNA);
        }
        String many = Rounds.made(
                Cast.REGINA,
                Rounds.body(Cast.JONNA, Rounds.survey("COORDINATORS"), "SIGNED_IN")
                        .put("place", "06"));
        assertEquals(few, statements(Cast.JONNA, "GET", "/survey-rounds?limit=100&total=true"));
        assertEquals(one, statements(Cast.REGINA, "GET", "/survey-rounds/" + many));
        assertEquals(3, statements(null, "GET", "/public/surveys/" + Rounds.place(round)));
    }

    /** What was released, its results and, for those who may read them, its responses; a page or what has come since. */
    @Test
    void lists_of_what_was_released_ask_no_oftener_for_many_than_for_few() {
        Openings.all();
        TestRounds.get().releasedAtHuskvarna();
        Map<String, Cast> lists = Map.of(
                "/survey-releases?limit=100&total=true", Cast.REGINA,
                "/survey-results?limit=100&total=true", Cast.JONNA,
                "/survey-results?limit=100&since=0", Cast.REGINA,
                "/survey-responses?limit=100", Cast.COUNTY_SYSTEM);
        Map<String, Long> few = new HashMap<>();
        lists.forEach((list, reader) -> few.put(list, statements(reader, "GET", list)));
        for (int i = 0; i < 3; i++) {
            TestRounds.get().releasedAtHuskvarna();
        }
        lists.forEach((list, reader) -> assertEquals(few.get(list), statements(reader, "GET", list), list));
    }

    private static long statements(Cast caller, String method, String path) {
        ask(caller, method, path, "Centralen");
        Database.read("select pg_stat_statements_reset()");
        ask(caller, method, path, "Familjecentralen");
        return Long.parseLong(Database.read(COUNT).getFirst());
    }

    private static void ask(Cast caller, String method, String path, String name) {
        boolean changes = method.equals("PATCH");
        Answer answer = Answer.to(
                caller,
                method,
                "/familjenavet/v1" + path,
                changes ? Map.of("If-Match", "*") : Map.of(),
                changes ? "{\"name\":\"" + name + "\"}" : null);
        assertEquals(200, answer.status(), answer::told);
    }
}
