package se.familjenavet.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.SteppingClock;

/** Several workers, each with the same jobs and the same clock, as several processes have. */
@ApiTest
class JobsTest {
    private static final String HOW = "select last_outcome, failures, lease is null from job where name = ?";

    @Inject
    JobRows rows;

    @Inject
    Errand errand;

    @Inject
    EachRegion eachRegion;

    private final SteppingClock clock = new SteppingClock();

    @Test
    void a_job_runs_at_once_and_again_when_its_rest_is_over() {
        TestJob job = new TestJob("resting", atWork -> {});
        Jobs worker = worker(job);
        worker.runDue();
        worker.runDue();
        clock.step(Duration.ofMinutes(59));
        worker.runDue();
        assertEquals(1, job.runs());
        clock.step(Duration.ofMinutes(1));
        worker.runDue();
        assertEquals(2, job.runs());
        assertEquals(List.of("DONE 0 t"), Database.read(HOW, "resting"));
    }

    @Test
    void two_that_look_at_the_same_moment_run_each_job_exactly_once() throws Exception {
        List<TestJob> jobs = IntStream.range(0, 20)
                .mapToObj(i -> new TestJob("job-" + i, atWork -> {}))
                .toList();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<?>> workers = new ArrayList<>();
        try (ExecutorService processes = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                Jobs worker = worker(jobs.toArray(TestJob[]::new));
                workers.add(processes.submit(() -> {
                    together.await();
                    worker.runDue();
                    return null;
                }));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        }
        jobs.forEach(job -> assertEquals(1, job.runs(), job.name()));
    }

    @Test
    void nobody_takes_a_job_that_is_in_anothers_hands() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch maySucceed = new CountDownLatch(1);
        TestJob lasting = new TestJob("long", atWork -> {
            begun.countDown();
            await(maySucceed);
        });
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> first = other.submit(() -> worker(lasting).runDue());
            await(begun);
            worker(lasting).runDue();
            maySucceed.countDown();
            first.get();
        }
        assertEquals(1, lasting.runs());
    }

    @Test
    void one_who_dies_on_the_way_is_followed_by_another_when_the_lease_is_over() {
        TestJob dying = new TestJob("dying", atWork -> {
            throw new StackOverflowError("The test's own");
        });
        assertThrows(StackOverflowError.class, () -> worker(dying).runDue());
        TestJob heir = new TestJob("dying", atWork -> {});
        clock.step(Jobs.LEASE.minusSeconds(1));
        worker(heir).runDue();
        assertEquals(0, heir.runs());
        clock.step(Duration.ofSeconds(1));
        worker(heir).runDue();
        assertEquals(1, heir.runs());
        assertEquals(List.of("DONE 0 t"), Database.read(HOW, "dying"));
    }

    @Test
    void a_process_that_stops_lets_another_one_go_on_at_once() throws Exception {
        assertGoesOn("lasting", atWork -> {
            while (true) {
                atWork.run();
            }
        });
    }

    @Test
    void a_job_that_takes_its_stop_for_trouble_at_one_place_is_gone_on_with_too() throws Exception {
        assertGoesOn("stubborn", atWork -> {
            try {
                while (true) {
                    atWork.run();
                }
            } catch (RuntimeException trouble) {
                assertEquals(Stopped.class, trouble.getClass());
            }
        });
    }

    private void assertGoesOn(String name, Consumer<Runnable> work) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        TestJob lasting = new TestJob(name, atWork -> {
            begun.countDown();
            work.accept(atWork);
        });
        Jobs stopping = worker(lasting);
        try (ExecutorService process = Executors.newSingleThreadExecutor()) {
            Future<?> worked = process.submit(stopping::runDue);
            await(begun);
            stopping.leaveOff(new ShutdownDelayInitiatedEvent());
            stopping.stop(new ShutdownEvent());
            assertEquals(List.of("null 0 t"), Database.read(HOW, name));
            worked.get();
        }
        stopping.runDue();
        assertEquals(1, lasting.runs());
        TestJob heir = new TestJob(name, atWork -> {});
        worker(heir).runDue();
        assertEquals(1, heir.runs());
        assertEquals(List.of("DONE 0 t"), Database.read(HOW, name));
    }

    @Test
    void one_at_work_keeps_the_job_for_as_long_as_it_takes() {
        TestJob slow = new TestJob("slow", atWork -> {
            for (int i = 0; i < 5; i++) {
                clock.step(Duration.ofMinutes(6));
                atWork.run();
                worker(new TestJob("slow", taken -> {
                            throw new AssertionError("Taken from one at work");
                        }))
                        .runDue();
            }
        });
        worker(slow).runDue();
        assertEquals(List.of("DONE 0 t"), Database.read(HOW, "slow"));
    }

    @Test
    void one_who_was_given_up_says_no_more_of_how_it_went() {
        TestJob late = new TestJob("late", atWork -> {
            clock.step(Jobs.LEASE);
            worker(new TestJob("late", taken -> {})).runDue();
            assertThrows(IllegalStateException.class, atWork::run);
            throw new IllegalStateException("Too late");
        });
        worker(late).runDue();
        assertEquals(List.of("DONE 0 t"), Database.read(HOW, "late"));
    }

    @Test
    void what_fails_is_tried_again_after_longer_and_longer_and_can_be_seen() {
        TestJob failing = new TestJob("failing", atWork -> {
            throw new IllegalStateException("The test's own");
        });
        for (int minutes : List.of(0, 1, 2, 4, 8, 16, 32, 60, 60)) {
            clock.step(Duration.ofMinutes(minutes));
            worker(failing).runDue();
            worker(failing).runDue();
        }
        assertEquals(9, failing.runs());
        assertEquals(List.of("FAILED 9 t"), Database.read(HOW, "failing"));
        String reference = Database.read("select last_reference from job where name = 'failing'")
                .getFirst();
        assertTrue(reference.matches("FN-[0-9A-Z]{6}"), reference);
    }

    @Test
    void one_jobs_trouble_is_not_anothers() {
        TestJob well = new TestJob("well", atWork -> {});
        TestJob ill = new TestJob("ill", atWork -> {
            throw new IllegalStateException("The test's own");
        });
        worker(ill, well).runDue();
        assertEquals(1, well.runs());
    }

    @Test
    void a_region_where_it_fails_leaves_the_others_done() {
        List<String> done = new ArrayList<>();
        TestJob regional = new TestJob(
                "regional",
                atWork -> eachRegion.run(atWork, region -> {
                    if (region.equals("06")) {
                        throw new IllegalStateException("The test's own");
                    }
                    done.add(region);
                }));
        worker(regional).runDue();
        List<String> others =
                Database.read("select code from region where participates and code <> '06' order by code");
        assertTrue(others.contains("18"), others.toString());
        assertEquals(others, done);
        assertEquals(List.of("PARTLY 1 t"), Database.read(HOW, "regional"));
    }

    @Test
    void a_job_of_another_version_of_the_product_is_left_to_it() {
        worker(new TestJob("newer", atWork -> {})).runDue();
        clock.step(Duration.ofDays(1));
        worker(new TestJob("older", atWork -> {})).runDue();
        assertEquals(2, Database.read("select name from job").size());
    }

    private Jobs worker(TestJob... jobs) {
        return new Jobs(List.of(jobs), rows, errand, clock);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
