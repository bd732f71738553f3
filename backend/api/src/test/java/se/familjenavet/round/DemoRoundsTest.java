package se.familjenavet.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.attendance.DemoAttendance;
import se.familjenavet.enrolment.DemoFamilies;
import se.familjenavet.group.DemoGroups;
import se.familjenavet.job.JobRun;
import se.familjenavet.release.PeriodJob;
import se.familjenavet.survey.DemoSurveys;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

@ApiTest
class DemoRoundsTest {
    @Inject
    DemoGroups groups;

    @Inject
    DemoFamilies families;

    @Inject
    DemoAttendance attendance;

    @Inject
    DemoSurveys surveys;

    @Inject
    DemoRounds demo;

    @Inject
    PeriodJob periods;

    @Test
    void a_county_has_had_rounds_with_believable_answers_some_of_them_too_few_to_show() {
        Openings.all();
        Stream.of(Cast.CILLA, Cast.GUSTAV, Cast.JONNA, Cast.JENS, Cast.TRANAN).forEach(Staff::signIn);
        Programmes.published("1");
        groups.loadOnce("06");
        families.loadOnce("06");
        attendance.loadOnce("06");
        surveys.loadOnce("06");
        assertTrue(demo.loadOnce("06"));
        assertFalse(demo.loadOnce("06"));
        assertEquals(List.of("0"), Database.read("select count(*) from survey_ticket"));
        assertTrue(count("survey_round where status = 'CLOSED' and channel = 'TICKETS'") >= 4);
        assertTrue(count("survey_round where status = 'OPEN' and channel = 'QR'") > 0);
        expectEachClosedRoundReleased();
        expectBelievableRates();
        assertTrue(count("survey_result where status = 'SUPPRESSED'") > 0);
        JobRun.of(periods);
        assertTrue(count("survey_release where kind = 'PERIOD' and period ~ '^[0-9]{4}$'") >= 2);
        assertTrue(count(
                        "survey_result x join survey_release r on r.id = x.release_id where r.kind = 'PERIOD' and x.status = 'OK'")
                > 0);
    }

    private static void expectEachClosedRoundReleased() {
        assertEquals(
                count("survey_round where status = 'CLOSED'"),
                count("survey_release where status = 'CURRENT' and kind = 'ROUND'"));
    }

    private static void expectBelievableRates() {
        String rate = Database.read("""
                select round(100.0 * sum(p.answered) / sum(p.invited)) from survey_release_place p
                join survey_release r on r.id = p.release_id where r.channel = 'TICKETS'
                """).getFirst();
        assertTrue(Integer.parseInt(rate) > 45 && Integer.parseInt(rate) < 75, rate);
        List<String> shares = Database.read("""
                select round(100.0 * favourable / answers) from survey_result x join survey_release r on r.id = x.release_id
                where x.path = '06' and x.question = 'more-secure' and x.gender is null and x.first_child is null
                """);
        assertTrue(
                shares.stream().map(Integer::valueOf).allMatch(share -> share > 60 && share < 100), shares::toString);
    }

    private static int count(String rows) {
        return Integer.parseInt(Database.read("select count(*) from " + rows).getFirst());
    }
}
