package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.Job;
import se.familjenavet.problem.ProblemType;

/**
 * Does the runs that were asked for (A7), one after another: counts what is past its time, and takes it away a little at a time.
 * Each little is a transaction of its own, with its share of the list: whoever takes over after a crash goes on from there.
 */
@ApplicationScoped
public class RetentionWork extends Job {
    private static final Logger LOG = Logger.getLogger("retention");

    /** What takes its worker down with it each time is given up. */
    static final int MOST_ATTEMPTS = 3;

    @Inject
    Errand errand;

    @Inject
    RunRows rows;

    @Inject
    RunLines lines;

    @Inject
    Removals removals;

    @Inject
    AuditCuts cuts;

    @Inject
    RetentionEntries entries;

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofSeconds(5);
    }

    /** All that waits or was left half done. */
    @Override
    protected void run(Runnable atWork) {
        for (RunRows.Waiting waiting : errand.fromQueues(rows::waiting)) {
            atWork.run();
            try {
                inPlace(waiting, () -> rows.take(waiting.id())).ifPresent(turn -> carryOut(waiting, turn, atWork));
            } catch (RuntimeException trouble) {
                LOG.errorf(trouble, "Run %s stopped on the way", waiting.id());
            }
        }
    }

    private void carryOut(RunRows.Waiting waiting, Turn turn, Runnable atWork) {
        if (turn.attempts() > MOST_ATTEMPTS) {
            fail(waiting, ProblemType.INTERNAL_ERROR);
        } else if (!turn.isCounted() && !turn.isDecided()) {
            fail(waiting, ProblemType.DECISION_NOT_IN_FORCE);
        } else if (turn.isCounted() || inPlace(waiting, () -> rows.hold(turn.id()) && lines.count(turn))) {
            takeAway(waiting, turn, atWork);
        }
    }

    private void takeAway(RunRows.Waiting waiting, Turn turn, Runnable atWork) {
        for (DataClass data : turn.classes()) {
            while (inPlace(waiting, () -> rows.hold(turn.id()) && takeSome(turn, data))) {
                atWork.run();
            }
        }
        end(waiting, RunState.DONE, Optional.empty());
    }

    private boolean takeSome(Turn turn, DataClass data) {
        return data == DataClass.AUDIT ? cuts.cut(turn) : removals.takeSome(turn, data);
    }

    private void fail(RunRows.Waiting waiting, ProblemType problem) {
        end(waiting, RunState.FAILED, Optional.of(problem));
    }

    /** What went stands in the register, however the run ended. */
    private void end(RunRows.Waiting waiting, RunState state, Optional<ProblemType> problem) {
        inPlace(waiting, () -> {
            boolean isMine = rows.hold(waiting.id());
            if (isMine) {
                rows.end(waiting.id(), state, problem);
                entries.append(waiting.id());
            }
            return isMine;
        });
    }

    private <T> T inPlace(RunRows.Waiting waiting, Supplier<T> work) {
        return errand.atRetention(waiting.region(), waiting.controller(), work);
    }
}
