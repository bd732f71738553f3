package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.attendance.DemoAttendance;
import se.familjenavet.enrolment.DemoFamilies;
import se.familjenavet.group.DemoGroups;
import se.familjenavet.indicator.ByHand.Fact;
import se.familjenavet.job.JobRun;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

/** What is told of the demo's county, beside what is reckoned by hand from its rows. */
@ApiTest
class DemoFiguresTest {
    private static final int CELLS = 60;
    /** Those that a second reckoning knows. */
    private static final Set<String> RECKONED = Set.of(
            "enrolled-of-asking",
            "came-of-enrolled",
            "stayed-of-came",
            "both-parents",
            "waited-in-vain",
            "men-attending",
            "second-parents-attending");

    private static final String TOLD = """
            select concat_ws('|', v.indicator, v.breakdown, v.category, v.path, v.period, r.first_day, r.last_day, v.numerator, v.denominator)
            from indicator_value v join indicator_release r on r.region_code = v.region_code and r.period = v.period
            where v.status = 'OK' and v.gender = 'ALL' and v.denominator > 0
            """;

    @Inject
    DemoGroups groups;

    @Inject
    DemoFamilies families;

    @Inject
    DemoAttendance attendance;

    @Inject
    IndicatorJob job;

    @Test
    void r23_what_is_told_of_any_month_term_or_year_is_what_its_rows_say() {
        Openings.all();
        Stream.of(Cast.CILLA, Cast.GUSTAV, Cast.JONNA, Cast.JENS, Cast.TRANAN).forEach(Staff::signIn);
        Programmes.published("1");
        groups.loadOnce("06");
        families.loadOnce("06");
        attendance.loadOnce("06");
        JobRun.of(job);
        List<String[]> told = Database.read(TOLD).stream()
                .map(row -> row.split("\\|"))
                .filter(cell -> RECKONED.contains(cell[0]))
                .collect(Collectors.toList());
        Collections.shuffle(told, new Random(2026));
        ByHand hand = new ByHand("06");
        told.stream().limit(CELLS).forEach(cell -> expect(hand, cell));
        assertTrue(told.size() > CELLS, () -> told.size() + " cells are told");
        assertTrue(told.stream().map(cell -> cell[1]).distinct().count() == 4, "each breakdown is told");
        expectWhatIsDerivedToBeWhole();
    }

    private static void expect(ByHand hand, String... cell) {
        YearMonth first = YearMonth.from(LocalDate.parse(cell[5]));
        YearMonth last = YearMonth.from(LocalDate.parse(cell[6]));
        List<Fact> facts = hand.facts(cell[0], cell[1], cell[2]).stream()
                .filter(fact -> (fact.path() + "/").startsWith(cell[3] + "/"))
                .filter(fact -> !fact.month().isBefore(first) && !fact.month().isAfter(last))
                .toList();
        String counted = facts.stream().filter(Fact::counted).count() + " of " + facts.size();
        assertEquals(cell[7] + " of " + cell[8], counted, String.join(" ", cell));
    }

    /** Terms and years are released as well, the latest of each once. */
    private static void expectWhatIsDerivedToBeWhole() {
        assertEquals(
                List.of("MONTH", "TERM", "YEAR"),
                Database.read(
                        "select period_kind from indicator_release where region_code = '06' and latest order by 1"));
    }
}
