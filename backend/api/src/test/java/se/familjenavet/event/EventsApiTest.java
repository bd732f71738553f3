package se.familjenavet.event;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.audit.Sealer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;

/** What has happened, as another system follows it. */
@ApiTest
class EventsApiTest {
    private static final String TELL = """
            insert into event_told (id, type, about, place_code)
            select gen_random_uuid(), 'TEST_' || ?, gen_random_uuid(), ? from generate_series(1, ?)
            """;

    @Inject
    Sealer sealer;

    @Test
    void the_feed_is_for_those_who_follow_along() {
        Cast.nobody().get("/events").then().statusCode(401);
        Cast.GUSTAV.calls().get("/events").then().statusCode(403);
        Cast.integrator("centres:read").get("/events").then().statusCode(403);
        Cast.integrator("events:read").get("/events").then().statusCode(200);
    }

    @Test
    void a_centre_tells_of_its_life_in_order() {
        String id = Open.vetlanda();
        Open.put(Cast.MAGDA, id, "services", "{\"services\":[]}").then().statusCode(200);
        Open.post(Cast.REGINA, id, "closure", "{\"on\":\"2030-01-01\"}").then().statusCode(200);
        Open.delete(Cast.REGINA, id, "closure").then().statusCode(204);
        assertEquals(
                List.of("CENTRE_CREATED", "CENTRE_CHANGED", "CENTRE_CLOSED", "CENTRE_REOPENED"),
                ask(Cast.MAGDA.calls(), "").getList("items.type"));
        assertEquals(List.of(id, id, id, id), ask(Cast.MAGDA.calls(), "").getList("items.about"));
    }

    @Test
    void what_failed_is_not_told() {
        Open.vetlanda();
        Open.post(
                        Cast.REGINA,
                        "{\"municipality\":\"0685\",\"slug\":\"vetlanda\",\"name\":\"x\",\"validFrom\":\"2019-08-01\"}")
                .then()
                .statusCode(409);
        assertEquals(1, ask(Cast.MAGDA.calls(), "").getList("items").size());
    }

    @Test
    void a2_events_of_other_places_are_neither_told_nor_counted() throws SQLException {
        tell("OWN", "0685", 1);
        tell("OTHER", "1883", 300);
        JsonPath first = ask(Cast.MAGDA.calls(), "");
        assertEquals(List.of("TEST_OWN"), first.getList("items.type"));
        tell("OWN", "0685", 1);
        tell("OTHER", "0680", 5);
        JsonPath second = ask(Cast.MAGDA.calls(), "?since=" + first.getString("next"));
        assertEquals(List.of("TEST_OWN"), second.getList("items.type"));
        String readable =
                new String(Base64.getUrlDecoder().decode(second.getString("next")), StandardCharsets.ISO_8859_1);
        assertFalse(readable.contains("307"), readable);
    }

    @Test
    void a_cursor_is_anothers_nonsense() throws SQLException {
        tell("OWN", "0685", 1);
        String next = ask(Cast.MAGDA.calls(), "").getString("next");
        for (String cursor : List.of(next, "nonsense", next.substring(1))) {
            Cast.REGINA
                    .calls()
                    .get("/events?since=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-cursor"));
        }
    }

    @Test
    void what_commits_late_is_read_late_and_never_passed_by() throws SQLException {
        try (Connection late = Database.asSuperuser()) {
            late.setAutoCommit(false);
            Database.write(late, TELL, "LATE", "0685", 1);
            tell("EARLY", "0685", 2);
            JsonPath first = ask(Cast.MAGDA.calls(), "");
            assertEquals(List.of("TEST_EARLY", "TEST_EARLY"), first.getList("items.type"));
            late.commit();
            JsonPath second = ask(Cast.MAGDA.calls(), "?since=" + first.getString("next"));
            assertEquals(List.of("TEST_LATE"), second.getList("items.type"));
        }
    }

    @Test
    void writers_that_commit_out_of_order_are_all_read_once_and_none_twice() throws SQLException {
        List<String> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Void>> writers = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> inPairs(i), threads))
                    .toList();
            String since = "";
            boolean isLast = false;
            while (!isLast) {
                isLast = writers.stream().allMatch(CompletableFuture::isDone);
                since = follow(since, read);
            }
            writers.forEach(CompletableFuture::join);
        }
        List<String> written = Database.read("select id from event order by position");
        assertEquals(80, written.size());
        assertEquals(written, read);
    }

    @Test
    void a_cursor_survives_a_restore_up_to_what_was_restored_and_is_told_beyond() throws SQLException {
        tell("KEPT", "0685", 3);
        String kept = ask(Cast.MAGDA.calls(), "").getString("next");
        tell("LOST", "0685", 2);
        String lost = ask(Cast.MAGDA.calls(), "").getString("next");
        Database.read("delete from event where position > 3 returning id");
        Database.read("update event_head set position = 3 returning position");
        restarted(lost);
        Database.read("insert into event_epoch (position) select position from event_head returning number");
        tell("NEW", "0685", 4);
        assertEquals(
                4, ask(Cast.MAGDA.calls(), "?since=" + kept).getList("items").size());
        restarted(lost);
        String again = ask(Cast.MAGDA.calls(), "").getString("next");
        assertTrue(ask(Cast.MAGDA.calls(), "?since=" + again).getList("items").isEmpty());
    }

    private void restarted(String cursor) {
        sealer.seal();
        Cast.MAGDA
                .calls()
                .get("/events?since=" + cursor)
                .then()
                .statusCode(410)
                .body("code", equalTo("feed-restarted"));
    }

    /** Two transactions, of which the one that tells first commits last. */
    private static void inPairs(int i) {
        try (Connection first = Database.asSuperuser()) {
            first.setAutoCommit(false);
            Database.write(first, TELL, "FIRST", "0685", 1);
            tell("SECOND", "0685", 1);
            first.commit();
        } catch (SQLException failed) {
            throw new AssertionError("pair " + i, failed);
        }
    }

    private String follow(String since, List<String> read) {
        String next = since;
        List<String> ids;
        do {
            JsonPath page = ask(Cast.MAGDA.calls(), "?limit=100" + (next.isEmpty() ? "" : "&since=" + next));
            ids = page.getList("items.id");
            read.addAll(ids);
            next = page.getString("next");
        } while (!ids.isEmpty());
        return next;
    }

    private JsonPath ask(RequestSpecification who, String query) {
        sealer.seal();
        return who.get("/events" + query).then().statusCode(200).extract().jsonPath();
    }

    private static void tell(String type, String place, int events) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            Database.write(superuser, TELL, type, place, events);
        }
    }
}
