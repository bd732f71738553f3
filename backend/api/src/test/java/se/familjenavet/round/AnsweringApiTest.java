package se.familjenavet.round;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Together;
import se.familjenavet.testing.Wire;

/** Answers that come by a code, from paper, or from a centre. */
@ApiTest
class AnsweringApiTest {
    private static final String NOBODYS = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void what_leads_nowhere_is_not_found() {
        String round = Rounds.byCode(Cast.JONNA);
        String place = Rounds.place(round);
        ask(NOBODYS).then().statusCode(404);
        ask(Rounds.place(Rounds.onPaper(Cast.JONNA))).then().statusCode(404);
        String code = Rounds.code(Cast.JONNA, round);
        for (String forged : List.of("A".repeat(43), code.toLowerCase(Locale.ROOT), "x")) {
            Rounds.answers(Rounds.answer(place, forged)).then().statusCode(404);
        }
        Rounds.answers(Rounds.answer(NOBODYS, code)).then().statusCode(404);
        assertEquals(0, Rounds.kept(round));
    }

    @Test
    void
            an_answer_outside_the_options_to_a_hidden_question_or_with_a_key_that_tells_the_time_is_refused_and_pointed_at() {
        String round = Rounds.byCode(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), Rounds.code(Cast.JONNA, round));
        answer.withObject("answers")
                .put("came-often", 7)
                .put("why-not", "Jag jobbar")
                .put("nonsense", 1);
        Rounds.answers(answer.put("key", NOBODYS))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/key", "/answers/came-often", "/answers/nonsense"));
        answer.putObject("answers");
        Rounds.answers(answer).then().statusCode(400).body("errors.pointer", hasItem("/answers/came-often"));
        assertEquals(0, Rounds.kept(round));
    }

    @Test
    void ten_megabytes_of_text_are_refused_and_nothing_is_lost() {
        String round = Rounds.byCode(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), Rounds.code(Cast.JONNA, round));
        String refused = Wire.send("POST /familjenavet/v1/public/answers HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 10000000\r\n\r\n{");
        assertTrue(refused.startsWith("HTTP/1.1 413"), refused);
        ObjectNode tooLong = answer.deepCopy();
        tooLong.withObject("answers").put("what-was-best", "a".repeat(100_000));
        Rounds.answers(tooLong).then().statusCode(400);
        Rounds.answers(answer).then().statusCode(204);
    }

    @Test
    void r19_what_has_the_same_key_is_one_answer_however_often_and_wherever_it_is_sent() {
        String round = Rounds.byCode(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), Rounds.code(Cast.JONNA, round));
        ask(Rounds.place(round)).then().statusCode(200).body("state", equalTo("OPEN"), "questions.size()", equalTo(3));
        Callable<Response> send = () -> Rounds.answers(answer);
        assertEquals(Collections.nCopies(12, 204), Together.statuses(Collections.nCopies(12, send)));
        Rounds.answers(answer).then().statusCode(204);
        assertEquals(1, Rounds.kept(round));
        answer.put("key", UUID.randomUUID().toString());
        Rounds.answers(answer).then().statusCode(204);
        get(round).then().statusCode(200).body("figures.answered", equalTo(2), "figures.basis", equalTo("UNKNOWN"));
    }

    @Test
    void r19_nothing_comes_into_a_round_that_has_closed() {
        String round = Rounds.byCode(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), Rounds.code(Cast.JONNA, round));
        Rounds.answers(answer).then().statusCode(204);
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(200);
        ask(Rounds.place(round)).then().statusCode(200).body("state", equalTo("CLOSED"));
        Rounds.answers(Rounds.answer(Rounds.place(round), answer.path("secret").textValue()))
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-closed"));
        assertEquals(1, Rounds.kept(round));
        assertEquals(List.of("null"), Database.read("select key from survey_response"));
    }

    @Test
    void a_paper_is_written_in_once_by_those_who_coordinate_there() {
        String round = Rounds.onPaper(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), "x");
        Rounds.enters(Cast.JENS, round, answer).then().statusCode(404);
        Rounds.enters(Cast.REGINA, round, answer).then().statusCode(403);
        Rounds.enters(Cast.JONNA, round, Rounds.answer(NOBODYS, "x")).then().statusCode(404);
        Rounds.enters(Cast.JONNA, Rounds.byCode(Cast.JONNA), answer).then().statusCode(422);
        Rounds.enters(Cast.JONNA, round, answer).then().statusCode(204);
        Rounds.enters(Cast.JONNA, round, answer).then().statusCode(204);
        assertEquals(1, Rounds.kept(round));
    }

    @Test
    void r18_writing_an_answer_in_leaves_no_trace_of_who_did() {
        String round = Rounds.onPaper(Cast.JONNA);
        ObjectNode answer = Rounds.answer(Rounds.place(round), "x");
        List<String> before = traces();
        Rounds.enters(Cast.JONNA, round, answer).then().statusCode(204);
        assertEquals(before, traces());
    }

    @Test
    void a_centre_answers_once_by_its_coordinator_and_may_think_again_until_the_round_closes() {
        String survey = Rounds.survey("COORDINATORS");
        String round = Rounds.made(
                Cast.REGINA, Rounds.body(Cast.JONNA, survey, "SIGNED_IN").put("place", "06"));
        String place = Database.read(
                        "select id from survey_round_place where round_id = ?::uuid and path = ?",
                        round,
                        Rounds.path(Cast.JONNA))
                .getFirst();
        Rounds.enters(Cast.CILLA, round, Rounds.answer(place, "x")).then().statusCode(404);
        Rounds.enters(Cast.JONNA, round, Rounds.answer(place, "x")).then().statusCode(204);
        ObjectNode other = Rounds.answer(place, "x");
        other.withObject("answers").put("came-often", 2);
        Rounds.enters(Cast.JONNA, round, other).then().statusCode(204);
        assertEquals(List.of("2"), Database.read("select answers ->> 'came-often' from survey_response"));
        get(round)
                .then()
                .statusCode(200)
                .body(
                        "figures.invited",
                        equalTo(1),
                        "figures.rate",
                        equalTo(1.0f),
                        "permittedActions",
                        hasItem("ENTER_ANSWERS"));
    }

    private static List<String> traces() {
        return Database.read(
                "select (select count(*) from audit_entry), (select count(*) from event_told),"
                        + " (select count(*) from event), (select count(*) from idempotency_key), (select count(*) from message)");
    }

    private static Response ask(String place) {
        return Cast.nobody().get("/public/surveys/" + place);
    }

    private static Response get(String round) {
        return Cast.JONNA.calls().get("/survey-rounds/" + round);
    }
}
