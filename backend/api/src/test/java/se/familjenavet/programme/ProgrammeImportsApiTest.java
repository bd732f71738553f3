package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.task.TaskWorker;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Archives;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.Pictures;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Regions;
import se.familjenavet.testing.Stored;
import se.familjenavet.testing.Toolboxes;

/** A version in as a zip and out as a zip. */
@ApiTest
class ProgrammeImportsApiTest {

    @Inject
    TaskWorker worker;

    @BeforeEach
    void emptyTheStore() {
        Stored.empty();
    }

    @Test
    void nobody_but_the_regions_lead_takes_a_zip_in() {
        byte[] zip = Archives.zip(Programmes.whole("2027"));
        Cast.nobody()
                .contentType("application/zip")
                .body(zip)
                .post("/programme-imports?region=06")
                .then()
                .statusCode(401);
        for (Cast colleague : List.of(Cast.MAGDA, Cast.ANALIA, Cast.CILLA, Cast.ROOT)) {
            Archives.send(colleague, "06", false, zip).then().statusCode(403);
        }
        for (String region : List.of("06", "73", "x")) {
            Archives.send(Cast.ORVAR, region, false, zip)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("region"))
                    .body("errors.code", contains("unknown-region"));
        }
        assertEquals(List.of(), Stored.files());
        assertEquals(List.of("0"), Database.read("select count(*) from task"));
    }

    @Test
    void what_is_no_zip_by_its_type_or_asks_for_what_there_is_not_is_refused_at_once() {
        Cast.REGINA
                .calls()
                .contentType("text/plain")
                .body("x")
                .post("/programme-imports?region=06")
                .then()
                .statusCode(415);
        Archives.send(Cast.REGINA, "06&colour=red", false, new byte[1]).then().statusCode(400);
        Cast.REGINA
                .calls()
                .contentType("application/zip")
                .body(new byte[1])
                .post("/programme-imports?region=06&dryRun=perhaps")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("dryRun"));
    }

    @Test
    void five_at_once_are_enough_for_one_person() {
        byte[] zip = Archives.zip(Programmes.document("2027"));
        for (int i = 0; i < 5; i++) {
            Archives.sent(Cast.REGINA, "06", true, zip);
        }
        Archives.send(Cast.REGINA, "06", true, zip)
                .then()
                .statusCode(429)
                .body("code", equalTo("too-many-tasks"))
                .header("Retry-After", "10");
        worker.runDue();
        Archives.sent(Cast.REGINA, "06", true, zip);
    }

    @Test
    void a_dry_run_tells_what_the_real_one_then_does_and_leaves_nothing() {
        byte[] zip = Archives.zip(Programmes.whole("2027"));
        String tried = Archives.sent(Cast.REGINA, "06", true, zip);
        worker.runDue();
        LongWork.read(Cast.REGINA, tried)
                .then()
                .log()
                .ifValidationFails()
                .body("state", equalTo("DONE"))
                .body("report.dryRun", equalTo(true))
                .body("report.about", equalTo("2027"))
                .body("report.made", nullValue())
                .body("report.lines.find { it.finding == 'GUIDES' }.count", equalTo(10))
                .body("report.lines.find { it.finding == 'THEMES_NEW' }.keys", hasSize(10))
                .body("report.lines.find { it.finding == 'MEDIA_NEW' }.keys", hasItem("bok-pa-golvet"))
                .body("report.lines.find { it.finding == 'FILES' }.count", equalTo(17));
        assertEquals(List.of(), Stored.files());
        Cast.REGINA.calls().get("/programme-versions").then().body("items", empty());
        Cast.REGINA.calls().get("/themes").then().body("items", empty());
        String done = Archives.sent(Cast.REGINA, "06", false, zip);
        worker.runDue();
        List<Object> lines = LongWork.read(Cast.REGINA, tried).path("report.lines");
        LongWork.read(Cast.REGINA, done)
                .then()
                .body("report.dryRun", equalTo(false))
                .body("report.made", notNullValue())
                .body("report.lines", equalTo(lines));
    }

    @Test
    void what_is_there_already_is_told_from_what_is_changed() {
        taken(Programmes.whole("2027"));
        ObjectNode document = Programmes.whole("2028");
        ((ObjectNode) document.get("themes").get(0).get("name")).put("sv", "Ett nytt namn");
        ((ObjectNode) document.get("media").get(2).get("title")).put("sv", "En annan bok");
        String id = Archives.sent(Cast.REGINA, "06", true, Archives.zip(document));
        worker.runDue();
        LongWork.read(Cast.REGINA, id)
                .then()
                .body("report.lines.find { it.finding == 'THEMES_NEW' }.count", equalTo(0))
                .body("report.lines.find { it.finding == 'THEMES_CHANGED' }.count", equalTo(1))
                .body("report.lines.find { it.finding == 'THEMES_SAME' }.count", equalTo(9))
                .body("report.lines.find { it.finding == 'MEDIA_CHANGED' }.keys", contains("bok-pa-golvet"))
                .body("report.lines.find { it.finding == 'MEDIA_SAME' }.count", equalTo(42));
    }

    @Test
    void a_name_that_is_taken_fails_and_a_dry_run_says_so_too() {
        taken(Programmes.whole("2027"));
        for (boolean dryRun : List.of(true, false)) {
            String id = Archives.sent(Cast.REGINA, "06", dryRun, Archives.zip(Programmes.whole("2027")));
            worker.runDue();
            LongWork.read(Cast.REGINA, id).then().body("problem.code", equalTo("version-name-taken"));
        }
    }

    @Test
    void a_region_without_room_for_the_files_is_told_by_a_dry_run_too() {
        Regions.put(Cast.ROOT, "06", "limits", Regions.LIMITS.replace("4096", "100"))
                .then()
                .statusCode(200);
        Toolboxes.uploaded("a.png", Pictures.png(9, 9));
        Database.read("update toolbox_file set bytes = 99999990 returning id");
        for (boolean dryRun : List.of(true, false)) {
            String id = Archives.sent(Cast.REGINA, "06", dryRun, Archives.zip(Programmes.whole("2027")));
            worker.runDue();
            LongWork.read(Cast.REGINA, id).then().body("problem.code", equalTo("upload-quota-spent"));
        }
        assertEquals(List.of("1"), Database.read("select count(*) from toolbox_file"));
    }

    @Test
    void two_of_the_same_name_at_once_make_one_version() throws Exception {
        byte[] zip = Archives.zip(Programmes.whole("2027"));
        Archives.sent(Cast.REGINA, "06", false, zip);
        Archives.sent(Cast.REGINA, "06", false, zip);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                workers.add(processes.submit(() -> {
                    together.await();
                    worker.runDue();
                    return null;
                }));
            }
            for (Future<?> one : workers) {
                one.get();
            }
        }
        // One that was in the other's way for too long waits for another turn
        Database.read("update task set leased_until = made_at where state = 'RUNNING' returning id");
        worker.runDue();
        assertEquals(List.of("DONE", "FAILED"), Database.read("select state from task order by state"));
        assertEquals(
                List.of("VERSION_NAME_TAKEN"),
                Database.read("select trouble ->> 'type' from task where trouble is not null"));
        assertEquals(List.of("1"), Database.read("select count(*) from programme_version"));
        assertEquals(List.of("43"), Database.read("select count(*) from toolbox_media"));
    }

    @Test
    void the_same_key_again_is_the_same_task_and_with_another_intent_is_refused() {
        byte[] zip = Archives.zip(Programmes.document("2027"));
        String first = withKey(zip, true).then().statusCode(202).extract().path("id");
        withKey(zip, true)
                .then()
                .statusCode(202)
                .body("id", equalTo(first))
                .header("Location", endsWith("/familjenavet/v1/tasks/" + first));
        withKey(zip, false).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void out_of_one_database_into_an_empty_one_and_out_again_is_the_same_byte_for_byte() {
        byte[] first = Archives.of(Cast.REGINA, taken(Programmes.whole("2027")));
        Database.empty();
        Stored.empty();
        String task = Archives.sent(Cast.REGINA, "06", false, first);
        worker.runDue();
        byte[] second =
                Archives.of(Cast.REGINA, LongWork.read(Cast.REGINA, task).path("report.made"));
        assertArrayEquals(first, second);
        Map<String, byte[]> entries = Archives.unzipped(first);
        assertEquals(18, entries.size());
        assertEquals(
                Programmes.whole("2027").get("guides"),
                Programmes.read(new String(entries.get(Archives.DOCUMENT), StandardCharsets.UTF_8))
                        .get("guides"));
    }

    @Test
    void in_another_region_the_same_zip_is_that_regions_own() {
        byte[] first = Archives.of(Cast.REGINA, taken(Programmes.whole("2027")));
        String task = Archives.sent(Cast.ORVAR, "18", false, first);
        worker.runDue();
        String copy = LongWork.read(Cast.ORVAR, task).path("report.made");
        assertArrayEquals(first, Archives.of(Cast.ORVAR, copy));
        Programmes.version(Cast.REGINA, copy).then().statusCode(404);
        assertFalse(Database.read("select region_code from toolbox_file where region_code = '18'")
                .isEmpty());
    }

    private static Response withKey(byte[] zip, boolean dryRun) {
        return Cast.REGINA
                .calls()
                .contentType("application/zip")
                .header("Idempotency-Key", "the-same")
                .body(zip)
                .post("/programme-imports?region=06&dryRun=" + dryRun);
    }

    private String taken(ObjectNode document) {
        String task = Archives.sent(Cast.REGINA, "06", false, Archives.zip(document));
        worker.runDue();
        return LongWork.read(Cast.REGINA, task)
                .then()
                .log()
                .ifValidationFails()
                .body("state", equalTo("DONE"))
                .extract()
                .path("report.made");
    }
}
