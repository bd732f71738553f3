package se.familjenavet.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Mails;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.SteppingClock;

/** Several workers in front of one queue, and a mail server that is there or not. */
@ApiTest
class MailWorkerTest {
    private static final String STATE = "select status, problem, attempts from message";

    @Inject
    PostOffice office;

    @Inject
    MailQueue queue;

    @Inject
    Errand errand;

    private String email;

    @BeforeEach
    void open() {
        Openings.all();
        email = Families.email();
    }

    @Test
    void what_the_mail_server_could_not_take_goes_later_as_the_same_letter() {
        enrolled(email);
        SteppingClock clock = office.whenAllAreDue();
        office.workerInTheDark(clock).runDue();
        assertEquals(List.of("QUEUED UNREACHABLE 1"), Database.read(STATE));
        String links =
                Database.read("select link_id, stop_link_id from message").getFirst();
        clock.step(Duration.ofSeconds(59));
        office.worker(clock).runDue();
        assertEquals(List.of(), Mails.to(email));
        clock.step(Duration.ofSeconds(1));
        office.worker(clock).runDue();
        assertEquals(List.of("SENT null 2"), Database.read(STATE));
        assertEquals(List.of(links), Database.read("select link_id, stop_link_id from message"));
        assertTrue(Mails.to(email).getFirst().messageId().startsWith("<" + id() + "@"));
    }

    @Test
    void a_mail_server_in_trouble_is_left_alone_until_the_next_time() {
        enrolled(email);
        enrolled(Families.email());
        office.workerInTheDark(office.whenAllAreDue()).runDue();
        assertEquals(List.of("0", "1"), Database.read("select attempts from message order by attempts"));
    }

    @Test
    void ten_tries_are_enough_and_a_coordinator_can_ask_for_more() {
        enrolled(email);
        SteppingClock clock = office.whenAllAreDue();
        for (int i = 0; i < MailWorker.MOST_ATTEMPTS; i++) {
            office.workerInTheDark(clock).runDue();
            clock.step(Duration.ofHours(1));
        }
        assertEquals(List.of("FAILED UNREACHABLE 10"), Database.read(STATE));
        Cast.JENS.calls().post("/messages/" + id() + "/retry").then().statusCode(404);
        Cast.JONNA.calls().post("/messages/" + id() + "/retry").then().statusCode(200);
        assertEquals(1, office.mailTo(email).size());
        Cast.JONNA.calls().post("/messages/" + id() + "/retry").then().statusCode(422);
    }

    @Test
    void an_address_that_is_none_is_not_tried_again() {
        enrolled("åsa@familj.example");
        office.deliver();
        assertEquals(List.of("FAILED REFUSED 1"), Database.read(STATE));
    }

    @Test
    void whoever_has_no_address_is_skipped() {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).putNull("email").put("mobile", "070-174 06 05");
        enrol(Families.registered(Cast.JONNA, household));
        office.deliver();
        assertEquals(List.of("SKIPPED NO_ADDRESS 1"), Database.read(STATE));
    }

    @Test
    void one_who_dies_on_the_way_is_followed_by_another_when_the_lease_is_over() {
        enrolled(email);
        SteppingClock clock = office.whenAllAreDue();
        claim(clock);
        clock.step(MailWorker.LEASE.minusSeconds(1));
        office.worker(clock).runDue();
        assertEquals(List.of(), Mails.to(email));
        clock.step(Duration.ofSeconds(1));
        office.worker(clock).runDue();
        assertEquals(List.of("SENT null 2"), Database.read(STATE));
        assertEquals(1, Mails.to(email).size());
    }

    @Test
    void one_who_was_given_up_has_no_say_any_more() {
        enrolled(email);
        SteppingClock clock = office.whenAllAreDue();
        MailQueue.Claim late = claim(clock);
        clock.step(MailWorker.LEASE);
        office.worker(clock).runDue();
        errand.onQueues(() -> queue.end(late, MessageStatus.FAILED, MessageProblem.INTERNAL));
        assertEquals(List.of("SENT null 2"), Database.read(STATE));
    }

    @Test
    void a_letter_that_takes_its_worker_down_each_time_is_given_up() {
        enrolled(email);
        SteppingClock clock = office.whenAllAreDue();
        for (int i = 0; i < MailWorker.MOST_ATTEMPTS; i++) {
            claim(clock);
            clock.step(MailWorker.LEASE);
        }
        office.worker(clock).runDue();
        assertEquals(List.of("FAILED INTERNAL 11"), Database.read(STATE));
        assertEquals(List.of(), Mails.to(email));
    }

    @Test
    void two_that_look_at_the_same_moment_send_each_letter_exactly_once() throws Exception {
        List<String> addresses =
                IntStream.range(0, 12).mapToObj(i -> Families.email()).toList();
        addresses.forEach(this::enrolled);
        SteppingClock clock = office.whenAllAreDue();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                workers.add(processes.submit(() -> {
                    together.await();
                    office.worker(clock).runDue();
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        addresses.forEach(address -> assertEquals(1, Mails.to(address).size()));
    }

    private MailQueue.Claim claim(SteppingClock clock) {
        return errand.fromQueues(
                        () -> queue.claim(clock.instant(), clock.instant().plus(MailWorker.LEASE)))
                .orElseThrow();
    }

    private static String id() {
        return Database.read("select id from message").getFirst();
    }

    private void enrolled(String address) {
        ObjectNode household = Families.household(Groups.centreOf(Cast.JONNA));
        ((ObjectNode) household.at("/parents/0")).put("email", address);
        enrol(Families.registered(Cast.JONNA, household));
    }

    private static void enrol(String household) {
        Families.enrolled(Cast.JONNA, Families.group(Cast.JONNA, 5), household);
    }
}
