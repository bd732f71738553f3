package se.familjenavet.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Dump;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Retentions;
import se.familjenavet.testing.Twins;

/** When a family becomes figures, nothing leads from what it was called to what it is called, whoever has kept a copy. */
@ApiTest
class RetentionTiesTest {
    /** What was noted when it was done, and is read by what was known then. */
    private static final Set<String> NOTED =
            Set.of("audit_entry", "event", "event_told", "family_lookup", "erasure", "idempotency_key");
    /** All that a family was known by, or something of it, and each moment that was noted by the second. */
    private static final String KEYS = """
            select id from household union select id from parent union select id from enrolment union select id from attendance
            union select id from queue_decision union select id from message union select id from parent_link
            union select id from transfer union select id from legal_hold
            union select transfer_id from household where transfer_id is not null
            """;

    private static final String NEW = """
            select id from household union select id from parent union select id from enrolment union select id from attendance
            """;
    private static final String FIGURES =
            "select count(*), count(distinct household_id), count(distinct parent_id) from attendance";
    private static final String MOMENTS = """
            select 1 from enrolment where asked_at <> date_trunc('day', asked_at, 'Europe/Stockholm')
            union all select 1 from attendance where marked_at <> date_trunc('day', marked_at, 'Europe/Stockholm')
            """;

    @Inject
    RetentionWork work;

    private String group;

    @BeforeEach
    void open() {
        Openings.all();
        group = Attendance.groupToday(Cast.CILLA, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATTENDANCE", "ENROLMENT", "ATTENDANCE ENROLMENT"})
    void a8_nothing_ties_a_family_to_what_it_was_called(String classes) {
        String email = Families.email();
        String family = Twins.with(Cast.CILLA, email);
        String hold = Desk.held(Cast.PAULA, Desk.opened(Cast.PAULA, family));
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        attend(family);
        Twins.merged(Cast.CILLA, family, Twins.with(Cast.CILLA, email));
        Twins.asked(Cast.CILLA, family, Twins.elsewhere(Cast.CILLA, family));
        decideOnQueue();
        arrivedByTransfer(family);
        Retentions.longAgo();
        List<String> figures = Database.read(FIGURES);
        String[] keys = Database.read(KEYS).toArray(String[]::new);
        done(Stream.concat(Stream.of("FREE_TEXT", "CONTACT"), Stream.of(classes.split(" "))));
        assertEquals(
                List.of(), tables(keys).filter(table -> !NOTED.contains(table)).toList());
        assertNewNamesStandAlone(keys);
        assertEquals(List.of(), Database.read(MOMENTS));
        assertEquals(figures, Database.read(FIGURES));
        assertEquals(
                List.of("t"),
                Database.read("select x.merged_into = y.id from household x join household y on y.state = 'ACTIVE'"
                        + " where x.state = 'MERGED'"));
    }

    @Test
    void a8_the_moment_of_an_erasure_ties_nobody_to_it() {
        String family = Families.registered(Cast.CILLA);
        attend(family);
        Desk.erased(Cast.PAULA, Desk.opened(Cast.PAULA, family));
        Retentions.longAgo();
        Retentions.past(List.of("update enrolment set asked_at = '2023-01-10 10:34Z', member_from = '2023-01-11',"
                + " member_to = '2023-06-20'"));
        done(Stream.of("CONTACT", "ENROLMENT"));
        assertEquals(List.of("1 1"), Database.read("""
                select count(h.erased_at), count(p.erased_at) from household h join parent p on p.household_id = h.id
                where h.enrolment_gone_on is not null"""));
        assertEquals(List.of(), Database.read("""
                select h.erased_at from household h where h.erased_at <> date_trunc('hour', h.erased_at)
                union select p.erased_at from parent p where p.erased_at <> date_trunc('hour', p.erased_at)"""));
    }

    @Test
    void a8_a_trace_stays_as_long_as_the_family_that_it_leads_to() {
        String email = Families.email();
        String family = Twins.with(Cast.CILLA, email);
        Twins.merged(Cast.CILLA, family, Twins.with(Cast.CILLA, email));
        Retentions.longAgo();
        Database.read(
                "update household set registered_on = ?::date where id = ?::uuid returning id",
                Groups.today().toString(),
                family);
        String[] keys = Database.read(KEYS).toArray(String[]::new);
        done(Stream.of("CONTACT", "ENROLMENT"));
        assertEquals(
                List.of(keys).stream().sorted().toList(),
                Database.read(KEYS).stream().sorted().toList());
        assertEquals(List.of("0"), Database.read("select count(contact_gone_on) from household"));
    }

    @Test
    void a8_a_hold_that_ends_while_a_run_is_on_its_way_leaves_no_name_behind_with_new_ids() {
        String family = Families.registered(Cast.CILLA);
        attend(family);
        Desk.opened(Cast.PAULA, family);
        Retentions.longAgo();
        Retentions.past(List.of("update parent_identity set wishes = 'Ett stilla rum'"));
        String decision = Retentions.decided(Cast.PAULA, "0685", "FREE_TEXT", "CONTACT", "ATTENDANCE");
        String dryRun = Retentions.tried(Cast.PAULA, decision);
        work.run(() -> {});
        String run = Retentions.executed(Cast.PAULA, dryRun);
        AtomicInteger steps = new AtomicInteger();
        List<String> holds = new ArrayList<>();
        work.run(() -> {
            int step = steps.incrementAndGet();
            if (step == 2) {
                holds.add(Desk.held(Cast.PAULA, family));
            } else if (step == 3) {
                Desk.lift(Cast.PAULA, holds.getFirst()).then().statusCode(200);
            }
        });
        Retentions.run(Cast.PAULA, run)
                .then()
                .body("lines.find { it.dataClass == 'CONTACT' }.gone", equalTo(0))
                .body("lines.find { it.dataClass == 'ATTENDANCE' }.gone", equalTo(0));
        assertEquals(List.of(family), Database.read("select distinct household_id from parent_identity"));
    }

    private void attend(String family) {
        Families.enrolled(Cast.CILLA, group, family);
        Attendance.marked(Cast.CILLA, Groups.session(Cast.CILLA, group, 0), Families.parentOf(family), "PRESENT");
    }

    private static void decideOnQueue() {
        Database.read("""
                insert into queue_decision (id, enrolment_id, kind, from_place, to_place, reason, at, issuer, subject)
                select uuidv7(), e.id, 'MOVED', 2, 1, 'Syskon', now(), 'i', 's' from enrolment e returning id""");
    }

    private static void arrivedByTransfer(String family) {
        Database.read("update household set transfer_id = uuidv7() where id = ?::uuid returning id", family);
    }

    private void done(Stream<String> classes) {
        String decision = Retentions.decided(Cast.PAULA, "0685", classes.toArray(String[]::new));
        String dryRun = Retentions.tried(Cast.PAULA, decision);
        work.run(() -> {});
        String run = Retentions.executed(Cast.PAULA, dryRun);
        work.run(() -> {});
        Retentions.run(Cast.PAULA, run).then().body("state", equalTo("DONE"));
    }

    /** What names these in a copy of the database. */
    private static Stream<String> tables(String... keys) {
        return Dump.linesWith(keys).stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct();
    }

    private static void assertNewNamesStandAlone(String... keys) {
        Set<String> fresh = Set.copyOf(Database.read(NEW));
        assertFalse(fresh.isEmpty());
        assertEquals(
                List.of(),
                Dump.linesWith(keys).stream()
                        .filter(line -> fresh.stream().anyMatch(line::contains))
                        .collect(Collectors.toList()));
    }
}
