package se.familjenavet.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.house.Answer;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Open;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** Who read what, as a privacy officer finds it. */
@ApiTest
class AuditLogApiTest {
    private static final UUID SOMEONE = UUID.fromString("019aa4f0-0000-7000-8000-0123456789ab");
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @Inject
    Sealer sealer;

    @Inject
    AuditCheck check;

    @Test
    void a6_who_has_no_grant_for_it_reads_no_log() {
        Cast.nobody().get("/audit-entries").then().statusCode(401);
        for (Cast other : List.of(Cast.REGINA, Cast.MAGDA, Cast.CILLA, Cast.GUSTAV, Cast.ROOT, Cast.KARIN)) {
            other.calls().get("/audit-entries").then().statusCode(403);
            other.calls().get("/audit-chains").then().statusCode(403);
        }
    }

    @Test
    void a6_an_unknown_filter_is_refused() {
        Cast.PETRA.calls().get("/audit-entries?whom=x").then().statusCode(400);
        Cast.PETRA.calls().get("/audit-entries?about=x").then().statusCode(400);
        Cast.PETRA.calls().get("/audit-entries?action=LOOK").then().statusCode(400);
    }

    @Test
    void a6_an_entry_says_who_read_what_on_whose_data_when_and_by_which_grant() {
        read(Cast.MAGDA.calls().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"), "0685", SOMEONE);
        String subject = Cast.MAGDA.calls().get("/me").path("subject");
        log(Cast.PETRA, "?about=" + SOMEONE)
                .body("items", hasSize(1))
                .body("items[0].subject", equalTo(subject))
                .body("items[0].client", equalTo("familjenavet-cli"))
                .body("items[0].grants", contains("06/0685/municipal-lead"))
                .body("items[0].operation", equalTo("readPerson"))
                .body("items[0].action", equalTo("READ"))
                .body("items[0].kind", equalTo("persons"))
                .body("items[0].whom", contains(SOMEONE.toString()))
                .body("items[0].place", equalTo("0685"))
                .body("items[0].trace", equalTo(TRACE));
    }

    @Test
    void a6_staff_are_named_where_something_was_noted_and_never_by_an_attempt() {
        Staff staff = Staff.at(Openings.all());
        UUID planned = staff.planned("vetlanda");
        Cast.CILLA.calls().get("/staff/" + planned).then().statusCode(200);
        String cilla = Cast.CILLA.calls().get("/me").path("name");
        log(Cast.PAULA, "?action=READ&about=" + planned)
                .body("items[0].subjectName", equalTo(cilla))
                .body("items[0].whomName", equalTo(Openings.marker("vetlanda")))
                .body("items[0].placeName", equalTo("Vetlanda"));

        UUID foreign = staff.planned("karlskoga");
        Cast.CILLA.calls().get("/staff/" + foreign).then().statusCode(404);
        log(Cast.PAULA, "?about=" + foreign)
                .body("items[0].action", equalTo("OUT_OF_PLACE"))
                .body("items[0].whomName", equalTo(null));
    }

    @Test
    void a6_the_log_is_filtered_by_person_by_doer_by_deed_and_by_day() {
        read(Cast.MAGDA.calls(), "0685", SOMEONE);
        read(Cast.REGINA.calls(), "0685", UUID.randomUUID());
        String magda = Cast.MAGDA.calls().get("/me").path("subject");
        for (String filter : List.of("?about=" + SOMEONE, "?subject=" + magda)) {
            log(Cast.PETRA, filter + "&action=READ&from=2020-01-01&to=2099-01-01")
                    .body("items", hasSize(1));
        }
        for (String none : List.of("?action=CHANGED", "?to=2020-01-01", "?from=2099-01-01", "?subject=nobody")) {
            log(Cast.PETRA, none).body("items", hasSize(0));
        }
    }

    @Test
    void a6_the_log_is_paged_from_the_latest_and_new_entries_do_not_move_the_pages() {
        List<UUID> read = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        read.forEach(id -> read(Cast.MAGDA.calls(), "0685", id));
        ValidatableResponse first = log(Cast.PETRA, "?limit=3&action=READ");
        first.body(
                "items.whom.flatten()",
                contains(read.reversed().subList(0, 3).stream()
                        .map(UUID::toString)
                        .toArray()));
        read(Cast.MAGDA.calls(), "0685", UUID.randomUUID());
        String next = first.extract().path("next");
        log(Cast.PETRA, "?limit=3&action=READ&cursor=" + next)
                .body(
                        "items.whom.flatten()",
                        contains(read.get(1).toString(), read.get(0).toString()))
                .body("next", equalTo(null));
    }

    @Test
    void a6_the_log_of_another_place_does_not_exist() {
        read(Cast.ORVAR.calls(), "1883", SOMEONE);
        read(Cast.REGINA.calls(), "0680", SOMEONE);
        log(Cast.PETRA, "?about=" + SOMEONE + "&total=true")
                .body("total", equalTo(1))
                .body("items.place", contains("0680"));
        log(Cast.PAULA, "?about=" + SOMEONE + "&total=true")
                .body("total", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void a6_what_is_rolled_back_was_not_done() {
        Cast.MAGDA.calls().post("/test-only/audited/0685/" + SOMEONE).then().statusCode(412);
        log(Cast.PETRA, "?about=" + SOMEONE).body("items", hasSize(0));
    }

    @Test
    void a6_a_denied_attempt_is_noted_where_the_caller_belongs() {
        String centre = Open.centre("0685", "vetlanda");
        Cast.CILLA
                .calls()
                .header("If-Match", "*")
                .delete("/centres/" + centre + "/closure")
                .then()
                .statusCode(403);
        log(Cast.PETRA, "?action=DENIED")
                .body("items", hasSize(1))
                .body("items[0].operation", equalTo("reopenCentre"))
                .body("items[0].kind", equalTo("centres"))
                .body("items[0].place", equalTo("0685"))
                .body("items[0].whom", contains(centre));
    }

    @Test
    void a6_an_attempt_out_of_place_is_noted_whether_the_thing_exists_or_not() {
        Open.vetlanda();
        String foreign = Open.centre("1883", "karlskoga");
        Cast.CILLA.calls().get("/centres/" + foreign).then().statusCode(404);
        Cast.CILLA.calls().get("/centres/" + SOMEONE).then().statusCode(404);
        log(Cast.PETRA, "?action=OUT_OF_PLACE")
                .body("items.whom.flatten()", contains(SOMEONE.toString(), foreign))
                .body("items.place", contains("0685", "0685"));
    }

    @Test
    void a6_who_belongs_nowhere_is_noted_nowhere_that_others_see() {
        Cast.ROOT.calls().get("/centres").then().statusCode(403);
        assertEquals(List.of("00 DENIED"), Database.read("select place_code, action from audit_entry"));
        log(Cast.PETRA, "").body("items", hasSize(0));
    }

    @Test
    void a6_twenty_threads_making_a_thousand_reads_of_staff_leave_a_thousand_entries_and_a_whole_chain() {
        UUID member = Staff.at(Openings.all()).planned("vetlanda");
        sealer.seal();
        Database.read("delete from audit_seal returning number");
        Database.read("delete from audit_entry returning id");
        String path = "/familjenavet/v1/staff/" + member;
        readThousandTimes(path);
        sealer.seal();
        assertEquals(
                List.of("1 1000 1000"), Database.read("select min(number), max(number), count(*) from audit_seal"));
        check.run(() -> {});
        Cast.PETRA
                .calls()
                .get("/audit-chains")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].whole", equalTo(true));
    }

    private ValidatableResponse log(Cast officer, String filter) {
        sealer.seal();
        return officer.calls().get("/audit-entries" + filter).then().statusCode(200);
    }

    private void readThousandTimes(String path) {
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<CompletableFuture<Integer>> reads = IntStream.range(0, 1_000)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> readOnce(path), threads))
                    .toList();
            while (!reads.stream().allMatch(CompletableFuture::isDone)) {
                sealer.seal();
            }
            assertTrue(reads.stream().allMatch(read -> read.join() == 200));
        }
    }

    private static int readOnce(String path) {
        return Answer.to(Cast.CILLA, "GET", path, Map.of(), null).status();
    }

    private static void read(RequestSpecification who, String place, UUID whom) {
        who.get("/test-only/audited/" + place + "/" + whom).then().statusCode(200);
    }
}
