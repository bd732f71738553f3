package se.familjenavet.crash;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.familjenavet.crash.TwoProcesses.Post;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.ticket.TicketKey;

/** Parents who answer a survey at two processes of the packaged API, and do not always hear that it was taken. */
class AnswersIT {
    private static final int SENDS = 50;
    private static final int PARENTS = 24;
    /** Of these the tickets are held, so that a kill comes in the middle of them. */
    private static final int HELD = 6;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("/p/survey#([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");
    private static final String NOW_DUE =
            "update job set next_run = now() - interval '1 minute' where name = 'survey-rounds' and leased_until is null returning name";
    /** What the dead had in hand, as it would be after some minutes, for which the test does not wait. */
    private static final List<String> NOBODY_HAS_IT = List.of(
            "update job set lease = null, leased_until = null where leased_until is not null returning name",
            "update message set lease_until = now() where status = 'SENDING' returning id");

    private static final String KEYS = "select key from survey_response where round_id = ?::uuid order by key::text";
    private static final String UNUSED = "select hash from survey_ticket where round_id = ?::uuid";
    private static final String HOLD = "select hash from survey_ticket where hash = decode(?, 'hex') for update";
    private static final String HELD_UP =
            "select pid from pg_stat_activity where usename = 'nav' and wait_event_type = 'Lock' and query like '%accept_answer%'";

    private static TwoProcesses processes;

    @BeforeAll
    static void open() throws IOException {
        Database.empty();
        Mails.clear();
        RestAssured.port = LocalStack.forTests().apiPort();
        processes = TwoProcesses.start(Map.of(
                "FAMILJENAVET_RATE_PUBLIC", "1000000",
                "FAMILJENAVET_RATE_SIGNED_IN", "1000000",
                "FAMILJENAVET_JOBS_TICK", "1s",
                "FAMILJENAVET_MAIL_TICK", "1s"));
        Openings.all();
    }

    @AfterAll
    static void close() {
        processes.close();
    }

    @Test
    void r19_of_fifty_answers_sent_at_once_by_one_ticket_one_is_kept_and_the_others_hear_so() {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        String place = Rounds.place(round);
        String ticket = tickets(place, 1).getFirst();
        List<ObjectNode> answers =
                Stream.generate(() -> Rounds.answer(place, ticket)).limit(SENDS).toList();
        List<Integer> heard = insistAll(answers);
        assertEquals(1, Collections.frequency(heard, 204), heard::toString);
        assertEquals(SENDS - 1, Collections.frequency(heard, 409), heard::toString);
        assertEquals(List.of(answers.get(heard.indexOf(204)).path("key").textValue()), Database.read(KEYS, round));
        answeredBy(round, 1);
    }

    @Test
    void r19_an_answer_that_is_sent_again_and_again_is_taken_once_and_heard_each_time() {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        String place = Rounds.place(round);
        ObjectNode answer = Rounds.answer(place, tickets(place, 1).getFirst());
        for (int i = 0; i < 3; i++) {
            assertEquals(Collections.nCopies(SENDS, 204), insistAll(Collections.nCopies(SENDS, answer)));
        }
        assertEquals(List.of(answer.path("key").textValue()), Database.read(KEYS, round));
        answeredBy(round, 1);
    }

    @Test
    void r19_each_of_many_who_answer_at_once_is_counted_once() {
        String round = Rounds.ofTickets(Cast.JONNA, PARENTS);
        List<ObjectNode> answers = answers(Rounds.place(round));
        List<ObjectNode> twice =
                Stream.concat(answers.stream(), answers.stream()).toList();
        assertEquals(Collections.nCopies(2 * PARENTS, 204), insistAll(twice));
        areKeptOnce(round, answers);
    }

    @Test
    void r19_a_process_that_is_killed_in_the_middle_of_answers_takes_none_twice_and_loses_none() throws Exception {
        String round = Rounds.ofTickets(Cast.JONNA, PARENTS);
        List<ObjectNode> answers = answers(Rounds.place(round));
        List<ObjectNode> others = answers.subList(HELD, PARENTS);
        CompletableFuture<List<Integer>> heard = CompletableFuture.supplyAsync(() -> insistAll(others));
        killWhileItTakes(answers.subList(0, HELD));
        assertEquals(Collections.nCopies(others.size(), 204), heard.join());
        assertEquals(Collections.nCopies(PARENTS, 204), insistAll(answers));
        areKeptOnce(round, answers);
        NOBODY_HAS_IT.forEach(sql -> Database.read(sql));
        processes.replaceSecond();
        assertEquals(Collections.nCopies(PARENTS, 204), insistAll(answers));
        areKeptOnce(round, answers);
    }

    /** Holds the tickets of these answers, so that the second process comes as far as that with each, and no further. */
    private static void killWhileItTakes(List<ObjectNode> answers) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
                Connection holder = Database.asSuperuser()) {
            holder.setAutoCommit(false);
            List<Future<Boolean>> under = new ArrayList<>();
            for (ObjectNode answer : answers) {
                assertEquals(1, Database.read(holder, HOLD, hash(answer)).size());
                under.add(callers.submit(() -> processes.isTakenBySecondBeforeItEnds(post(answer))));
            }
            try {
                Browser.await(PATIENCE, () -> Database.read(HELD_UP).size() > 1);
            } finally {
                processes.killSecond();
            }
            for (Future<Boolean> one : under) {
                assertFalse(one.get());
            }
            holder.commit();
        }
    }

    private static String hash(ObjectNode answer) {
        return TicketKey.hash(
                UUID.fromString(answer.path("place").textValue()),
                answer.path("secret").textValue());
    }

    @Test
    void r18_neither_logs_nor_metrics_of_either_process_tell_what_was_answered_or_by_which_ticket() throws Exception {
        String round = Rounds.ofTickets(Cast.JONNA, 1);
        String place = Rounds.place(round);
        String ticket = tickets(place, 1).getFirst();
        ObjectNode taken = Rounds.answer(place, ticket);
        taken.withObject("answers").put("what-was-best", "Zebran i hallen");
        ObjectNode outside = taken.deepCopy();
        outside.withObject("answers").put("came-often", 7).put("zebra-rand", "Zebran");
        List<ObjectNode> sent = List.of(
                outside,
                taken,
                Rounds.answer(place, ticket),
                taken.deepCopy().put("secret", "zebra" + ticket),
                taken.deepCopy().put("key", "zebra" + ticket));
        for (ObjectNode one : sent) {
            insistAll(List.of(one, one));
        }
        String told = Files.readString(LocalStack.forTests().databaseLog());
        for (Api process : processes.both()) {
            String metrics =
                    RestAssured.get(process.managementUrl() + "/q/metrics").asString();
            assertTrue(metrics.contains("/public/answers"), "What was asked is not told of at all");
            told += process.logged() + metrics;
        }
        for (String word : List.of("ebra", ticket, taken.path("key").textValue())) {
            assertFalse(told.contains(word), word);
        }
    }

    /** One answer for each of the parents who have been asked at a place. */
    private static List<ObjectNode> answers(String place) {
        return tickets(place, PARENTS).stream()
                .map(ticket -> Rounds.answer(place, ticket))
                .toList();
    }

    /** From the letters, which the processes themselves make and send. */
    private static List<String> tickets(String place, int many) {
        Browser.await(PATIENCE, () -> {
            Database.read(NOW_DUE);
            return arrived(place).size() >= many;
        });
        List<String> arrived = arrived(place);
        assertEquals(many, arrived.size());
        return arrived;
    }

    private static List<String> arrived(String place) {
        return Mails.all().stream()
                .flatMap(mail -> LINK.matcher(mail.text()).results())
                .filter(link -> link.group(1).equals(place))
                .map(link -> link.group(2))
                .toList();
    }

    /** Sends all at once, each to a process that is not heard, and then until it is. */
    private static List<Integer> insistAll(List<ObjectNode> answers) {
        return TwoProcesses.together(IntStream.range(0, answers.size())
                .mapToObj(number -> (Callable<Integer>) () -> processes
                        .insist(number, post(answers.get(number)), TwoProcesses.BUSY)
                        .statusCode())
                .toList());
    }

    private static Post post(ObjectNode answer) {
        return new Post("answers", null, answer.toString());
    }

    private static void areKeptOnce(String round, List<ObjectNode> answers) {
        List<String> keys = answers.stream()
                .map(answer -> answer.path("key").textValue())
                .sorted()
                .toList();
        assertEquals(keys, Database.read(KEYS, round));
        answeredBy(round, answers.size());
    }

    private static void answeredBy(String round, int many) {
        assertEquals(List.of(), Database.read(UNUSED, round));
        Cast.JONNA
                .calls()
                .get("/survey-rounds/" + round)
                .then()
                .statusCode(200)
                .body("figures.answered", equalTo(many), "figures.invited", equalTo(many));
    }
}
