package se.familjenavet.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.familjenavet.group.DemoChance;

/** How families have it with a group of the demo, as its state makes likely: those with a place first, and never too many. */
final class DemoPlaces {
    private static final int FEWEST = 3;

    private final DemoGroup group;
    private final DemoChance chance;
    private final List<EnrolmentStatus> all = new ArrayList<>();

    private DemoPlaces(DemoGroup group, DemoChance chance) {
        this.group = group;
        this.chance = chance;
    }

    /** One for each family. */
    static List<EnrolmentStatus> of(DemoGroup group, DemoChance chance) {
        DemoPlaces places = new DemoPlaces(group, chance);
        switch (group.status()) {
            case PLANNED -> {}
            case OPEN -> places.beforeItBegins();
            case RUNNING -> places.whileItGoesOn();
            case COMPLETED -> places.afterwards();
            case CANCELLED -> places.add(EnrolmentStatus.WITHDRAWN, 1 + chance.below(FEWEST));
        }
        return places.all;
    }

    private void beforeItBegins() {
        if (group.isCrowded(chance)) {
            int offered = group.isAtHome() ? 0 : chance.below(2);
            add(EnrolmentStatus.ENROLLED, group.capacity() - offered);
            add(EnrolmentStatus.OFFERED, offered);
            add(EnrolmentStatus.WAITLISTED, group.isAtHome() ? FEWEST : 1 + chance.below(FEWEST));
        } else {
            int offered = group.isAtHome() || chance.is(10) ? 1 : 0;
            add(EnrolmentStatus.ENROLLED, Math.min(group.capacity() - 1 - offered, FEWEST + chance.below(4)));
            add(EnrolmentStatus.OFFERED, offered);
        }
        add(EnrolmentStatus.INVITED, chance.below(FEWEST));
        add(EnrolmentStatus.REQUESTED, group.takesSignUps() && (group.isAtHome() || chance.is(30)) ? 1 : 0);
        inVain();
    }

    private void whileItGoesOn() {
        int members = members();
        add(EnrolmentStatus.ENROLLED, members);
        if (group.takesSignUps()) {
            boolean isFull = members == group.capacity();
            add(EnrolmentStatus.WAITLISTED, isFull && chance.is(40) ? 1 + chance.below(2) : 0);
            add(EnrolmentStatus.INVITED, chance.below(2));
        }
        add(EnrolmentStatus.WITHDRAWN, chance.below(2));
        inVain();
    }

    private void afterwards() {
        add(EnrolmentStatus.COMPLETED, members());
        add(EnrolmentStatus.WITHDRAWN, chance.below(2));
        inVain();
    }

    private int members() {
        return Math.min(group.capacity(), 5 + chance.below(5));
    }

    private void inVain() {
        add(EnrolmentStatus.DECLINED, chance.below(4));
        add(EnrolmentStatus.EXPIRED, chance.below(2));
    }

    private void add(EnrolmentStatus status, int families) {
        all.addAll(Collections.nCopies(families, status));
    }
}
