package se.familjenavet.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the making of its groups asks of a centre of the demo.
 *
 * @param opened its first day, or the first day that it took part in the programme
 * @param lastDay null as long as it goes on
 * @param rollOut the steps in order
 * @param staff those who can lead, by name
 */
record DemoCentre(
        Host host,
        String path,
        List<String> languages,
        LocalDate opened,
        LocalDate lastDay,
        List<Step> rollOut,
        List<Worker> staff) {
    private static final Set<String> OFFERING = Set.of("PILOT", "OFFERING");

    /** A stage of roll-out, from a day on. */
    record Step(String stage, LocalDate since) {}

    record Worker(UUID member, String name) {}

    /** Whether a group can meet for the first time on a day. */
    boolean begins(DemoOffer offer, LocalDate day) {
        return !day.isBefore(opened)
                && (lastDay == null || !day.isAfter(lastDay))
                && (!offer.isRolledOut() || isOffering(day));
    }

    private boolean isOffering(LocalDate day) {
        return rollOut.stream()
                .filter(step -> !step.since().isAfter(day))
                .reduce((before, after) -> after)
                .filter(step -> OFFERING.contains(step.stage()))
                .isPresent();
    }

    /** Two of the staff, or the one there is; others in another turn. */
    List<DemoWish.Leader> leaders(int turn) {
        int many = staff.size();
        if (many < 2) {
            return staff.stream().map(this::leadingHere).toList();
        }
        int second = turn + 1 + Math.floorMod(Math.floorDiv(turn, many), many - 1);
        return Stream.of(turn, second)
                .map(each -> leadingHere(staff.get(Math.floorMod(each, many))))
                .toList();
    }

    DemoWish.Leader leadingHere(Worker worker) {
        return new DemoWish.Leader(worker.member(), host.id());
    }
}
