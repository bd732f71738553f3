package se.familjenavet.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.JobRows.Claim;
import se.familjenavet.problem.Problems;

/**
 * Does what is due, one job after another. Any number of processes may: a job is in the hands of one at a time, and is free
 * again when its lease has run out.
 */
@ApplicationScoped
public class Jobs {
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger("job");
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** How long a process that stops waits for the step that a job is at. */
    private static final Duration LAST_STEP = Duration.ofSeconds(10);

    private final Map<String, Job> known;
    private final JobRows rows;
    private final Errand errand;
    private final Clock clock;
    private final Lock working = new ReentrantLock();
    private volatile boolean stops;

    /** Whether the job at hand was told to stop, whatever it made of that. */
    private boolean isLeft;

    @Inject
    Jobs(@All List<Job> jobs, JobRows rows, Errand errand, Clock clock) {
        known = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.rows = rows;
        this.errand = errand;
        this.clock = clock;
    }

    /** The process will stop: it begins no more jobs, and leaves the one at hand after the step that it is at. */
    void leaveOff(@Observes ShutdownDelayInitiatedEvent delay) {
        stops = true;
    }

    /** The process stops: another one goes on with what it had at hand, and need not wait until the lease is over. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stops = true;
        if (working.tryLock(LAST_STEP.toSeconds(), TimeUnit.SECONDS)) {
            working.unlock();
        }
    }

    /** Every job that is due, until none is. */
    void runDue() {
        errand.onQueues(() -> known.keySet().stream().sorted().forEach(name -> rows.add(name, clock.instant())));
        working.lock();
        try {
            for (Optional<Claim> claim = claim(); claim.isPresent(); claim = claim()) {
                run(claim.get());
            }
        } finally {
            working.unlock();
        }
    }

    private Optional<Claim> claim() {
        if (stops) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return errand.fromQueues(() -> rows.claim(known.keySet(), now, now.plus(LEASE)));
    }

    private void run(Claim claim) {
        isLeft = false;
        RuntimeException trouble = null;
        try {
            known.get(claim.name()).run(() -> prolong(claim));
        } catch (RuntimeException thrown) {
            trouble = thrown;
        }
        if (isLeft) {
            LOG.infof("Job %s is left to another process, since this one stops", claim.name());
            errand.onQueues(() -> rows.giveBack(claim));
        } else if (trouble == null) {
            end(claim, JobOutcome.DONE, null);
        } else {
            String reference = Problems.newReference();
            LOG.errorf(trouble, "Job %s failed (%s)", claim.name(), reference);
            end(claim, JobOutcome.of(trouble), reference);
        }
    }

    private void prolong(Claim claim) {
        if (stops) {
            isLeft = true;
            throw new Stopped();
        }
        Instant now = clock.instant();
        if (!errand.fromQueues(() -> rows.prolong(claim, now, now.plus(LEASE)))) {
            throw new IllegalStateException("Another worker has taken over");
        }
    }

    private void end(Claim claim, JobOutcome outcome, String reference) {
        Duration rhythm = known.get(claim.name()).rhythm();
        Duration rest = outcome == JobOutcome.DONE ? rhythm : pause(claim.failures());
        Instant now = clock.instant();
        errand.onQueues(() -> rows.end(claim, outcome, reference, now, now.plus(rest)));
    }

    /** A minute after the first failure, then twice as long each time, an hour at most. */
    private static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** All of them by name, in the request's own transaction. */
    List<JobView> all() {
        Map<String, JobRow> remembered = rows.all();
        return known.values().stream()
                .map(job -> JobView.of(job, Optional.ofNullable(remembered.get(job.name())), clock.instant()))
                .sorted()
                .toList();
    }

    /** Lets a job be the next that some process does; what has become of it, empty when there is none of the name. */
    Optional<JobView> hurry(String name) {
        Optional.ofNullable(known.get(name)).ifPresent(this::hurry);
        return all().stream().filter(job -> job.name().equals(name)).findFirst();
    }

    /** Likewise. */
    public void hurry(Job job) {
        rows.add(job.name(), clock.instant());
        rows.hurry(job.name(), clock.instant());
    }
}
