package se.familjenavet.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.LongWork;
import se.familjenavet.testing.SteppingClock;

/** Several workers, each with the same work and the same clock, as several processes have. */
@ApiTest
class TaskWorkerTest {
    private static final String THEMES = "select key from theme order by key";

    @Inject
    TaskRows rows;

    @Inject
    Errand errand;

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper json;

    private final SteppingClock clock = new SteppingClock();

    @Test
    void what_is_refused_fails_with_its_problem_in_the_readers_language_and_leaves_nothing() {
        String id = LongWork.asked(Cast.REGINA, "06");
        worker(TestWork.of(() -> {
                    makeTheme("halv");
                    throw new ProblemException(
                            ProblemType.VALIDATION_FAILED, new Fault("/guides/0/theme", "unknown-theme"));
                }))
                .runDue();
        LongWork.read(Cast.REGINA, id)
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("report", nullValue())
                .body("problem.code", equalTo("validation-failed"))
                .body("problem.instance", equalTo("/familjenavet/v1/tasks/" + id))
                .body("problem.errors.pointer", contains("/guides/0/theme"))
                .body("problem.errors.detail", contains("Det finns inget sådant tema."));
        assertEquals(List.of(), Database.read(THEMES));
    }

    @Test
    void what_nobody_foresaw_fails_with_a_reference_and_tells_no_more() {
        String id = LongWork.asked(Cast.REGINA, "06");
        worker(TestWork.of(() -> {
                    throw new IllegalStateException("The test's own");
                }))
                .runDue();
        LongWork.read(Cast.REGINA, id)
                .then()
                .body("problem.code", equalTo("internal-error"))
                .body("problem.reference", startsWith("FN-"));
    }

    @Test
    void what_was_only_in_anothers_way_is_taken_up_again() {
        String id = LongWork.asked(Cast.REGINA, "06");
        worker(TestWork.of(() -> {
                    throw new ProblemException(ProblemType.TOO_BUSY);
                }))
                .runDue();
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("RUNNING"));
        clock.step(Duration.ofSeconds(10));
        worker(TestWork.of(() -> {})).runDue();
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("DONE"));
    }

    @Test
    void a_thousand_faults_are_told_as_the_first_hundred() {
        String id = LongWork.asked(Cast.REGINA, "06");
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            faults.add(new Fault("/guides/" + i, "repeated"));
        }
        worker(TestWork.of(() -> {
                    throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
                }))
                .runDue();
        LongWork.read(Cast.REGINA, id).then().body("problem.errors", hasSize(100));
    }

    @Test
    void one_who_dies_on_the_way_is_followed_by_another_when_the_lease_is_over_and_it_is_done_once() {
        String id = LongWork.asked(Cast.REGINA, "06");
        TestWork dying = dying();
        assertThrows(StackOverflowError.class, () -> worker(dying).runDue());
        assertEquals(List.of(), dying.tidied());
        TestWork heir = TestWork.of(() -> makeTheme("en-gang"));
        clock.step(TaskWorker.LEASE.minusSeconds(1));
        worker(heir).runDue();
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("RUNNING"));
        clock.step(Duration.ofSeconds(1));
        worker(heir).runDue();
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("DONE"));
        assertEquals(List.of("en-gang"), Database.read(THEMES));
        assertEquals(List.of(UUID.fromString(id)), heir.tidied());
    }

    @Test
    void the_effect_of_one_who_was_given_up_is_rolled_back_when_it_comes_after_all() {
        String id = LongWork.asked(Cast.REGINA, "06");
        TestWork late = TestWork.of(() -> {
            makeTheme("den-forsta");
            clock.step(TaskWorker.LEASE);
            worker(TestWork.of(() -> makeTheme("den-andra"))).runDue();
        });
        worker(late).runDue();
        assertEquals(List.of("den-andra"), Database.read(THEMES));
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("DONE"));
        assertEquals(List.of(), late.tidied());
    }

    @Test
    void one_who_was_given_up_does_not_go_on() {
        LongWork.asked(Cast.REGINA, "06");
        TestWork late = new TestWork((assignment, progress) -> {
            clock.step(TaskWorker.LEASE);
            worker(TestWork.of(() -> {})).runDue();
            progress.at(1, 2);
            throw new AssertionError("It goes on");
        });
        worker(late).runDue();
        assertEquals(List.of("DONE"), Database.read("select state from task"));
    }

    @Test
    void what_takes_its_worker_down_each_time_is_given_up() {
        String id = LongWork.asked(Cast.REGINA, "06");
        TestWork poison = dying();
        for (int i = 0; i < TaskWorker.MOST_ATTEMPTS; i++) {
            assertThrows(StackOverflowError.class, () -> worker(poison).runDue());
            clock.step(TaskWorker.LEASE);
        }
        worker(poison).runDue();
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("FAILED"));
        assertEquals(List.of(UUID.fromString(id)), poison.tidied());
    }

    @Test
    void two_that_look_at_the_same_moment_do_each_piece_exactly_once() throws Exception {
        for (int i = 0; i < 10; i++) {
            LongWork.asked(Cast.REGINA, "06");
        }
        AtomicInteger effects = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                workers.add(processes.submit(() -> {
                    together.await();
                    worker(TestWork.of(effects::incrementAndGet)).runDue();
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        assertEquals(10, effects.get());
        assertEquals(List.of("10"), Database.read("select count(*) from task where state = 'DONE'"));
    }

    @Test
    void how_far_it_has_come_is_seen_while_it_goes_on_and_when_to_ask_again() {
        String id = LongWork.asked(Cast.REGINA, "06");
        LongWork.read(Cast.REGINA, id).then().body("state", equalTo("WAITING")).header("Retry-After", "1");
        TestWork slow = new TestWork((assignment, progress) -> {
            progress.at(3, 7);
            LongWork.read(Cast.REGINA, id)
                    .then()
                    .body("state", equalTo("RUNNING"))
                    .body("done", equalTo(3))
                    .body("total", equalTo(7))
                    .header("Retry-After", "1");
            return TestWork::report;
        });
        worker(slow).runDue();
        LongWork.read(Cast.REGINA, id)
                .then()
                .body("state", equalTo("DONE"))
                .body("done", equalTo(7))
                .body("report.about", equalTo("2027"))
                .body("report.lines[0].finding", equalTo("GUIDES"))
                .body("report.lines[0].count", equalTo(10))
                .header("Retry-After", nullValue());
    }

    private static TestWork dying() {
        return new TestWork((assignment, progress) -> {
            progress.at(1, 2);
            throw new StackOverflowError("The test's own");
        });
    }

    private void makeTheme(String key) {
        entityManager.createNativeQuery("""
                        insert into theme (id, region_code, key, name, description, source, version)
                        values (gen_random_uuid(), '06', :key, '{"sv": "x"}', '{"sv": "x"}', 'COUNTY', 0)""").setParameter("key", key).executeUpdate();
    }

    private TaskWorker worker(Work work) {
        return new TaskWorker(List.of(work), rows, errand, clock, json);
    }
}
