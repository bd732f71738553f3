package se.familjenavet.job;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;

@ApiTest
class JobsApiTest {
    private static final String RUN = "/jobs/expired-keys/runs";

    @Inject
    Jobs jobs;

    @Test
    void without_signing_in_nothing_is_told() {
        Cast.nobody().get("/jobs").then().statusCode(401);
        Cast.nobody().post(RUN).then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(value = Cast.class, names = "ROOT", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_platforms_administrator_sees_or_runs_a_job(Cast person) {
        person.calls().get("/jobs").then().statusCode(403);
        person.calls().post(RUN).then().statusCode(403);
        person.calls().post("/jobs/missing/runs").then().statusCode(403);
    }

    @Test
    void a_job_that_there_is_not_is_not_found() {
        Cast.ROOT.calls().post("/jobs/missing/runs").then().statusCode(404);
        Cast.ROOT.calls().post("/jobs/-/runs").then().statusCode(400);
    }

    @Test
    void a_job_that_never_ran_is_due() {
        Cast.ROOT
                .calls()
                .get("/jobs")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("expired-keys"))
                .body("next", nullValue())
                .body("items[0].nextRun", nullValue())
                .body("items[0].lastOutcome", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_web_app_names_every_job_and_says_what_it_does(String language) throws IOException {
        String words = Files.readString(Path.of("..", "..", "frontend", "src", "i18n", language, "jobs.ts"));
        List<String> names = Cast.ROOT.calls().get("/jobs").then().extract().path("items.name");
        assertTrue(names.contains("waiting-lists"));
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !words.contains("'jobs.name." + name + "':")
                                || !words.contains("'jobs.does." + name + "':"))
                        .toList());
    }

    @Test
    void a_job_that_ran_says_how_it_went_and_when_it_runs_next() {
        jobs.runDue();
        Cast.ROOT
                .calls()
                .get("/jobs")
                .then()
                .body("items.find { it.name == 'expired-keys' }.lastOutcome", equalTo("DONE"))
                .body("items.find { it.name == 'expired-keys' }.nextRun", notNullValue())
                .body("items.find { it.name == 'expired-keys' }.running", equalTo(false));
    }

    @Test
    void run_now_makes_a_job_due_at_once() {
        jobs.runDue();
        Cast.ROOT.calls().post(RUN).then().statusCode(200).body("nextRun", nullValue());
        jobs.runDue();
        Cast.ROOT.calls().get("/jobs").then().body("items.find { it.name == 'expired-keys' }.nextRun", notNullValue());
    }

    @Test
    void keys_of_more_than_a_day_are_forgotten_and_younger_ones_kept() {
        for (String age : List.of("72 hours", "70 hours", "25 hours", "23 hours")) {
            Database.read("""
                    insert into idempotency_key (issuer, subject, key, method, path, body_hash, status, resource_id, at)
                    values ('i', 's', md5(?::text), 'POST', '/centres', repeat('0', 64), 201, gen_random_uuid(),
                            now() - ?::interval) returning key""", age, age);
        }
        jobs.runDue();
        assertEquals(List.of("1"), Database.read("select count(*) from idempotency_key where issuer = 'i'"));
    }
}
