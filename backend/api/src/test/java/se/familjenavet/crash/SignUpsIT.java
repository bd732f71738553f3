package se.familjenavet.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.familjenavet.crash.TwoProcesses.Post;
import se.familjenavet.local.Api;
import se.familjenavet.local.LocalStack;
import se.familjenavet.message.PostOffice;
import se.familjenavet.testing.Browser;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Mails.Mail;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

/** Parents who sign up all at once with two processes of the packaged API, and do not always hear the answer. */
class SignUpsIT {
    private static final int ALL = 200;
    private static final int PLACES = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Map<String, String> TOLD = Map.of(
            "FAMILJENAVET_RATE_SIGN_UP", "1000000",
            "FAMILJENAVET_RATE_PUBLIC", "1000000",
            "FAMILJENAVET_RATE_SIGNED_IN", "1000000",
            "FAMILJENAVET_JOBS_TICK", "1s",
            "FAMILJENAVET_MAIL_TICK", "1s");
    private static final String NUMBERS = """
            select i.email, coalesce(e.queue_number, 0) from enrolment e join parent_identity i using (household_id)
            where e.group_id = cast(? as uuid) and e.status in ('ENROLLED', 'WAITLISTED')""";
    private static final String BY_TIME = """
            select queue_number from enrolment where group_id = cast(? as uuid) and status = 'WAITLISTED'
            order by waited_since, queue_number""";
    private static final String NOBODY_SERVES =
            "update job set lease = gen_random_uuid(), leased_until = now() + interval '1 hour' where name = 'waiting-lists' returning name";
    private static final String ANYBODY_SERVES =
            "update job set lease = null, leased_until = null, next_run = now() - interval '1 minute' where name = 'waiting-lists' returning name";
    private static final String AT_THE_GROUP =
            "select pid from pg_stat_activity where usename = 'nav' and wait_event_type = 'Lock' and query like '%lock_places%'";
    private static final String AT_WORK =
            "select pid from pg_stat_activity where usename = 'nav' and xact_start is not null";
    private static final String UNSENT = """
            select m.id from message m join enrolment e on e.id = m.enrolment_id
            where e.group_id = cast(? as uuid) and m.status in ('QUEUED', 'SENDING')""";

    private static TwoProcesses processes;

    /** One who has been answered: what they were told, and how many things had happened before they asked and when they heard. */
    private record Confirmed(String email, int asked, int heard, String status, int queuePlace) {}

    @BeforeAll
    static void open() throws IOException {
        Database.empty();
        Mails.clear();
        RestAssured.port = LocalStack.forTests().apiPort();
        processes = TwoProcesses.start(TOLD);
        Openings.all();
    }

    @AfterAll
    static void close() {
        processes.close();
    }

    @Test
    void r11_r12_of_two_hundred_at_once_seven_get_a_place_and_the_others_wait_in_the_order_in_which_they_confirmed() {
        String group = Families.group(Cast.JONNA, PLACES);
        List<ObjectNode> signUps = IntStream.range(0, ALL)
                .mapToObj(number -> Families.signUp(group))
                .toList();
        together(ALL, number -> {
            Post post = signUp(UUID.randomUUID().toString(), signUps.get(number));
            assertEquals(202, processes.insist(number, post).statusCode());
            return number;
        });
        assertEquals(List.of("REQUESTED " + ALL), statuses(group));
        Map<String, String> secrets = secretsIn(signUps);
        AtomicInteger happened = new AtomicInteger();
        List<Confirmed> confirmed = together(ALL, number -> {
            String email = signUps.get(number).path("email").textValue();
            return confirm(number, email, secrets.get(email), happened);
        });
        assertEquals(List.of("ENROLLED " + PLACES, "WAITLISTED " + (ALL - PLACES)), statuses(group));
        assertEquals(
                IntStream.rangeClosed(1, ALL - PLACES).mapToObj(String::valueOf).toList(),
                Database.read(BY_TIME, group));
        areInOrder(confirmed, numbers(group));
        Browser.await(PATIENCE, () -> Database.read(UNSENT, group).isEmpty());
        Map<String, Long> letters = Mails.all().stream().collect(groupingBy(Mail::to, counting()));
        signUps.forEach(
                signUp -> assertEquals(2, letters.get(signUp.path("email").textValue()), signUp::toString));
    }

    @Test
    void r12_a_freed_place_is_offered_once_when_both_processes_serve_the_list_at_once() throws SQLException {
        String group = Families.group(Cast.JONNA, 1);
        String inside = Families.enrolled(Cast.JONNA, group);
        String first = Families.enrolled(Cast.JONNA, group);
        Families.enrolled(Cast.JONNA, group);
        Browser.await(() -> !Database.read(NOBODY_SERVES).isEmpty());
        Families.withdraw(Cast.JONNA, inside).then().statusCode(200);
        try (Connection holder = Database.asSuperuser()) {
            holder.setAutoCommit(false);
            Database.read(holder, "select id from parent_group where id = cast(? as uuid) for update", group);
            Browser.await(Duration.ofMinutes(1), () -> {
                Database.read(ANYBODY_SERVES);
                return Database.read(AT_THE_GROUP).size() == 2;
            });
            holder.commit();
        }
        Browser.await(() ->
                statuses(group).contains("OFFERED 1") && Database.read(AT_WORK).isEmpty());
        assertEquals(List.of("OFFERED 1", "WAITLISTED 1", "WITHDRAWN 1"), statuses(group));
        assertEquals(
                List.of("OFFERED"), Database.read("select status from enrolment where id = cast(? as uuid)", first));
        assertEquals(
                List.of("1 1"),
                Database.read("select taken, waiting from parent_group where id = cast(? as uuid)", group));
    }

    @Test
    void a11_one_sign_up_sent_five_times_at_once_is_noted_once_with_a_key_or_without() {
        String group = Families.group(Cast.JONNA, 1);
        for (String key : new String[] {null, UUID.randomUUID().toString()}) {
            Post post = signUp(key, Families.signUp(group));
            assertEquals(
                    List.of(202, 202, 202, 202, 202),
                    together(5, number -> processes.insist(number, post).statusCode()));
        }
        assertEquals(List.of("REQUESTED 2"), statuses(group));
    }

    @Test
    void a10_neither_logs_nor_metrics_of_either_process_tell_who_signed_up() throws Exception {
        ObjectNode hidden = Families.signUp(Families.group(Cast.JONNA, 1))
                .put("firstName", "Zebrina")
                .put("familyName", "Zebrafors")
                .put("email", "zebrafors@familj.example")
                .put("mobile", "070-174 06 66")
                .put("wishes", "Zebravagn i hallen");
        assertEquals(202, processes.insist(0, signUp("zebranyckel", hidden)).statusCode());
        String secret = secretsIn(List.of(hidden)).get("zebrafors@familj.example");
        confirm(0, "zebrafors@familj.example", secret, new AtomicInteger());
        for (Post refused : List.of(
                signUp(null, hidden.deepCopy().put("email", "zebrafors")),
                signUp(null, hidden.deepCopy().put("childMonth", "zebra")),
                new Post("links/" + secret + "/withdrawal", null, ""),
                new Post("links/zebralänk/confirmation".replace("ä", "a"), null, ""))) {
            assertTrue(processes.send(0, refused).statusCode() / 100 == 4);
            assertTrue(processes.send(1, refused).statusCode() / 100 == 4);
        }
        for (Api process : processes.both()) {
            String told = process.logged()
                    + RestAssured.get(process.managementUrl() + "/q/metrics").asString();
            assertTrue(told.contains("/public/links/{secret}"), "What was asked is not told of at all");
            for (String word : List.of("zebra", "Zebra", "070-174 06 66", "0701740666", secret)) {
                assertFalse(told.contains(word), word);
            }
        }
    }

    private static Confirmed confirm(int number, String email, String secret, AtomicInteger happened) throws Exception {
        int asked = happened.incrementAndGet();
        HttpResponse<String> answer = processes.insist(number, new Post("links/" + secret + "/confirmation", null, ""));
        int heard = happened.incrementAndGet();
        assertEquals(200, answer.statusCode(), answer.body());
        var told = Programmes.read(answer.body());
        return new Confirmed(
                email,
                asked,
                heard,
                told.path("status").textValue(),
                told.path("queuePlace").asInt(0));
    }

    /** Each was told where they stand, and nobody who asked when another had heard stands before that one. */
    private static void areInOrder(List<Confirmed> confirmed, Map<String, Integer> numbers) {
        confirmed.forEach(one -> assertEquals(numbers.get(one.email()), one.queuePlace(), one.toString()));
        for (Confirmed one : confirmed) {
            confirmed.stream()
                    .filter(later -> one.heard() < later.asked() && later.queuePlace() <= one.queuePlace())
                    .forEach(later -> assertEquals("ENROLLED", one.status(), one + " was overtaken by " + later));
        }
    }

    private static Map<String, Integer> numbers(String group) {
        return Database.read(NUMBERS, group).stream()
                .map(row -> row.split(" ", 2))
                .collect(toMap(row -> row[0], row -> Integer.valueOf(row[1])));
    }

    /** Of the links to confirm by, from the letters, by address. */
    private static Map<String, String> secretsIn(List<ObjectNode> signUps) {
        List<String> addresses =
                signUps.stream().map(signUp -> signUp.path("email").textValue()).toList();
        Browser.await(PATIENCE, () -> arrived(addresses).size() >= addresses.size());
        return arrived(addresses).stream().collect(toMap(Mail::to, PostOffice::secretIn));
    }

    private static List<Mail> arrived(List<String> addresses) {
        return Mails.all().stream()
                .filter(mail -> addresses.contains(mail.to()))
                .toList();
    }

    private static Post signUp(String key, ObjectNode body) {
        return new Post("sign-ups", key, body.toString());
    }

    private static List<String> statuses(String group) {
        return Database.read(
                "select status, count(*) from enrolment where group_id = cast(? as uuid) group by 1 order by 1", group);
    }

    private interface Numbered<T> {
        T call(int number) throws Exception;
    }

    private static <T> List<T> together(int many, Numbered<T> call) {
        return TwoProcesses.together(IntStream.range(0, many)
                .mapToObj(number -> (Callable<T>) () -> call.call(number))
                .toList());
    }
}
