package se.familjenavet.centre;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.centre.RollOutStage.NOT_STARTED;
import static se.familjenavet.centre.RollOutStage.OFFERING;
import static se.familjenavet.centre.RollOutStage.PAUSED;
import static se.familjenavet.centre.RollOutStage.PILOT;
import static se.familjenavet.centre.RollOutStage.PREPARING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

class CentreRulesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void roll_out_goes_from_preparing_through_pilot_to_offering_and_pauses_may_come_between() {
        assertDoesNotThrow(
                () -> CentreRules.checkRollOut(steps(NOT_STARTED, PREPARING, PILOT, OFFERING, PAUSED, OFFERING)));
        assertDoesNotThrow(() -> CentreRules.checkRollOut(steps(PREPARING, OFFERING)));
        assertDoesNotThrow(() -> CentreRules.checkRollOut(List.of()));
    }

    @Test
    void roll_out_never_goes_backwards_or_stands_still() {
        for (List<RollOutStep> wrong : List.of(
                steps(OFFERING, PREPARING),
                steps(PILOT, NOT_STARTED),
                steps(PILOT, PILOT),
                steps(NOT_STARTED, PAUSED))) {
            assertEquals(ProblemType.ROLL_OUT_ORDER, refused(() -> CentreRules.checkRollOut(wrong)));
        }
    }

    @Test
    void a_step_needs_a_later_day_than_the_one_before() {
        List<RollOutStep> sameDay = List.of(new RollOutStep(PREPARING, DAY), new RollOutStep(PILOT, DAY));
        assertEquals(ProblemType.ROLL_OUT_ORDER, refused(() -> CentreRules.checkRollOut(sameDay)));
    }

    @Test
    void the_same_service_never_runs_twice_at_once() {
        CentreService ended = service(DAY, DAY.plusYears(1));
        assertDoesNotThrow(() -> CentreRules.checkServices(
                List.of(ended, service(DAY.plusYears(1).plusDays(1), null))));
        assertEquals(
                ProblemType.SERVICES_OVERLAP,
                refused(() -> CentreRules.checkServices(List.of(ended, service(DAY.plusYears(1), null)))));
    }

    @Test
    void a_service_does_not_end_before_it_starts() {
        assertEquals(
                ProblemType.VALIDATION_FAILED,
                refused(() -> CentreRules.checkServices(List.of(service(DAY, DAY.minusDays(1))))));
    }

    @Test
    void opening_hours_end_after_they_begin_and_never_overlap() {
        assertDoesNotThrow(() -> CentreRules.check(visiting(hours(8, 12), hours(12, 16))));
        assertEquals(ProblemType.VALIDATION_FAILED, refused(() -> CentreRules.check(visiting(hours(12, 8)))));
        assertEquals(
                ProblemType.OPENING_HOURS_OVERLAP,
                refused(() -> CentreRules.check(visiting(hours(8, 13), hours(12, 16)))));
    }

    @Test
    void an_agreement_is_reviewed_after_it_is_made() {
        assertEquals(ProblemType.VALIDATION_FAILED, refused(() -> CentreRules.check(null, new Agreement(DAY, DAY))));
        assertDoesNotThrow(() -> CentreRules.check(null, new Agreement(DAY, DAY.plusDays(1))));
    }

    @Test
    void an_hsa_id_has_its_own_form() {
        assertTrue(new ExternalIdentifier("hsa", "SE0000000000-D0001").hasFormOfSystem());
        assertFalse(new ExternalIdentifier("hsa", "0000000000-D0001").hasFormOfSystem());
        assertTrue(new ExternalIdentifier("enhet", "what ever").hasFormOfSystem());
    }

    @Test
    void a_slug_is_made_of_the_name_in_plain_letters() {
        assertEquals("familjecentralen-oster-tranas", Slug.of("Familjecentralen Öster, Tranås"));
        assertEquals("central", Slug.of("***"));
        assertEquals(60, Slug.of("a".repeat(120)).length());
    }

    private static List<RollOutStep> steps(RollOutStage... stages) {
        return IntStream.range(0, stages.length)
                .mapToObj(i -> new RollOutStep(stages[i], DAY.plusMonths(i)))
                .toList();
    }

    private static CentreService service(LocalDate from, LocalDate to) {
        return new CentreService(ServiceKind.OPEN_PRESCHOOL, Principal.MUNICIPALITY, from, to, true);
    }

    private static OpeningHours hours(int opens, int closes) {
        return new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private static VisitingDetails visiting(OpeningHours... hours) {
        return new VisitingDetails(null, List.of(hours), null, List.of("sv"));
    }

    private static ProblemType refused(Runnable check) {
        return assertThrows(ProblemException.class, check::run).type();
    }
}
