package se.familjenavet.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** What was released, as files. */
@ApiTest
class ReleaseExportTest {
    private static final int MANY = 100_000;
    private static final String MORE = """
            with more as (
                insert into survey_release_row (release_id, number, id, region_code, path, answers)
                select x.release_id, x.number + 12 * n, gen_random_uuid(), x.region_code, x.path, x.answers
                from survey_release_row x cross join generate_series(1, ?) n where x.number <= 10 returning 1)
            select count(*) from more
            """;

    @Inject
    TestRounds rounds;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void only_those_who_may_read_them_get_files() {
        Cast.nobody().get("/survey-results/export").then().statusCode(401);
        Cast.GUSTAV.calls().get("/survey-results/export").then().statusCode(403);
        Cast.REGINA.calls().get("/survey-responses/export").then().statusCode(403);
    }

    @Test
    void a2_a_hundred_thousand_rows_of_one_county_hold_none_of_anothers() throws Exception {
        UUID own = rounds.closedAt("06/0685/vetlanda", 12);
        rounds.closedAt("18/1883/karlskoga", 12);
        assertEquals(List.of("200000"), Database.read(MORE, MANY / 10));
        String release = "\"release\":\"" + TestRounds.releaseOf(own) + "\"";
        try (Stream<String> lines = lines("/survey-responses/export?format=NDJSON", Cast.COUNTY_SYSTEM.token())) {
            assertEquals(MANY + 12, lines.filter(line -> line.contains(release)).count());
        }
        try (Stream<String> lines = lines("/survey-responses/export?format=NDJSON", Cast.COUNTY_SYSTEM.token())) {
            assertEquals(0, lines.filter(line -> !line.contains(release)).count());
        }
        try (Stream<String> lines = lines("/survey-responses/export", Cast.OREBRO_SYSTEM.token())) {
            assertEquals(
                    MANY + 12 + 1, lines.filter(line -> !line.contains("06/")).count());
        }
    }

    @Test
    void r21_a_file_of_results_hides_what_the_list_hides() throws Exception {
        rounds.closedAt("06/0685/vetlanda", 4);
        try (Stream<String> lines =
                lines("/survey-results/export?gender=ALL&question=more-secure", Cast.REGINA.token())) {
            List<String> all = lines.toList();
            assertEquals(2, all.size());
            assertTrue(all.getFirst().startsWith("release,releaseNumber,survey"), all::toString);
            assertTrue(all.getLast().contains(",SUPPRESSED,..,50,4,"), all::toString);
            assertTrue(all.getLast().endsWith(",,,,,,,"), all::toString);
        }
    }

    private static Stream<String> lines(String path, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + LocalStack.forTests().apiPort() + "/familjenavet/v1" + path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<Stream<String>> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }
}
