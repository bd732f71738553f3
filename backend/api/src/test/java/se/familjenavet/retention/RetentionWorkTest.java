package se.familjenavet.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;
import se.familjenavet.testing.Together;

/** What goes, what stays, and that it is what was tried, whatever happens on the way. */
@ApiTest
class RetentionWorkTest {
    private static final String NAMES = "select count(*) from parent_identity";
    private static final String EVERYTHING = "MESSAGE FREE_TEXT CONTACT ATTENDANCE ENROLMENT";
    private static final String FIGURES = """
            select a.role, a.gender, a.mark, count(*), count(distinct a.household_id), count(distinct a.parent_id),
                   count(distinct e.id), min(h.child_month), min(p.language)
            from attendance a join enrolment e on e.id = a.enrolment_id and e.household_id = a.household_id
            join household h on h.id = a.household_id join parent p on p.id = a.parent_id and p.household_id = h.id
            group by 1, 2, 3 order by 1, 2, 3
            """;
    private static final String IDS = """
            select id from household union all select id from parent union all select id from enrolment
            union all select id from attendance order by 1
            """;

    @Inject
    RetentionWork work;

    @Inject
    RetentionProposals proposals;

    private String centre;

    @BeforeEach
    void open() {
        Openings.all();
        centre = Groups.centreOf(Cast.CILLA);
    }

    @Test
    void a7_a_family_that_somebody_still_meets_stays_whole() {
        Attendance.attended(Cast.CILLA);
        Retentions.longAgo();
        Retentions.past(List.of("update enrolment set status = 'ENROLLED', member_to = null"));
        run(Retentions.decided(Cast.PAULA, "0685", EVERYTHING.split(" ")), "0 2 0 0 0");
        assertEquals(List.of("2"), Database.read(NAMES));
    }

    @Test
    void a7_a_family_goes_when_its_last_group_ended_so_many_months_ago_and_not_a_day_before() {
        Attendance.attended(Cast.CILLA);
        Retentions.longAgo();
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String day = Groups.today().minusMonths(12).plusDays(1).toString();
        Retentions.past(
                List.of("update session set day = '" + day + "', month = date_trunc('month', date '" + day + "')"));
        run(decision, "0");
        Retentions.past(List.of("update session set day = day - 1, month = date_trunc('month', day - 1)"));
        run(decision, "1");
        assertEquals(List.of("0"), Database.read(NAMES));
    }

    @Test
    void a7_what_a_run_takes_is_what_was_tried_and_figures_do_not_move() {
        String session = Attendance.markedToday(Cast.CILLA, null);
        String group = Database.read("select group_id from session where id = ?::uuid", session)
                .getFirst();
        Retentions.longAgo();
        List<String> figures = Database.read(FIGURES);
        List<String> ids = Database.read(IDS);
        String told = Cast.CILLA.calls().get("/groups/" + group + "/attendance").asString();
        run(Retentions.decided(Cast.PAULA, "0685", EVERYTHING.split(" ")), "0 2 1 1 1");
        assertEquals(List.of("0"), Database.read(NAMES));
        assertEquals(List.of("0"), Database.read("select count(*) from message"));
        assertEquals(List.of("0"), Database.read("select count(*) from parent_link"));
        assertEquals(figures, Database.read(FIGURES));
        assertEquals(
                told, Cast.CILLA.calls().get("/groups/" + group + "/attendance").asString());
        assertTrue(Database.read(IDS).stream().noneMatch(ids::contains));
        Cast.CILLA.calls().get("/households").then().body("items", empty());
    }

    @Test
    void a7_a_class_that_the_decision_does_not_name_stays() {
        Retentions.families(centre, 2);
        run(Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT"), "2");
        assertEquals(List.of("2"), Database.read(NAMES));
        assertEquals(List.of("0"), Database.read("select count(wishes) from parent_identity"));
        run(Retentions.decided(Cast.PAULA, "0685", "ENROLMENT"), "0");
        assertEquals(List.of("0"), Database.read("select count(enrolment_gone_on) from household"));
    }

    @Test
    void a7_another_boards_families_stay() {
        Retentions.families(centre, 1);
        Retentions.families(Groups.centreOf(Cast.JONNA), 1);
        run(Retentions.decided(Cast.PAULA, "0685", "CONTACT"), "1");
        assertEquals(List.of("0680"), Database.read("select controller from parent_identity"));
    }

    @Test
    void a7_a_family_that_a_legal_hold_keeps_stays_whole_and_is_told_of() {
        Retentions.families(centre, 2);
        String held = Database.read("select id from household order by id").getFirst();
        String hold = Desk.held(Cast.PAULA, Desk.opened(Cast.PAULA, held));
        String decision = Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT", "CONTACT", "ENROLMENT");
        String dryRun = tried(decision);
        Retentions.run(Cast.PAULA, dryRun)
                .then()
                .body("lines.due", contains(1, 1, 1))
                .body("lines.held", contains(1, 1, 1));
        Retentions.executed(Cast.PAULA, dryRun);
        work.run(() -> {});
        assertEquals(
                List.of(held + " Ett stilla rum"), Database.read("select household_id, wishes from parent_identity"));
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        run(decision, "1 1 1");
        assertEquals(List.of("0"), Database.read(NAMES));
    }

    @Test
    void a7_a_hold_that_comes_while_a_run_is_cut_off_still_keeps_the_family() {
        Retentions.families(centre, Removals.AT_ONCE + 1);
        String run = Retentions.executed(Cast.PAULA, tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT")));
        AtomicInteger steps = new AtomicInteger();
        assertThrows(StackOverflowError.class, () -> work.run(() -> dieAt(steps.incrementAndGet())));
        String found = Database.read("select household_id from parent_identity").getFirst();
        Desk.held(Cast.PAULA, Desk.opened(Cast.PAULA, found));
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("lines.gone", contains(Removals.AT_ONCE));
        assertEquals(List.of("1"), Database.read(NAMES));
    }

    @Test
    void a7_nothing_goes_when_something_else_would_than_was_tried() {
        Retentions.families(centre, 2);
        String dryRun = tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT"));
        Retentions.families(centre, 1);
        String run = Retentions.executed(Cast.PAULA, dryRun);
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("CHANGED"))
                .body("lines.changed", contains(true))
                .body("lines.due", contains(3))
                .body("lines.gone", contains(0));
        assertEquals(List.of("3"), Database.read(NAMES));
        assertEquals(List.of("0"), Database.read("select count(*) from retention_entry"));
    }

    @Test
    void a7_nothing_goes_when_the_time_was_changed_since_it_was_tried() {
        Retentions.families(centre, 2);
        String dryRun = tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT"));
        Retentions.past(List.of("update region_setting set contact_months = 13 where region_code = '06'"));
        String run = Retentions.executed(Cast.PAULA, dryRun);
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("CHANGED"));
    }

    @Test
    void a7_a_run_that_was_cut_off_goes_on_and_counts_everything_once() {
        int many = Removals.AT_ONCE * 2 + 50;
        Retentions.families(centre, many);
        String decision = Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        String run = Retentions.executed(Cast.PAULA, tried(decision));
        AtomicInteger steps = new AtomicInteger();
        assertThrows(StackOverflowError.class, () -> work.run(() -> dieAt(steps.incrementAndGet())));
        assertEquals(List.of(String.valueOf(many - Removals.AT_ONCE)), Database.read(NAMES));
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("RUNNING"))
                .body("lines.gone", contains(Removals.AT_ONCE));
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("DONE")).body("lines.gone", contains(many));
        assertEquals(List.of("0"), Database.read(NAMES));
        assertEquals(List.of("0"), Database.read("select count(*) from retention_item"));
        assertEquals(List.of(many + " 1"), Database.read("select sum(count), count(*) from retention_entry"));
    }

    @Test
    void a7_two_workers_at_once_take_everything_once() {
        int many = Removals.AT_ONCE * 3;
        Retentions.families(centre, many);
        String run = Retentions.executed(Cast.PAULA, tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT")));
        Callable<Object> worker = Executors.callable(() -> work.run(() -> {}));
        Together.all(List.of(worker, worker));
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("DONE")).body("lines.gone", contains(many));
        assertEquals(List.of(many + " 1"), Database.read("select sum(count), count(*) from retention_entry"));
    }

    @Test
    void a7_a_family_that_comes_back_while_a_run_is_cut_off_stays() {
        Retentions.families(centre, Removals.AT_ONCE + 1);
        String run = Retentions.executed(Cast.PAULA, tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT")));
        AtomicInteger steps = new AtomicInteger();
        assertThrows(StackOverflowError.class, () -> work.run(() -> dieAt(steps.incrementAndGet())));
        String back = Database.read("select household_id from parent_identity").getFirst();
        Families.enrolled(Cast.CILLA, Families.group(Cast.CILLA, 1), back);
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("DONE"))
                .body("lines.due", contains(Removals.AT_ONCE + 1))
                .body("lines.gone", contains(Removals.AT_ONCE));
        assertEquals(List.of("1"), Database.read(NAMES));
    }

    @Test
    void a7_what_takes_its_worker_down_each_time_is_given_up_and_what_went_is_written_down() {
        Retentions.families(centre, Removals.AT_ONCE * 9);
        String run = Retentions.executed(Cast.PAULA, tried(Retentions.decided(Cast.PAULA, "0685", "CONTACT")));
        for (int i = 0; i < RetentionWork.MOST_ATTEMPTS; i++) {
            AtomicInteger steps = new AtomicInteger();
            assertThrows(StackOverflowError.class, () -> work.run(() -> dieAt(steps.incrementAndGet())));
        }
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem", equalTo("internal-error"));
        assertEquals(
                List.of(String.valueOf(Removals.AT_ONCE * RetentionWork.MOST_ATTEMPTS)),
                Database.read("select count from retention_entry"));
        assertFalse(Database.read(NAMES).equals(List.of("0")));
    }

    @Test
    void a7_the_product_proposes_once_a_day_and_takes_nothing_away() {
        Retentions.families(centre, 2);
        Retentions.decided(Cast.PAULA, "0685", "CONTACT");
        proposals.run(() -> {});
        proposals.run(() -> {});
        work.run(() -> {});
        Cast.PAULA
                .calls()
                .get("/retention-runs")
                .then()
                .body("items.kind", contains("DRY_RUN"))
                .body("items.madeBy", contains(""))
                .body("items[0].lines.due", contains(2));
        assertEquals(List.of("2"), Database.read(NAMES));
    }

    /** The second step follows the first share of what goes. */
    private static void dieAt(int step) {
        if (step == 2) {
            throw new StackOverflowError("The test's own");
        }
    }

    private String tried(String decision) {
        String dryRun = Retentions.tried(Cast.PAULA, decision);
        work.run(() -> {});
        return dryRun;
    }

    /** Tries and does it, and sees that both tell the same: how much of each class, in their order. */
    private void run(String decision, String due) {
        String dryRun = tried(decision);
        String run = Retentions.executed(Cast.PAULA, dryRun);
        work.run(() -> {});
        Integer[] counts =
                List.of(due.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new);
        Retentions.run(Cast.PAULA, dryRun).then().body("lines.due", contains(counts));
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("state", equalTo("DONE"))
                .body("lines.due", contains(counts))
                .body("lines.gone", contains(counts));
    }
}
