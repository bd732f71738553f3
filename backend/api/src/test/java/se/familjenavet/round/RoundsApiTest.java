package se.familjenavet.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Surveys;

/** Rounds as those who ask see and move them. */
@ApiTest
class RoundsApiTest {

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void a_round_is_planned_where_one_has_charge_for_those_whom_its_way_reaches() {
        ObjectNode round = Rounds.body(Cast.JONNA, Rounds.survey("STAFF"), "TICKETS");
        points(Cast.JONNA, round, "/channel");
        points(Cast.CILLA, round, "/place");
        points(Cast.JONNA, round.put("survey", Rounds.survey("18", "OTHERS")), "/survey");
        ObjectNode parents = Rounds.body(Cast.JONNA, Rounds.survey("PARENTS"), "TICKETS");
        points(Cast.JONNA, parents, "/group");
        points(Cast.JONNA, parents.deepCopy().put("group", Groups.inOctober(Cast.CILLA, null)), "/group");
        points(Cast.JONNA, parents.deepCopy().put("attendedFrom", "2026-08-01"), "/attendedFrom");
        points(
                Cast.JONNA,
                parents.put("closesAt", "2026-01-01T00:00:00Z")
                        .put("attendedFrom", "2026-08-01")
                        .put("attendedTo", "2026-12-31"),
                "/closesAt");
        Rounds.create(Cast.GUSTAV, round).then().statusCode(403);
        Rounds.create(Cast.ANALIA, round).then().statusCode(403);
        assertEquals(List.of("0"), Database.read("select count(*) from survey_round"));
    }

    @Test
    void a_round_without_anyone_to_ask_is_refused() {
        ObjectNode round = Rounds.body(Cast.JONNA, Rounds.survey("PARENTS"), "TICKETS");
        refusesEmpty(Rounds.create(Cast.JONNA, round.put("group", Rounds.group(Cast.JONNA, 0))));
        refusesEmpty(Rounds.create(Cast.JONNA, Rounds.body(Cast.JONNA, Rounds.survey("STAFF"), "PAPER")));
        ObjectNode centres = Rounds.body(Cast.JONNA, Rounds.survey("COORDINATORS"), "SIGNED_IN")
                .put("place", "06/0682");
        refusesEmpty(Rounds.create(Cast.REGINA, centres));
    }

    @Test
    void invited_are_those_who_came_at_least_once_and_a_rate_says_of_whom_it_is() {
        String round = Rounds.ofTickets(Cast.JONNA, 2);
        get(Cast.JONNA, round)
                .then()
                .statusCode(200)
                .body("figures.invited", equalTo(2), "figures.answered", equalTo(0), "figures.rate", equalTo(0.0f))
                .body(
                        "figures.basis",
                        equalTo("INVITED"),
                        "places.prepared",
                        contains(false),
                        "status",
                        equalTo("OPEN"));
        String shared = Rounds.made(
                Cast.JONNA,
                Rounds.body(Cast.JONNA, Rounds.survey("PARENTS"), "QR").put("group", Rounds.group(Cast.JONNA, 1)));
        get(Cast.JONNA, shared).then().body("figures.basis", equalTo("ATTENDED"), "figures.invited", equalTo(1));
        get(Cast.JONNA, Rounds.byCode(Cast.JONNA)).then().body("figures.rate", nullValue());
        Groups.staff(Cast.JONNA);
        String staff = Rounds.made(Cast.JONNA, Rounds.body(Cast.JONNA, Rounds.survey("STAFF"), "PAPER"));
        get(Cast.JONNA, staff).then().body("figures.basis", equalTo("STAFF"), "figures.invited", equalTo(1));
    }

    @Test
    void a_region_asks_at_all_centres_that_take_part_and_each_sees_its_own_place_alone() {
        ObjectNode wanted = Rounds.body(Cast.JONNA, Rounds.survey("COORDINATORS"), "SIGNED_IN")
                .put("place", "06");
        String round = Rounds.made(Cast.REGINA, wanted);
        int centres = get(Cast.REGINA, round).then().extract().path("places.size()");
        assertEquals(
                List.of(String.valueOf(centres)),
                Database.read(
                        "select count(*) from centre where municipality_code like '06%' and participates_from <= now()"));
        get(Cast.JONNA, round)
                .then()
                .statusCode(200)
                .body("places.at.path", contains(Rounds.path(Cast.JONNA)), "figures.invited", equalTo(1))
                .body("permittedActions", contains("ENTER_ANSWERS"));
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(403);
        get(Cast.KARIN, round).then().statusCode(404);
    }

    @Test
    void a_round_moves_on_and_never_back() {
        String round = Rounds.planned(Cast.JONNA);
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(422).body("code", equalTo("round-moved-on"));
        Rounds.move(Cast.CILLA, round, "opening", null).then().statusCode(404);
        Rounds.move(Cast.JONNA, round, "opening", null).then().statusCode(200).body("status", equalTo("OPEN"));
        Rounds.move(Cast.JONNA, round, "opening", null).then().statusCode(422);
        change(round, "{\"opensAt\":\"2026-01-01T00:00:00Z\"}").then().statusCode(422);
        String later = Instant.now()
                .plus(20, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        change(round, "{\"closesAt\":\"" + later + "\"}").then().statusCode(200).body("closesAt", equalTo(later));
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(200).body("status", equalTo("CLOSED"));
        change(round, "{\"name\":\"Efteråt\"}").then().statusCode(422);
        Rounds.move(Cast.JONNA, round, "withdrawal", "{\"reason\":\"MISTAKE\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"), "withdrawnFor", equalTo("MISTAKE"));
        Rounds.move(Cast.JONNA, round, "withdrawal", "{\"reason\":\"OTHER\"}")
                .then()
                .statusCode(422);
    }

    @Test
    void r20_of_an_open_round_nothing_is_told_but_invited_answered_and_rate() throws Exception {
        String round = Rounds.byCode(Cast.JONNA);
        String place = Rounds.place(round);
        Rounds.answers(Rounds.answer(place, Rounds.code(Cast.JONNA, round)))
                .then()
                .statusCode(204);
        String told = get(Cast.JONNA, round)
                .then()
                .body("figures.answered", equalTo(1))
                .extract()
                .asString();
        assertEquals(false, told.contains("came-often") || told.contains("prata"));
        try (var nav = Database.asNav()) {
            nav.setAutoCommit(false);
            Database.read(
                    nav,
                    "select set_config('role', 'app_aggregate', true), set_config('app.paths', ?, true),"
                            + " set_config('app.regions', '06', true)",
                    Rounds.path(Cast.JONNA));
            assertEquals(List.of(), Database.read(nav, "select answers from survey_response"));
            nav.rollback();
        }
    }

    @Test
    void a_code_is_handed_out_by_those_who_work_there_and_printed() {
        String round = Rounds.byCode(Cast.CILLA);
        String path = "/survey-rounds/" + round;
        Cast.JONNA.calls().get(path + "/code").then().statusCode(404);
        Cast.ANALIA.calls().get(path + "/code").then().statusCode(403);
        Cast.GUSTAV
                .calls()
                .get(path + "/code")
                .then()
                .statusCode(200)
                .body(
                        "items",
                        hasSize(1),
                        "items[0].address",
                        containsString("/p/survey#" + Rounds.place(round) + "."));
        Cast.GUSTAV.calls().get(path + "/qr-code").then().statusCode(200).contentType("image/png");
        Cast.GUSTAV
                .calls()
                .get(path + "/poster?language=en")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        Cast.CILLA
                .calls()
                .get("/survey-rounds/" + Rounds.onPaper(Cast.CILLA) + "/code")
                .then()
                .statusCode(422);
    }

    @Test
    void a_survey_that_a_rule_asks_has_been_published_and_stays_when_its_draft_is_taken_away() {
        String begun = Surveys.begun();
        Rounds.rule(Cast.JONNA, Rounds.ruleBody(Cast.JONNA, begun, "GROUP_END"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("survey-not-in-use"));
        Surveys.discard(Cast.REGINA, Surveys.draftOf(begun)).then().statusCode(204);
        String survey = Surveys.inUse();
        String rule = Rounds.rule(Cast.JONNA, Rounds.ruleBody(Cast.JONNA, survey, "GROUP_END"))
                .path("id");
        Surveys.move(Cast.REGINA, Surveys.publishedOf(survey), "retirement")
                .then()
                .statusCode(200);
        String next = Surveys.next(Cast.REGINA, survey).path("id");
        Surveys.discard(Cast.REGINA, next).then().statusCode(204);
        Surveys.survey(Cast.REGINA, survey).then().statusCode(200);
        Cast.JONNA.calls().get("/survey-rules/" + rule).then().statusCode(200);
    }

    @Test
    void a_rule_belongs_to_a_place_and_can_be_changed_and_taken_away() {
        String rule = Rounds.rule(Cast.JONNA);
        String path = "/survey-rules/" + rule;
        Cast.CILLA.calls().get(path).then().statusCode(404);
        Cast.CILLA.calls().get("/survey-rules").then().statusCode(200).body("items", empty());
        ObjectNode wrong =
                Rounds.ruleBody(Cast.JONNA, Rounds.survey("STAFF"), "GROUP_END").put("channel", "PAPER");
        Rounds.rule(Cast.JONNA, wrong).then().statusCode(400).body("errors.pointer", hasItem("/recurs"));
        Cast.JONNA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"active\":false,\"daysOpen\":30}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("active", equalTo(false), "daysOpen", equalTo(30), "permittedActions", contains("EDIT_ROUNDS"));
        Groups.send(Cast.JONNA, "DELETE", path, "*", null).then().statusCode(204);
        Cast.JONNA.calls().get(path).then().statusCode(404);
    }

    private static void points(Cast who, ObjectNode round, String pointer) {
        Rounds.create(who, round).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static void refusesEmpty(Response answer) {
        answer.then().statusCode(422).body("code", equalTo("round-without-audience"));
    }

    private static Response get(Cast who, String round) {
        return who.calls().get("/survey-rounds/" + round);
    }

    private static Response change(String round, String patch) {
        return Cast.JONNA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(patch)
                .patch("/survey-rounds/" + round);
    }
}
