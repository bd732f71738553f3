package se.familjenavet.round;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.job.JobRun;
import se.familjenavet.message.PostOffice;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Together;

/** What becomes of rounds by themselves: opened, sent out, reminded of, closed, and made again by rule. */
@ApiTest
class RoundJobTest {
    @Inject
    RoundJob job;

    @Inject
    PostOffice office;

    @Inject
    AnsweringParents parents;

    @Inject
    ClosedRounds closed;

    @BeforeEach
    void open() {
        Openings.all();
        Mails.clear();
    }

    @Test
    void r18_the_tickets_of_a_place_are_made_at_once_in_the_order_of_their_hashes() {
        String round = Rounds.ofTickets(Cast.JONNA, 5);
        JobRun.of(job);
        JobRun.of(job);
        List<String> laid = Database.read("select encode(hash, 'hex') from survey_ticket order by ctid");
        assertEquals(5, laid.size());
        assertEquals(laid.stream().sorted().toList(), laid);
        assertEquals(List.of("1"), Database.read("select count(distinct xmin::text) from survey_ticket"));
        assertEquals(
                List.of("SURVEY 5"),
                Database.read("select kind, count(*) from message where survey_place_id is not null group by 1"));
        get(round).then().body("figures.invited", equalTo(5), "places[0].prepared", equalTo(true));
    }

    @Test
    void who_wants_no_mail_is_counted_and_not_asked() {
        String group = Rounds.group(Cast.JONNA, 3);
        Database.read(
                "update parent set mail_stopped = true where id = (select id from parent order by id limit 1) returning id");
        String round = Rounds.made(
                Cast.JONNA,
                Rounds.body(Cast.JONNA, Rounds.survey("PARENTS"), "TICKETS").put("group", group));
        JobRun.of(job);
        get(round).then().body("figures.invited", equalTo(2), "figures.withoutMail", equalTo(1));
    }

    @Test
    void r19_one_ticket_lets_in_one_answer_however_many_are_sent_at_once() {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        String secret = delivered(round).values().iterator().next();
        String place = Rounds.place(round);
        List<Callable<Response>> calls = Stream.generate(() -> Rounds.answer(place, secret))
                .limit(50)
                .map(answer -> (Callable<Response>) () -> Rounds.answers(answer))
                .toList();
        List<Integer> statuses = Together.statuses(calls);
        assertEquals(1, statuses.stream().filter(status -> status == 204).count(), statuses::toString);
        assertEquals(49, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        assertEquals(1, Rounds.kept(round));
        Rounds.answers(Rounds.answer(place, secret)).then().statusCode(409).body("code", equalTo("survey-answered"));
    }

    @Test
    void r19_the_same_answer_is_taken_again_and_again_and_kept_once() {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        ObjectNode answer = Rounds.answer(
                Rounds.place(round), delivered(round).values().iterator().next());
        Callable<Response> send = () -> Rounds.answers(answer);
        assertEquals(Collections.nCopies(50, 204), Together.statuses(Collections.nCopies(50, send)));
        Rounds.answers(answer).then().statusCode(204);
        assertEquals(1, Rounds.kept(round));
        get(round).then().body("figures.answered", equalTo(1), "figures.rate", equalTo(1.0f));
    }

    @Test
    void r19_what_was_taken_while_a_round_closed_is_kept_and_nothing_else() {
        String round = Rounds.byCode(Cast.JONNA);
        String place = Rounds.place(round);
        String code = Rounds.code(Cast.JONNA, round);
        List<Callable<Response>> calls = new ArrayList<>(Stream.generate(() -> Rounds.answer(place, code))
                .limit(50)
                .map(answer -> (Callable<Response>) () -> Rounds.answers(answer))
                .toList());
        calls.add(25, () -> Rounds.move(Cast.JONNA, round, "closure", null));
        List<Integer> statuses = new ArrayList<>(Together.statuses(calls));
        assertEquals(200, statuses.remove(25));
        long taken = statuses.stream().filter(status -> status == 204).count();
        assertEquals(
                50 - taken, statuses.stream().filter(status -> status == 409).count(), statuses::toString);
        assertEquals(taken, Rounds.kept(round));
        assertTrue(closed.told().contains(UUID.fromString(round)));
    }

    @Test
    void a_round_with_more_answers_than_a_request_can_count_takes_none_after_it_was_closed_and_is_counted_by_the_job() {
        String round = Rounds.byCode(Cast.JONNA);
        String place = Rounds.place(round);
        String code = Rounds.code(Cast.JONNA, round);
        Database.read("""
                with given as (
                    insert into survey_response (id, round_id, place_id, key, answers)
                    select gen_random_uuid(), cast(? as uuid), cast(? as uuid), gen_random_uuid(), '{"came-often": 1}'
                    from generate_series(1, 10001) returning 1)
                select count(*) from given
                """, round, place);
        Rounds.move(Cast.JONNA, round, "closure", null).then().statusCode(200).body("status", equalTo("OPEN"));
        Rounds.answers(Rounds.answer(place, code)).then().statusCode(409).body("code", equalTo("survey-closed"));
        JobRun.of(job);
        get(round).then().body("status", equalTo("CLOSED"), "figures.answered", equalTo(10_001));
        assertTrue(closed.told().contains(UUID.fromString(round)));
    }

    @Test
    void only_the_silent_are_reminded_and_no_row_tells_who_they_are() {
        String round = Rounds.ofTickets(Cast.JONNA, 3);
        Map<String, String> secrets = delivered(round);
        String answered = secrets.keySet().iterator().next();
        Rounds.answers(Rounds.answer(Rounds.place(round), secrets.get(answered)))
                .then()
                .statusCode(204);
        Mails.clear();
        Rounds.move(Cast.JONNA, round, "reminders", null).then().statusCode(200);
        JobRun.of(job);
        office.deliver();
        assertEquals(2, parents.secrets(Rounds.place(round)).size());
        assertFalse(parents.secrets(Rounds.place(round)).containsKey(answered));
        assertEquals(
                List.of("3 1"),
                Database.read(
                        "select count(*), count(distinct (status, problem, attempts, send_at, sent_at, lease, created_at))"
                                + " from message where kind = 'SURVEY_REMINDER' and status = 'SENT' and sent_at = created_at"));
        Rounds.move(Cast.JONNA, round, "reminders", null).then().statusCode(422);
    }

    @Test
    void a_round_opens_closes_and_is_given_up_by_itself() {
        String due = Rounds.planned(Cast.JONNA);
        String empty = Rounds.made(
                Cast.JONNA,
                Rounds.body(Cast.JONNA, Rounds.survey("PARENTS"), "TICKETS")
                        .put("group", Rounds.group(Cast.JONNA, 0))
                        .put("opensAt", "2099-01-01T08:00:00Z")
                        .put("closesAt", "2099-01-15T08:00:00Z"));
        Database.read("update survey_round set opens_at = now() - interval '1 minute' returning id");
        JobRun.of(job);
        get(due).then().body("status", equalTo("OPEN"));
        get(empty).then().body("status", equalTo("WITHDRAWN"), "withdrawnFor", equalTo("NO_AUDIENCE"));
        Database.read(
                "update survey_round set closes_at = now() - interval '1 second' where status = 'OPEN' returning id");
        JobRun.of(job);
        get(due).then().body("status", equalTo("CLOSED"));
        assertTrue(closed.told().contains(UUID.fromString(due)));
    }

    @Test
    void a_rule_asks_each_group_once_when_it_has_ended_however_many_follow_it() {
        String group = Rounds.group(Cast.JONNA, 1);
        Rounds.rule(Cast.JONNA);
        Database.read("update survey_rule set follows_from = date '2026-01-01' returning id");
        Database.read("update session set day = day - 1, month = date_trunc('month', day - 1) returning id");
        Callable<String> follow = () -> {
            JobRun.of(job);
            return "";
        };
        Together.all(List.of(follow, follow));
        JobRun.of(job);
        assertEquals(
                List.of(group + " OPEN TICKETS"), Database.read("select group_id, status, channel from survey_round"));
    }

    @Test
    void a_rule_asks_once_about_each_term_that_ends_after_it_was_made() {
        Rounds.rule(
                        Cast.JONNA,
                        Rounds.ruleBody(Cast.JONNA, Rounds.survey("OTHERS"), "EACH_YEAR")
                                .put("channel", "QR")
                                .put("daysAfter", 0)
                                .put("daysOpen", 366))
                .then()
                .statusCode(201);
        JobRun.of(job);
        assertEquals(List.of("0"), Database.read("select count(*) from survey_round"));
        Database.read("update survey_rule set follows_from = date '2020-01-01' returning id");
        JobRun.of(job);
        JobRun.of(job);
        assertEquals(
                List.of("1"), Database.read("select count(*) from survey_round where name like 'Efter gruppen, %'"));
    }

    private Map<String, String> delivered(String round) {
        JobRun.of(job);
        office.deliver();
        return parents.secrets(Rounds.place(round));
    }

    private static Response get(String round) {
        return Cast.JONNA.calls().get("/survey-rounds/" + round);
    }
}
