package se.familjenavet.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import se.familjenavet.access.Errand;
import se.familjenavet.job.EachRegion;
import se.familjenavet.job.Job;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Follows rules, opens rounds when they are due, sends out their tickets, reminds, and closes them; each in a transaction. */
@ApplicationScoped
public class RoundJob extends Job {
    private static final Logger LOG = Logger.getLogger("round");

    private final EachRegion eachRegion;
    private final Errand errand;
    private final RuleFollowing rules;
    private final DueRounds due;
    private final RoundLetters letters;

    private record Due(String region, UUID id) {}

    @Inject
    RoundJob(EachRegion eachRegion, Errand errand, RuleFollowing rules, DueRounds due, RoundLetters letters) {
        this.eachRegion = eachRegion;
        this.errand = errand;
        this.rules = rules;
        this.due = due;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "survey-rounds";
    }

    @Override
    public Duration rhythm() {
        return Duration.ofMinutes(1);
    }

    @Override
    protected void run(Runnable atWork) {
        eachRegion.run(atWork, rules::follow);
        each(atWork, due::toClose, (region, round) -> errand.inRegion(region, () -> due.close(round)));
        each(atWork, due::toOpen, this::open);
        each(
                atWork,
                due::toPrepare,
                (region, place) -> errand.amongPersons(region, () -> {
                    letters.prepare(place);
                    return place;
                }));
        each(atWork, due::toRemind, this::remind);
    }

    /** One that nobody could answer counts no more. */
    private void open(String region, UUID round) {
        try {
            errand.inRegion(region, () -> due.open(round));
        } catch (ProblemException refused) {
            boolean isEmpty = refused.type() == ProblemType.ROUND_WITHOUT_AUDIENCE;
            WithdrawalReason why = isEmpty ? WithdrawalReason.NO_AUDIENCE : WithdrawalReason.OTHER;
            errand.inRegion(region, () -> due.giveUp(round, why));
        }
    }

    private void remind(String region, UUID round) {
        errand.fromRegion(region, () -> due.reminder(round)).ifPresent(at -> {
            errand.amongPersons(region, () -> {
                letters.remind(round, at);
                return at;
            });
            errand.inRegion(region, () -> due.reminded(round, at));
        });
    }

    /** One's trouble is not the next's. */
    private void each(Runnable atWork, Function<String, List<UUID>> found, BiConsumer<String, UUID> work) {
        List<Due> all = new ArrayList<>();
        eachRegion.run(atWork, region -> found.apply(region).forEach(id -> all.add(new Due(region, id))));
        int failed = 0;
        for (Due one : all) {
            atWork.run();
            try {
                work.accept(one.region(), one.id());
            } catch (RuntimeException trouble) {
                LOG.errorf(trouble, "Round or place %s failed", one.id());
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(failed + " rounds or places failed");
        }
    }
}
