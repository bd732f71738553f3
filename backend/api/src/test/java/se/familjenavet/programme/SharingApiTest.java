package se.familjenavet.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.task.TaskWorker;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Archives;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Stored;

@ApiTest
class SharingApiTest {
    private static final String NONE = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    @Inject
    TaskWorker worker;

    @BeforeEach
    void emptyTheStore() {
        Stored.empty();
    }

    @Test
    void only_the_regions_own_lead_shares_and_only_what_is_published() {
        String draft = Programmes.draft("2027");
        Programmes.share(Cast.REGINA, draft).then().statusCode(422).body("code", equalTo("version-not-published"));
        Programmes.publish(Cast.REGINA, draft).then().statusCode(200);
        Programmes.share(Cast.MAGDA, draft).then().statusCode(403);
        Programmes.share(Cast.ORVAR, draft).then().statusCode(404);
        Cast.REGINA
                .calls()
                .put("/programme-versions/" + draft + "/sharing")
                .then()
                .statusCode(428);
        assertEquals(List.of("0"), Database.read("select count(*) from programme_sharing"));
    }

    @Test
    void a2_a_draft_or_a_version_that_is_not_shared_is_as_if_it_did_not_exist() {
        for (String hidden : List.of(NONE, Programmes.draft("2027"), Programmes.published("2028"))) {
            shared(Cast.ORVAR, hidden, "").then().statusCode(404);
            shared(Cast.ORVAR, hidden, "/archive").then().statusCode(404);
            copy(Cast.ORVAR, hidden, "18").then().statusCode(404);
        }
        list(Cast.ORVAR).then().statusCode(200).body("items", empty());
    }

    @Test
    void what_is_shared_is_for_leads_of_other_regions_alone() {
        String id = published();
        Programmes.share(Cast.REGINA, id).then().statusCode(200).body("sharedOn", notNullValue());
        Programmes.version(Cast.REGINA, id).then().body("sharedOn", notNullValue());
        for (Cast other : List.of(Cast.KARIN, Cast.MAGDA, Cast.CILLA, Cast.ANALIA, Cast.ROOT)) {
            list(other).then().statusCode(403);
            shared(other, id, "").then().statusCode(404);
        }
        list(Cast.REGINA).then().statusCode(200).body("items", empty());
        shared(Cast.REGINA, id, "").then().statusCode(404);
        list(Cast.ORVAR)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].regionName", equalTo("Region Jönköpings län"))
                .body("items[0].name", equalTo("2027"))
                .body("items[0].guides", equalTo(10))
                .body("items[0].keySet()", hasSize(8));
    }

    @Test
    void nothing_else_of_the_region_is_seen_with_it() {
        String id = published();
        Programmes.draft("2028");
        ObjectNode other = Programmes.document("2029");
        ((ObjectNode) other.get("programme")).put("key", "annat");
        ((ObjectNode) other.get("themes").get(0)).put("key", "zebra-tema");
        other.get("guides").forEach(guide -> ((ObjectNode) guide).put("theme", "zebra-tema"));
        ((ObjectNode) other.get("media").get(0)).putArray("themes").add("zebra-tema");
        ((ObjectNode) other.get("media").get(0)).put("key", "zebra-material");
        other.get("guides")
                .forEach(guide -> ((ObjectNode) guide).putArray("media").add("zebra-material"));
        Programmes.draft(Cast.REGINA, "06", other);
        Programmes.share(Cast.REGINA, id).then().statusCode(200);
        String told = shared(Cast.ORVAR, id, "").asString();
        assertEquals(-1, told.indexOf("zebra"));
        Map<String, byte[]> entries =
                Archives.unzipped(shared(Cast.ORVAR, id, "/archive").asByteArray());
        assertEquals(Archives.entries(Programmes.whole("2027")).keySet().size(), entries.size());
        Cast.ORVAR.calls().get("/themes").then().body("items", empty());
        Cast.ORVAR.calls().get("/programme-versions").then().body("items", empty());
        Programmes.version(Cast.ORVAR, id).then().statusCode(404);
        Cast.ORVAR.calls().get("/programme-versions/" + id + "/archive").then().statusCode(404);
    }

    @Test
    void it_is_read_as_its_own_region_writes_it_and_copied_with_its_files() {
        String id = published();
        Programmes.share(Cast.REGINA, id).then().statusCode(200);
        byte[] own = Archives.of(Cast.REGINA, id);
        assertArrayEquals(own, shared(Cast.ORVAR, id, "/archive").asByteArray());
        String task =
                copy(Cast.ORVAR, id, "18").then().statusCode(202).extract().path("id");
        worker.runDue();
        String made = LongWork.read(Cast.ORVAR, task)
                .then()
                .log()
                .ifValidationFails()
                .body("state", equalTo("DONE"))
                .extract()
                .path("report.made");
        Programmes.version(Cast.ORVAR, made)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("regionCode", equalTo("18"));
        assertArrayEquals(own, Archives.of(Cast.ORVAR, made));
        copy(Cast.ORVAR, id, "06").then().statusCode(400).body("errors.pointer", contains("/region"));
    }

    @Test
    void what_is_no_longer_shared_is_gone_and_the_copies_stay() {
        String id = published();
        Programmes.share(Cast.REGINA, id).then().statusCode(200);
        String late =
                copy(Cast.ORVAR, id, "18").then().statusCode(202).extract().path("id");
        Cast.REGINA
                .calls()
                .header("If-Match", "*")
                .delete("/programme-versions/" + id + "/sharing")
                .then()
                .statusCode(204);
        shared(Cast.ORVAR, id, "").then().statusCode(404);
        list(Cast.ORVAR).then().body("items", empty());
        worker.runDue();
        LongWork.read(Cast.ORVAR, late)
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem.code", equalTo("not-found"));
    }

    @Test
    void a_version_that_is_retired_is_no_longer_shared() {
        String id = published();
        Programmes.share(Cast.REGINA, id).then().statusCode(200);
        Programmes.move(Cast.REGINA, id, "retirement").then().statusCode(200).body("sharedOn", equalTo(null));
        shared(Cast.ORVAR, id, "").then().statusCode(404);
        Programmes.share(Cast.REGINA, id).then().statusCode(422);
        assertEquals(
                Set.of(
                        "PROGRAMME_VERSION_PUBLISHED",
                        "PROGRAMME_VERSION_RETIRED",
                        "PROGRAMME_VERSION_SHARED",
                        "PROGRAMME_VERSION_UNSHARED"),
                Set.copyOf(Database.read("select type from event_told")));
    }

    private String published() {
        String task = Archives.sent(Cast.REGINA, "06", false, Archives.zip(Programmes.whole("2027")));
        worker.runDue();
        String id = LongWork.read(Cast.REGINA, task).path("report.made");
        Programmes.publish(Cast.REGINA, id).then().log().ifValidationFails().statusCode(200);
        return id;
    }

    private static Response list(Cast who) {
        return who.calls().get("/shared-programme-versions");
    }

    private static Response shared(Cast who, String id, String part) {
        return who.calls().get("/shared-programme-versions/" + id + part);
    }

    private static Response copy(Cast who, String id, String region) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body("{\"region\":\"" + region + "\",\"dryRun\":false}")
                .post("/shared-programme-versions/" + id + "/copies");
    }
}
