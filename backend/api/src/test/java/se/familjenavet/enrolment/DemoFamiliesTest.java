package se.familjenavet.enrolment;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.group.DemoGroups;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

@ApiTest
class DemoFamiliesTest {
    private static final String FAMILIES = """
            select c.slug, h.child_month, h.first_child, h.registered_on, p.role, p.gender, p.language, p.information_version,
                   i.first_name, i.family_name, i.email, i.mobile, i.interpreter, i.access_needs, i.wishes, i.protected
            from household h join centre c on c.id = h.centre_id join parent p on p.household_id = h.id
            join parent_identity i on i.parent_id = p.id
            """;
    private static final String ENROLMENTS = """
            select c.slug, g.name, e.status, e.source, e.member_from, e.member_to, e.queue_number, e.support_offered,
                   e.end_reason, e.changed_from is not null, d.kind, d.from_place, d.to_place, d.reason, (select min(coalesce(i.email, i.mobile)) from parent_identity i where i.household_id = e.household_id)
            from enrolment e join parent_group g on g.id = e.group_id join centre c on c.id = e.centre_id
            left join queue_decision d on d.enrolment_id = e.id
            """;
    private static final String HELD = "status in ('OFFERED', 'ENROLLED', 'COMPLETED')";

    @Inject
    DemoGroups groups;

    @Inject
    DemoFamilies demo;

    @BeforeEach
    void groups_in_two_counties() {
        Openings.all();
        Stream.of(Cast.CILLA, Cast.GUSTAV, Cast.JONNA, Cast.JENS, Cast.TRANAN, Cast.TOVA, Cast.KARIN)
                .forEach(Staff::signIn);
        Programmes.published("1");
        groups.loadOnce("06");
        groups.loadOnce("18");
    }

    @Test
    void the_families_are_loaded_once_and_fall_out_the_same_each_time() {
        assertTrue(demo.loadOnce("18"));
        List<String> first = everything();
        assertFalse(demo.loadOnce("18"));
        assertEquals(first, everything());
        Database.read("with a as (delete from queue_decision) select 1");
        Database.read("with a as (delete from enrolment), b as (delete from parent_identity) select 1");
        Database.read("with a as (delete from parent) select 1");
        Database.read("with a as (delete from household) select 1");
        assertTrue(demo.loadOnce("18"));
        assertEquals(first, everything());
    }

    @Test
    void r11_every_family_stands_where_its_group_lets_it_and_can_be_reached() {
        demo.loadOnce("06");
        demo.loadOnce("18");
        expectPlacesThatAreThere();
        expectStatesOfTheirGroups();
        expectTimesInOrder();
        expectReasonsWhyOthersWerePassed();
        expectChangesOfGroup();
        expectNoWorkForJobsAndNothingTold();
        expectWaysToReach();
        expectFamiliesAsTheyAre();
        expectFathersInTheEvening();
    }

    private static void expectPlacesThatAreThere() {
        assertEquals(0, count("parent_group", "taken > capacity"));
        assertEquals(
                0,
                count(
                        "parent_group g",
                        "taken <> (select count(*) from enrolment e where e.group_id = g.id and e." + HELD + ")"));
        assertEquals(0, count("parent_group", "waiting > 0 and taken < capacity"));
        assertEquals(
                0,
                count(
                        "parent_group g",
                        "waiting <> (select coalesce(max(queue_number), 0) from enrolment e"
                                + " where e.group_id = g.id)"));
        assertEquals(
                0, count("(select from enrolment group by group_id, household_id having count(*) > 1) twice", "true"));
        long places = count("enrolment", "status = 'COMPLETED'");
        long completed = count("parent_group", "status = 'COMPLETED'");
        assertTrue(places >= completed * 6 && places <= completed * 7, () -> places + " in " + completed);
    }

    private static void expectStatesOfTheirGroups() {
        for (EnrolmentStatus status : EnrolmentStatus.values()) {
            assertTrue(count("enrolment", "status = ?", status.name()) > 0, status.name());
        }
        String inGroup = "enrolment e join parent_group g on g.id = e.group_id";
        assertEquals(0, count(inGroup, "g.status = 'PLANNED'"));
        assertEquals(0, count(inGroup, "g.status in ('COMPLETED', 'CANCELLED') and is_alive(e.status)"));
        assertEquals(0, count(inGroup, "g.status <> 'COMPLETED' and e.status = 'COMPLETED'"));
        assertEquals(
                0,
                count(
                        inGroup,
                        "(g.status = 'CANCELLED') <> (e.end_reason is not null"
                                + " and e.end_reason = 'GROUP_CANCELLED')"));
        assertEquals(0, count(inGroup, "e.centre_id <> all (g.centre_ids)"));
        assertTrue(count(inGroup, "e.centre_id <> g.host_id and is_alive(e.status)") > 0);
    }

    private static void expectTimesInOrder() {
        String inGroup = "enrolment e join household h on h.id = e.household_id";
        assertEquals(0, count(inGroup, "h.registered_on > e.asked_at::date + 1 or e.asked_at > now()"));
        assertEquals(0, count("enrolment", "member_from > current_date + 1 or member_to > current_date + 1"));
    }

    /** R12: in the order in which they came, but where staff has decided otherwise. */
    private static void expectReasonsWhyOthersWerePassed() {
        assertEquals(List.of(), Database.read("""
                select * from (select group_id, queue_number, row_number() over (partition by group_id order by waited_since) as turn
                               from enrolment where status = 'WAITLISTED') queue
                where queue_number <> turn and group_id not in (
                    select e.group_id from queue_decision d join enrolment e on e.id = d.enrolment_id where d.kind = 'MOVED')"""));
        String decided = "queue_decision d join enrolment e on e.id = d.enrolment_id";
        assertEquals(0, count(decided, "d.kind = 'MOVED' and e.queue_number <> d.to_place or d.at > now()"));
        assertEquals(0, count(decided, "d.kind = 'OFFERED_AHEAD' and e.status <> 'OFFERED'"));
    }

    private static void expectChangesOfGroup() {
        long changes = count("enrolment", "end_reason = 'CHANGED_GROUP'");
        assertTrue(changes > 0);
        assertEquals(changes, count("enrolment", "changed_from is not null"));
        assertEquals(
                changes,
                count(
                        "enrolment e join enrolment l on l.id = e.changed_from",
                        "l.household_id = e.household_id and l.end_reason = 'CHANGED_GROUP'"
                                + " and l.member_to = e.member_from and l.group_id <> e.group_id"));
    }

    private static void expectNoWorkForJobsAndNothingTold() {
        assertEquals(0, count("enrolment", "confirm_until <= now() or offer_until <= now()"));
        assertEquals(0, count("event_told", "type ~ '^(HOUSEHOLD|ENROLMENT)'"));
        assertEquals(0, count("message", "true"));
    }

    private static void expectWaysToReach() {
        assertEquals(0, count("household h", "not exists (select from parent_identity i where i.household_id = h.id)"));
        assertEquals(0, count("parent_identity", "email !~ '^[a-z]+\\.[a-z]+\\.[0-9]+@familj\\.example$'"));
        assertEquals(0, count("parent_identity", "mobile !~ '^\\+467017406(0[5-9]|[1-9][0-9])$'"));
        assertEquals(
                count("parent_identity", "email is not null"),
                count("(select distinct email from parent_identity) m", "email is not null"));
        assertTrue(count("parent_identity", "email is null") > 20);
    }

    private static void expectFamiliesAsTheyAre() {
        long all = count("household", "true");
        expectShare(40, 50, count("household", "first_child"), all);
        expectShare(
                35, 55, count("household h", "(select count(*) from parent p where p.household_id = h.id) > 1"), all);
        expectShare(15, 35, count("parent", "language <> 'sv'"), count("parent", "true"));
        assertTrue(count("(select distinct language from parent) l", "true") > 6);
        long groups = count("parent_group", "true");
        assertTrue(all > 9 * groups && all < 12 * groups, () -> all + " for " + groups);
    }

    private static void expectFathersInTheEvening() {
        String came =
                "enrolment e join parent_group g on g.id = e.group_id join parent p on p.household_id = e.household_id";
        String evening = "e.status = 'COMPLETED' and g.begins >= time '16:00'";
        String day = "e.status = 'COMPLETED' and g.begins < time '16:00'";
        expectShare(35, 60, count(came, evening + " and p.gender = 'MAN'"), count(came, evening));
        expectShare(20, 40, count(came, day + " and p.gender = 'MAN'"), count(came, day));
    }

    private static void expectShare(int least, int most, long part, long whole) {
        assertTrue(part * 100 >= whole * least && part * 100 <= whole * most, () -> part + " of " + whole);
    }

    @Test
    void the_cast_meets_families_in_its_groups() {
        demo.loadOnce("06");
        expectParentsInGustavsNextGroup();
        expectAFullGroupAndAFreeOne();
        assertEquals(List.of("bankeryd 2", "huskvarna 2", "tranas 2", "vetlanda 2"), Database.read("""
                        select c.slug, count(distinct h.id) from household h join centre c on c.id = h.centre_id
                        join parent_identity i on i.household_id = h.id
                        where i.protected and c.slug <> 'aneby' group by c.slug order by c.slug"""));
        assertEquals(0, count("parent_group", "region_code = '06' and status = 'OPEN' and taken < 3"));
    }

    private static void expectParentsInGustavsNextGroup() {
        LocalDate today = Groups.today();
        String group = Cast.GUSTAV
                .calls()
                .get("/sessions?led=true&status=PLANNED&from=" + today + "&to=" + today.plusDays(5))
                .then()
                .extract()
                .path("items[0].group.id");
        Cast.GUSTAV
                .calls()
                .get("/groups/" + group + "/participants")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThanOrEqualTo(3)))
                .body("items.findAll { it.parents.size() == 2 }", hasSize(greaterThanOrEqualTo(2)));
    }

    private static void expectAFullGroupAndAFreeOne() {
        String groups = "parent_group g join centre c on c.id = g.host_id";
        String open = "c.slug = 'vetlanda' and g.status = 'OPEN' and ";
        assertEquals(1, count(groups, open + "g.name = 'Kvällsgruppen' and g.taken = g.capacity and g.waiting = 3"));
        assertTrue(count(groups, open + "g.taken < g.capacity") > 0);
        Cast.CILLA.calls().get("/enrolments?status=WAITLISTED").then().body("items.queuePlace", hasItem(3));
    }

    private static List<String> everything() {
        return Stream.concat(Database.read(FAMILIES).stream(), Database.read(ENROLMENTS).stream())
                .sorted()
                .toList();
    }

    private static long count(String from, String condition, Object... values) {
        return Long.parseLong(Database.read("select count(*) from " + from + " where " + condition, values)
                .getFirst());
    }
}
