package se.familjenavet.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.group.DemoCast;
import se.familjenavet.group.DemoChance;
import se.familjenavet.group.GroupStatus;
import se.familjenavet.household.DemoFamily;

/** Who passes others in the queues of the demo, and who changes group, whatever chance says. */
class DemoDecisionsTest {
    private static final int CHANCES = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final DemoTimes TIMES = new DemoTimes(Clock.fixed(NOW, ZoneId.of("Europe/Stockholm")), 72);

    @Test
    void r12_whoever_passes_another_in_the_queue_does_so_by_a_decision_with_a_reason() {
        Set<QueueDecisionKind> found = EnumSet.noneOf(QueueDecisionKind.class);
        IntStream.range(0, CHANCES).forEach(seed -> {
            List<DemoEnrolment> enrolments = queue(group("06/0604/aneby", null), seed);
            List<DemoDecision> decisions = decisions("06/0604/aneby", enrolments, seed);
            decisions.forEach(decision -> found.add(decision.kind()));
            expectPlacesAsDecided(enrolments, decisions);
        });
        assertEquals(EnumSet.allOf(QueueDecisionKind.class), found);
    }

    private static void expectPlacesAsDecided(List<DemoEnrolment> enrolments, List<DemoDecision> decisions) {
        List<Integer> order = enrolments.stream()
                .filter(one -> one.status() == EnrolmentStatus.WAITLISTED)
                .map(DemoEnrolment::queueNumber)
                .toList();
        boolean isMoved = decisions.stream().anyMatch(decision -> decision.kind() == QueueDecisionKind.MOVED);
        assertEquals(isMoved ? List.of(1, 3, 2) : List.of(1, 2, 3), order);
        assertTrue(decisions.stream()
                .allMatch(decision ->
                        !decision.reason().isBlank() && !decision.at().isAfter(NOW)));
    }

    @Test
    void nobody_passes_anybody_where_the_cast_counts_on_the_queue() {
        IntStream.range(0, CHANCES).forEach(seed -> {
            List<DemoEnrolment> enrolments = queue(group(DemoCast.HOME, null), seed);
            Set<QueueDecisionKind> kinds = decisions(DemoCast.HOME, enrolments, seed).stream()
                    .map(DemoDecision::kind)
                    .collect(Collectors.toSet());
            assertTrue(!kinds.contains(QueueDecisionKind.MOVED), kinds::toString);
        });
    }

    @Test
    void r15_who_left_a_group_comes_to_one_that_goes_on_for_children_as_old_and_to_one_only() {
        DemoLeavers leavers = new DemoLeavers(TODAY);
        DemoGroup first = group("06/0604/aneby", TODAY.minusDays(30));
        assertTrue(leavers.take(first, family(), left(first, TODAY.minusDays(60))));
        assertTrue(leavers.comeTo(first, EnrolmentStatus.COMPLETED).isEmpty());
        assertTrue(leavers.comeTo(group("06/0604/aneby", TODAY.minusDays(60)), EnrolmentStatus.COMPLETED)
                .isEmpty());
        assertTrue(leavers.comeTo(group(DemoCast.HOME, null), EnrolmentStatus.ENROLLED)
                .isEmpty());
        DemoGroup other = group("06/0604/aneby", null);
        assertTrue(leavers.comeTo(other, EnrolmentStatus.WAITLISTED).isEmpty());
        assertEquals(1, leavers.others().size());
        DemoLeavers.Leaver leaver =
                leavers.comeTo(other, EnrolmentStatus.ENROLLED).orElseThrow();
        assertEquals(EndReason.CHANGED_GROUP, leaver.changed().endReason());
        assertEquals(List.of(), leavers.others());
    }

    @Test
    void who_leaves_today_may_still_change_their_mind() {
        DemoGroup group = group("06/0604/aneby", null);
        DemoLeavers leavers = new DemoLeavers(TODAY);
        assertTrue(!leavers.take(group, family(), left(group, TODAY)));
    }

    private static List<DemoDecision> decisions(String path, List<DemoEnrolment> enrolments, int seed) {
        return new DemoDecisions(TIMES).on(group(path, null), enrolments, new DemoChance("decision " + seed));
    }

    /** One who has an offer, and three who wait. */
    private static List<DemoEnrolment> queue(DemoGroup group, int seed) {
        DemoChance chance = new DemoChance("queue " + seed);
        List<DemoEnrolment> all = new ArrayList<>();
        all.add(enrolment(group, EnrolmentStatus.OFFERED, 1, chance));
        IntStream.rangeClosed(1, 3)
                .forEach(place -> all.add(enrolment(group, EnrolmentStatus.WAITLISTED, place, chance)));
        return all;
    }

    private static DemoEnrolment enrolment(DemoGroup group, EnrolmentStatus status, int place, DemoChance chance) {
        Instant asked = TIMES.asked(group, status, place, chance);
        return DemoEnrolment.of(group, family(), status, place, asked, TIMES, chance);
    }

    private static DemoEnrolment left(DemoGroup group, LocalDate on) {
        return new DemoEnrolment(
                UUID.randomUUID(),
                group.id(),
                UUID.randomUUID(),
                group.host(),
                EnrolmentStatus.WITHDRAWN,
                EnrolmentSource.PARENT,
                TIMES.at(on.minusDays(20), new DemoChance("left")),
                null,
                null,
                null,
                null,
                on.minusDays(20),
                on,
                null,
                EndReason.BY_FAMILY,
                null);
    }

    private static DemoFamily family() {
        return new DemoFamily(
                UUID.randomUUID(), UUID.randomUUID(), TODAY.minusMonths(4).withDayOfMonth(1), true, TODAY, List.of());
    }

    private static DemoGroup group(String path, LocalDate lastHeld) {
        return new DemoGroup(
                UUID.randomUUID(),
                path,
                List.of(UUID.randomUUID()),
                "Hösten",
                GroupStatus.RUNNING,
                true,
                7,
                "sv",
                false,
                LocalTime.of(10, 0),
                List.of(YearMonth.from(TODAY).minusMonths(3)),
                TODAY.minusDays(90),
                lastHeld);
    }
}
