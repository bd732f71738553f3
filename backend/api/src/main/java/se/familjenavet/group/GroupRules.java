package se.familjenavet.group;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.age.BirthWindow;
import se.familjenavet.problem.Faults;

/** What must hold of a group by itself. */
final class GroupRules {
    private static final YearMonth EARLIEST = YearMonth.of(2015, 1);
    private static final YearMonth LATEST = YearMonth.of(2099, 12);
    private static final int WIDEST = 12;

    private GroupRules() {}

    static void check(GroupDetails details, UUID host, boolean followsVersion) {
        Faults faults = new Faults();
        check(details.birthWindow(), followsVersion, faults);
        List<UUID> partners = details.partners();
        faults.unless(!partners.contains(host), "/partners", "partner-is-host")
                .unless(new HashSet<>(partners).size() == partners.size(), "/partners", "repeated");
        for (int i = 0; i < details.closedWeeks().size(); i++) {
            faults.unless(
                    ClosedWeek.parse(details.closedWeeks().get(i)).isPresent(), "/closedWeeks/" + i, "no-such-week");
        }
        faults.end();
    }

    static void check(BirthWindow births, boolean followsVersion) {
        Faults faults = new Faults();
        check(births, followsVersion, faults);
        faults.end();
    }

    private static void check(BirthWindow births, boolean followsVersion, Faults faults) {
        if (births == null) {
            faults.unless(!followsVersion, "/birthWindow", "birth-window-needed");
            return;
        }
        fault(births.from(), births.to()).ifPresent(code -> faults.unless(false, "/birthWindow/to", code));
    }

    /** What is wrong with the months that children of one group are said to be born in, from the first to the last. */
    static Optional<String> fault(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            return Optional.of("end-before-start");
        }
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST)) {
            return Optional.of("month-out-of-reach");
        }
        return to.isBefore(from.plusMonths(WIDEST)) ? Optional.empty() : Optional.of("birth-window-too-wide");
    }
}
