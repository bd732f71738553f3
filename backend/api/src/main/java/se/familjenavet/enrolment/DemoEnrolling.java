package se.familjenavet.enrolment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.familjenavet.group.DemoChance;
import se.familjenavet.household.DemoFamily;
import se.familjenavet.household.DemoFamilyWish;
import se.familjenavet.household.DemoHouseholds;
import se.familjenavet.text.LocalText;

/** Lets the families of a county come to its groups, and others of the same months stand in the registers without one. */
final class DemoEnrolling {
    /** As many families as a centre gets to know for each group that it holds. */
    private static final int FAMILIES = 11;

    /** Those first in a group where somebody of the cast works are as the cast needs them. */
    private static final int WITH_BOTH_PARENTS = 2;

    private static final int PROTECTED = 2;

    private final DemoHouseholds households;
    private final DemoTimes times;
    private final DemoLeavers leavers;
    private final DemoDecisions decisions;
    private final Map<String, Deque<DemoFamily>> finished = new HashMap<>();
    private final Map<String, Integer> protectedAt = new HashMap<>();

    /** The rows of some groups. */
    record Rows(List<DemoFamily> families, List<DemoEnrolment> enrolments, List<DemoDecision> decisions) {

        static Rows none() {
            return new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    DemoEnrolling(DemoHouseholds households, DemoTimes times) {
        this.households = households;
        this.times = times;
        leavers = new DemoLeavers(times.today());
        decisions = new DemoDecisions(times);
    }

    Rows fill(List<DemoGroup> groups) {
        Rows rows = Rows.none();
        groups.forEach(group -> fill(group, rows));
        return rows;
    }

    /** What becomes certain only when all groups are filled. */
    Rows rest() {
        Rows rows = Rows.none();
        rows.enrolments().addAll(leavers.others());
        return rows;
    }

    private void fill(DemoGroup group, Rows rows) {
        DemoChance chance = new DemoChance(group.seed());
        List<EnrolmentStatus> places = DemoPlaces.of(group, chance);
        List<DemoEnrolment> enrolled = new ArrayList<>();
        List<DemoFamily> completed = new ArrayList<>();
        for (int turn = 0; turn < places.size(); turn++) {
            DemoFamily family = enrol(group, places, turn, new Rows(rows.families(), enrolled, List.of()), chance);
            if (places.get(turn) == EnrolmentStatus.COMPLETED) {
                completed.add(family);
            }
        }
        rows.decisions().addAll(decisions.on(group, enrolled, chance));
        rows.enrolments().addAll(enrolled);
        finished.computeIfAbsent(group.cohort(), cohort -> new ArrayDeque<>()).addAll(completed);
        for (int i = places.size(); i < FAMILIES; i++) {
            rows.families().add(households.make(withoutGroup(group, chance), chance));
        }
    }

    private DemoFamily enrol(DemoGroup group, List<EnrolmentStatus> places, int turn, Rows rows, DemoChance chance) {
        EnrolmentStatus status = places.get(turn);
        int place = turn - places.indexOf(status) + 1;
        Optional<DemoLeavers.Leaver> leaver =
                turn <= WITH_BOTH_PARENTS ? Optional.empty() : leavers.comeTo(group, status);
        Instant asked = leaver.map(one -> times.at(one.left().memberTo(), chance))
                .orElseGet(() -> times.asked(group, status, place, chance));
        DemoFamily family = leaver.map(DemoLeavers.Leaver::family)
                .orElseGet(() -> family(group, status, turn, asked, rows, chance));
        DemoEnrolment made = DemoEnrolment.of(group, family, status, place, asked, times, chance);
        if (leaver.isPresent()) {
            rows.enrolments().add(leaver.get().changed());
            rows.enrolments().add(made.changingFrom(leaver.get().left()));
        } else if (!leavers.take(group, family, made)) {
            rows.enrolments().add(made);
        }
        return family;
    }

    private DemoFamily family(
            DemoGroup group, EnrolmentStatus status, int turn, Instant asked, Rows rows, DemoChance chance) {
        return comesBack(group, status, turn, asked, chance).orElseGet(() -> {
            DemoFamily made = households.make(wish(group, status, turn, asked, chance), chance);
            rows.families().add(made);
            return made;
        });
    }

    /** Who has been in the group for an earlier part often comes to that for the next. */
    private Optional<DemoFamily> comesBack(
            DemoGroup group, EnrolmentStatus status, int turn, Instant asked, DemoChance chance) {
        boolean isIn = status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED;
        if (!isIn || turn <= WITH_BOTH_PARENTS || !chance.is(60)) {
            return Optional.empty();
        }
        Deque<DemoFamily> before = finished.getOrDefault(group.cohort(), new ArrayDeque<>());
        return Optional.ofNullable(before.peek())
                .filter(family -> family.registeredOn().isBefore(times.day(asked)))
                .map(family -> before.remove());
    }

    private DemoFamilyWish wish(DemoGroup group, EnrolmentStatus status, int turn, Instant asked, DemoChance chance) {
        return new DemoFamilyWish(
                group.centres().get(turn % group.centres().size()),
                group.birth(chance),
                asked,
                group.language(),
                group.firstTimeOnly() ? Boolean.TRUE : null,
                group.isInTheEvening(),
                group.isOfCast() && group.status().goesOn() && turn < WITH_BOTH_PARENTS,
                isProtected(group, status, turn, chance));
    }

    private boolean isProtected(DemoGroup group, EnrolmentStatus status, int turn, DemoChance chance) {
        if (!group.isOfCast()) {
            return chance.below(300) == 0;
        }
        return status == EnrolmentStatus.ENROLLED
                && turn == WITH_BOTH_PARENTS
                && protectedAt.merge(group.path(), 1, Integer::sum) <= PROTECTED;
    }

    private DemoFamilyWish withoutGroup(DemoGroup group, DemoChance chance) {
        Instant registered = times.registered(group, chance);
        return new DemoFamilyWish(
                group.host(), group.birth(chance), registered, LocalText.SWEDISH, null, false, false, false);
    }
}
