package se.familjenavet.release;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.audit.Sealer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** The county's pull: exactly what is published, each once, and nobody else's. */
@ApiTest
class PullTest {
    private static final String VETLANDA = "06/0685/vetlanda";
    private static final String ROWS = """
            select x.release_id || ' ' || x.id from survey_release_row x join survey_release r on r.id = x.release_id
            where r.status = 'CURRENT' and r.region_code = '06'
            """;
    private static final String RESULTS = """
            select concat_ws(' ', x.release_id, x.question, x.path, coalesce(x.gender, 'ALL'), coalesce(x.first_child::text, 'null'))
            from survey_result x join survey_release r on r.id = x.release_id where r.status = 'CURRENT' and r.region_code = '06'
            """;

    private static final String QUOTES = """
            select concat_ws(' ', x.release_id, x.question, x.path, x.text)
            from survey_quote x join survey_release r on r.id = x.release_id where r.status = 'CURRENT' and r.region_code = '06'
            """;
    private static final String TEXTS = "select id from survey_text where round_id = ? order by id";
    private static final int WRITERS = 3;

    @Inject
    TestRounds rounds;

    @Inject
    Sealer sealer;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/survey-versions",
                "/survey-rounds",
                "/survey-releases",
                "/survey-results",
                "/survey-responses",
                "/survey-quotes"
            })
    void a_cursor_that_is_anothers_or_was_changed_is_nonsense(String list) {
        rounds.closedAt(VETLANDA, 12);
        sealer.seal();
        String next = Cast.COUNTY_SYSTEM
                .calls()
                .get(list + "?since=0")
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        String changed = next.substring(0, 20) + (next.charAt(20) == 'A' ? 'B' : 'A') + next.substring(21);
        refused(Cast.OREBRO_SYSTEM, list + "?since=" + next);
        refused(Cast.COUNTY_SYSTEM, list + "?since=" + changed);
        refused(Cast.COUNTY_SYSTEM, list + "?since=nonsense");
        refused(Cast.COUNTY_SYSTEM, list + "?cursor=" + next);
        refused(Cast.COUNTY_SYSTEM, list + "?survey=" + UUID.randomUUID() + "&since=" + next);
        Cast.COUNTY_SYSTEM
                .calls()
                .get(list + "?since=" + next)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void what_has_been_read_comes_no_more_and_a_replaced_release_comes_with_its_successor() {
        UUID round = rounds.closedAt(VETLANDA, 12);
        String first = TestRounds.releaseOf(round);
        String since = next("/survey-releases", "0");
        rounds.withdraw(round);
        sealer.seal();
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-releases?since=" + since)
                .then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(first))
                .body("items[0].status", equalTo("REPLACED"))
                .body("items[0].replacedBy", equalTo(TestRounds.releaseOf(round)))
                .body("items[1].kind", equalTo("WITHDRAWAL"));
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-releases?since=0")
                .then()
                .body("items.status", equalTo(List.of("REPLACED", "CURRENT")));
        Cast.COUNTY_SYSTEM.calls().get("/survey-responses?since=0").then().body("items", empty());
    }

    @Test
    void after_a_restore_what_was_read_beyond_it_is_told() {
        rounds.closedAt(VETLANDA, 12);
        String lost = next("/survey-results", "0");
        Database.read("delete from event returning id");
        Database.read("update event_head set position = 0 returning position");
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-results?since=" + lost)
                .then()
                .statusCode(410)
                .body("code", equalTo("feed-restarted"));
    }

    @Test
    void a2_another_countys_system_gets_its_own_and_nothing_else() {
        rounds.closedAt(VETLANDA, 12);
        UUID own = rounds.closedAt("18/1883/karlskoga", 12);
        sealer.seal();
        for (String query : List.of("?limit=100", "?limit=100&since=0")) {
            for (String list : List.of("/survey-releases", "/survey-results", "/survey-responses")) {
                JsonPath page = Cast.OREBRO_SYSTEM
                        .calls()
                        .get(list + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                Set<String> places = new HashSet<>(page.getList("items.place.path", String.class));
                assertTrue(
                        !places.isEmpty() && places.stream().allMatch(path -> path.startsWith("18")), places::toString);
            }
        }
        Cast.REGINA
                .calls()
                .get("/survey-releases/" + TestRounds.releaseOf(own))
                .then()
                .statusCode(404);
    }

    @Test
    void r20_who_pulls_while_rounds_close_and_are_taken_back_ends_with_what_is_published_each_once() {
        Puller puller = pulledDuring(12, this::closeAndPerhapsTakeBack);
        assertTrue(puller.rows().size() > 100, () -> puller.rows().toString());
        holdsWhatIsPublished(puller);
    }

    @Test
    void r20_who_pulls_while_texts_are_decided_on_and_releases_corrected_ends_with_what_is_published_each_once() {
        List<UUID> written = List.of(writtenAt(VETLANDA), writtenAt("06/0680/huskvarna"));
        Puller puller = pulledDuring(24, i -> decideAndCorrect(written.get(i % 2), i));
        List<String> replaced = Database.read("select id from survey_release where status = 'REPLACED'");
        assertTrue(replaced.size() > WRITERS, replaced::toString);
        assertFalse(Database.read(QUOTES).isEmpty());
        holdsWhatIsPublished(puller);
    }

    /** Pulls again and again while so many things are done by four at a time, and until nothing more comes. */
    private Puller pulledDuring(int many, IntConsumer deed) {
        Puller puller = new Puller(Cast.COUNTY_SYSTEM);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<CompletableFuture<Void>> writers = IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> deed.accept(i), threads))
                    .toList();
            boolean goesOn = true;
            while (goesOn) {
                boolean isLast = writers.stream().allMatch(CompletableFuture::isDone);
                sealer.seal();
                goesOn = puller.pull() || !isLast;
            }
            writers.forEach(CompletableFuture::join);
        }
        return puller;
    }

    private static void holdsWhatIsPublished(Puller puller) {
        Set<String> published = new HashSet<>(Database.read(ROWS));
        published.addAll(Database.read(RESULTS));
        published.addAll(Database.read(QUOTES));
        assertEquals(published, puller.rows());
        assertEquals(
                new HashSet<>(
                        Database.read("select id from survey_release where status = 'CURRENT' and region_code = '06'")),
                puller.releases());
    }

    private void closeAndPerhapsTakeBack(int i) {
        UUID round = rounds.closedAt(
                Stream.of(VETLANDA, "06/0680/huskvarna").skip(i % 2).findFirst().orElseThrow(), 10 + i);
        if (i % 3 == 0) {
            rounds.withdraw(round);
        }
    }

    /** A round in which some wrote what may be quoted, closed. */
    private UUID writtenAt(String centre) {
        UUID round = rounds.open(centre, centre);
        rounds.answer(round, centre, Collections.nCopies(11, TestRounds.secure(4)));
        rounds.answer(
                round,
                centre,
                Collections.nCopies(WRITERS, "{\"more-secure\":3,\"best\":\"Anna lyssnade\",\"quote\":1}"));
        rounds.close(round);
        return round;
    }

    /** Others may be doing it at once: then one of them is told so, and the other's correction stands. */
    private static void decideAndCorrect(UUID round, int i) {
        String text = Database.read(TEXTS, round).get(i / 2 % WRITERS);
        String decided = i % 5 == 4
                ? "{\"status\":\"WITHHELD\"}"
                : "{\"status\":\"PUBLISHED\",\"masked\":\"[Namn] lyssnade %d\"}".formatted(i);
        Cast.REGINA
                .calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(decided)
                .patch("/survey-texts/" + text)
                .then()
                .statusCode(oneOf(200, 412));
        Cast.REGINA
                .calls()
                .post("/survey-releases/" + TestRounds.releaseOf(round) + "/corrections")
                .then()
                .statusCode(oneOf(201, 409, 422));
    }

    private String next(String list, String since) {
        sealer.seal();
        return Cast.COUNTY_SYSTEM
                .calls()
                .get(list + "?limit=100&since=" + since)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
    }

    private static void refused(Cast who, String path) {
        who.calls().get(path).then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }
}
