package se.familjenavet.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.problem.Trouble;

/**
 * Does what waits, one piece after another. Any number of processes may: a piece is in the hands of one at a time, and is free
 * again when its lease has run out. Its effect and its end are written in one transaction, which fails when another has taken
 * over: it is done once.
 */
@ApplicationScoped
public class TaskWorker {
    private static final Logger LOG = Logger.getLogger("task");

    static final Duration LEASE = Duration.ofMinutes(2);

    /** What takes its worker down with it each time is given up. */
    static final int MOST_ATTEMPTS = 3;

    private final Map<TaskKind, Work> known;
    private final TaskRows rows;
    private final Errand errand;
    private final Clock clock;
    private final ObjectMapper json;

    @Inject
    TaskWorker(@All List<Work> works, TaskRows rows, Errand errand, Clock clock, ObjectMapper json) {
        known = works.stream().collect(Collectors.toMap(Work::kind, Function.identity()));
        this.rows = rows;
        this.errand = errand;
        this.clock = clock;
        this.json = json;
    }

    /** All that waits, until nothing does. */
    public void runDue() {
        for (Optional<Assignment> next = claim(); next.isPresent(); next = claim()) {
            run(next.get());
        }
    }

    private Optional<Assignment> claim() {
        Instant now = clock.instant();
        return errand.fromQueues(() -> rows.claim(known.keySet(), now, now.plus(LEASE)));
    }

    private void run(Assignment assignment) {
        Work work = known.get(assignment.kind());
        try {
            if (assignment.attempts() > MOST_ATTEMPTS) {
                throw new IllegalStateException("Given up after " + MOST_ATTEMPTS + " attempts");
            }
            Supplier<TaskReport> effect = work.prepare(assignment, (done, total) -> prolong(assignment, done, total));
            errand.fromRegion(
                    assignment.region(), assignment.issuer(), assignment.subject(), () -> apply(effect, assignment));
            work.tidy(assignment);
        } catch (Overtaken overtaken) {
            LOG.infof("%s: %s", assignment.id(), overtaken.getMessage());
        } catch (RuntimeException thrown) {
            end(assignment, Trouble.of(thrown), work);
        }
    }

    private TaskReport apply(Supplier<TaskReport> effect, Assignment assignment) {
        TaskReport report = effect.get();
        if (!rows.succeed(assignment, written(report), clock.instant())) {
            throw new Overtaken();
        }
        return report;
    }

    /** What was only in another's way is taken up again after a while. */
    private void end(Assignment assignment, Trouble trouble, Work work) {
        Optional<Duration> pause = trouble.type().retryAfter();
        if (pause.isPresent() && assignment.attempts() < MOST_ATTEMPTS) {
            Instant until = clock.instant().plus(pause.get());
            errand.fromQueues(() -> rows.prolong(assignment, 0, 0, until));
        } else {
            fail(assignment, trouble, work);
        }
    }

    private void fail(Assignment assignment, Trouble trouble, Work work) {
        if (errand.fromQueues(() -> rows.fail(assignment, written(trouble), clock.instant()))) {
            work.tidy(assignment);
        }
    }

    private void prolong(Assignment assignment, int done, int total) {
        Instant until = clock.instant().plus(LEASE);
        if (!errand.fromQueues(() -> rows.prolong(assignment, done, total, until))) {
            throw new Overtaken();
        }
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
