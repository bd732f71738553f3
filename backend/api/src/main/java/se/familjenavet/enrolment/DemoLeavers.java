package se.familjenavet.enrolment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.familjenavet.household.DemoFamily;

/** Families of the demo who have left a group: who then comes to another one of the same centre has changed (R15). */
final class DemoLeavers {
    private static final int MONTHS_APART = 2;

    private final LocalDate today;
    private final Map<String, List<Leaver>> byCentre = new HashMap<>();

    /** A family, and the place that it left. */
    record Leaver(DemoFamily family, DemoEnrolment left) {

        /** What it left when it was for another group. */
        DemoEnrolment changed() {
            return left.endedBy(EndReason.CHANGED_GROUP);
        }

        private boolean fits(DemoGroup group) {
            YearMonth born = YearMonth.from(family.childMonth());
            boolean isOfAge = !born.isBefore(group.births().getFirst().minusMonths(MONTHS_APART))
                    && !born.isAfter(group.births().getLast().plusMonths(MONTHS_APART));
            boolean goesOn = group.lastHeld() == null || group.lastHeld().isAfter(left.memberTo());
            return isOfAge && goesOn && !left.group().equals(group.id());
        }
    }

    DemoLeavers(LocalDate today) {
        this.today = today;
    }

    /** Whether a family is one: then its place is a row only when it is clear why it left. */
    boolean take(DemoGroup group, DemoFamily family, DemoEnrolment left) {
        boolean isOne =
                left.endReason() == EndReason.BY_FAMILY && left.memberTo().isBefore(today);
        if (isOne) {
            byCentre.computeIfAbsent(group.path(), path -> new ArrayList<>()).add(new Leaver(family, left));
        }
        return isOne;
    }

    /** Who comes to a group from another one, if anybody does. */
    Optional<Leaver> comeTo(DemoGroup group, EnrolmentStatus status) {
        if (status != EnrolmentStatus.ENROLLED && status != EnrolmentStatus.COMPLETED) {
            return Optional.empty();
        }
        List<Leaver> here = byCentre.getOrDefault(group.path(), List.of());
        Optional<Leaver> found =
                here.stream().filter(leaver -> leaver.fits(group)).findFirst();
        found.ifPresent(here::remove);
        return found;
    }

    /** The places of those who came to no other group. */
    List<DemoEnrolment> others() {
        return byCentre.values().stream()
                .flatMap(List::stream)
                .map(Leaver::left)
                .toList();
    }
}
