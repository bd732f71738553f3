package se.familjenavet.enrolment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.group.DemoChance;

/** What staff has decided on the queue of a group of the demo (R12): now and then somebody passes another. */
final class DemoDecisions {
    private static final Duration THOUGHT_OVER = Duration.ofHours(5);
    private static final List<String> REASONS = List.of(
            "Behöver tolk, som bara finns den här gången.",
            "Fick ingen plats i förra gruppen, och väntade då längst.",
            "Den andra familjen kan lika gärna vänta, enligt samtal.",
            "Barnet blir för stort för nästa grupp.");

    private final DemoTimes times;

    DemoDecisions(DemoTimes times) {
        this.times = times;
    }

    /** Decides on some in a queue, who then stand where they are to. */
    List<DemoDecision> on(DemoGroup group, List<DemoEnrolment> enrolments, DemoChance chance) {
        List<DemoDecision> decisions = new ArrayList<>();
        List<DemoEnrolment> waiting = enrolments.stream()
                .filter(one -> one.status() == EnrolmentStatus.WAITLISTED)
                .toList();
        if (!group.isAtHome() && waiting.size() > 1 && chance.is(50)) {
            decisions.add(moveLast(enrolments, waiting, chance));
        }
        enrolments.stream()
                .filter(one -> one.status() == EnrolmentStatus.OFFERED && !waiting.isEmpty() && chance.is(60))
                .map(one -> DemoDecision.of(
                        one,
                        QueueDecisionKind.OFFERED_AHEAD,
                        waiting.size() + 1,
                        null,
                        chance.oneOf(REASONS),
                        times.offered(one.offerUntil())))
                .forEach(decisions::add);
        return decisions;
    }

    private static DemoDecision moveLast(
            List<DemoEnrolment> enrolments, List<DemoEnrolment> waiting, DemoChance chance) {
        DemoEnrolment last = waiting.getLast();
        DemoEnrolment passed = waiting.get(waiting.size() - 2);
        int from = last.queueNumber();
        enrolments.set(enrolments.indexOf(last), last.standingAt(passed.queueNumber()));
        enrolments.set(enrolments.indexOf(passed), passed.standingAt(from));
        return DemoDecision.of(
                last,
                QueueDecisionKind.MOVED,
                from,
                passed.queueNumber(),
                chance.oneOf(REASONS),
                last.askedAt().plus(THOUGHT_OVER));
    }
}
