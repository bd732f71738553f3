package se.familjenavet.group;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
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
            faults.unless(ClosedWeek.parse(details.closedWeeks().get(i)).isPresent(), "/closedWeeks/" + i, "no-such-week");
        }
        faults.end();
    }

    private static void check(BirthWindow births, boolean followsVersion, Faults faults) {
        if (births == null) {
            faults.unless(!followsVersion, "/birthWindow", "birth-window-needed");
            return;
        }
        check(births.from(), births.to(), "/birthWindow", faults);
    }

    /** Months that children of one group can be born in. */
    static void check(YearMonth from, YearMonth to, String at, Faults faults) {
        faults.unless(!from.isBefore(EARLIEST) && !from.isAfter(LATEST), at + "/from", "month-out-of-reach")
                .unless(!to.isBefore(from), at + "/to", "end-before-start")
                .unless(to.isBefore(from) || to.isBefore(from.plusMonths(WIDEST)), at + "/to", "birth-window-too-wide");
    }
}
