package se.familjenavet.group;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
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
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

@ApiTest
class DemoGroupsTest {
    private static final String ALL = """
            select p.path, g.name, g.part, g.birth_from, g.weekday, g.begins, g.language, g.mode, g.status, g.accepts_enrolment,
                   s.title ->> 'sv', s.status, s.month, s.day, s.cards_used, s.perspectives, s.note, s.staff_minutes,
                   s.sequence, (select string_agg(m.name || coalesce(l.came::text, '-'), ',' order by m.name)
                                from session_leader l join staff_member m on m.id = l.staff_member_id
                                where l.session_id = s.id)
            from parent_group g join place p on p.centre_id = g.host_id join session s on s.group_id = g.id
            """;

    @Inject
    DemoGroups demo;

    @Inject
    Holidays holidays;

    @BeforeEach
    void two_counties() {
        Openings.all();
        Stream.of(Cast.CILLA, Cast.GUSTAV, Cast.JONNA, Cast.JENS, Cast.TRANAN, Cast.TOVA, Cast.KARIN)
                .forEach(Staff::signIn);
        Programmes.published("1");
    }

    @Test
    void the_demo_is_loaded_once_and_falls_out_the_same_each_time() {
        assertTrue(demo.loadOnce("06"));
        List<String> first = everything();
        assertFalse(demo.loadOnce("06"));
        assertEquals(first, everything());
        Database.read("with a as (delete from session_leader), b as (delete from session),"
                + " c as (delete from parent_group_leader) select 1");
        Database.read("with a as (delete from parent_group) select 1");
        assertTrue(demo.loadOnce("06"));
        assertEquals(first, everything());
    }

    @Test
    void every_group_is_in_a_state_that_its_sessions_make_and_r8_its_sessions_are_where_they_may_be() {
        demo.loadOnce("06");
        demo.loadOnce("18");
        expectEveryState();
        expectAFairShareInTheEvening();
        expectStatesOfTheirSessions();
        expectSessionsInOrder();
    }

    private static void expectEveryState() {
        for (GroupStatus status : GroupStatus.values()) {
            assertTrue(count("parent_group", "status = ?", status.name()) > 0, status.name());
        }
        assertTrue(count("parent_group", "region_code = '18'") > 20);
        assertEquals(0, count("parent_group", "region_code = '18' and version_id is not null"));
    }

    private static void expectAFairShareInTheEvening() {
        long all = count("parent_group", "true");
        long evenings = count("parent_group", "begins >= time '16:00'");
        assertTrue(all > 100 && all < 500, () -> "groups: " + all);
        assertTrue(evenings * 10 > all && evenings * 3 < all, () -> "evenings: " + evenings + " of " + all);
    }

    private static void expectStatesOfTheirSessions() {
        String ahead =
                "exists (select from session s where s.group_id = g.id and s.status in ('PRELIMINARY', 'PLANNED'))";
        String held = "exists (select from session s where s.group_id = g.id and s.status = 'HELD')";
        assertEquals(0, count("parent_group g", "status in ('COMPLETED', 'CANCELLED') and " + ahead));
        assertEquals(0, count("parent_group g", "status in ('PLANNED', 'OPEN', 'CANCELLED') and " + held));
        assertEquals(0, count("parent_group g", "status in ('COMPLETED', 'RUNNING') and not " + held));
        assertEquals(0, count("session", "status = 'HELD' and day >= current_date"));
        assertEquals(
                0,
                count(
                        "session_leader l join session s on s.id = l.session_id",
                        "(l.came is not null) <> (s.status = 'HELD')"));
        assertTrue(count("session", "status = 'HELD' and cardinality(cards_used) > 0") > 100);
    }

    private void expectSessionsInOrder() {
        assertEquals(List.of(), Database.read("""
                        select g.name, s.day from session s join parent_group g on g.id = s.group_id
                        where s.sequence = 0 and trim(to_char(s.day, 'DAY')) <> g.weekday"""));
        assertEquals(List.of(), Database.read("""
                        select * from (select group_id, day, lag(day) over (partition by group_id order by n.number) as before
                                       from session s join session_guide n on n.id = s.guide_id) s where day <= before"""));
        assertEquals(
                List.of(),
                Database.read("select distinct day from session where day is not null").stream()
                        .filter(day -> holidays.isHoliday(LocalDate.parse(day)))
                        .toList());
        assertTrue(count("session", "sequence > 0 and status = 'HELD'") > 10);
    }

    @Test
    void gustav_leads_a_session_today_or_soon_and_families_find_groups_at_vetlanda() {
        demo.loadOnce("06");
        LocalDate today = LocalDate.parse(Database.read("select current_date").getFirst());
        Cast.GUSTAV
                .calls()
                .get("/sessions?led=true&status=PLANNED&from=" + today + "&to=" + today.plusDays(5))
                .then()
                .body("items", hasSize(greaterThan(0)));
        Cast.GUSTAV
                .calls()
                .get("/groups?led=true&q=arabiska i Vetlanda")
                .then()
                .body("items.joint", contains(true))
                .body("items.leaders", contains(2));
        Cast.nobody()
                .get("/public/groups?municipality=0685")
                .then()
                .body("items.name", hasItem("Kvällsgruppen"))
                .body("items", hasSize(greaterThan(3)));
    }

    private static List<String> everything() {
        return Database.read(ALL).stream().sorted().toList();
    }

    private static long count(String from, String condition, Object... values) {
        return Long.parseLong(Database.read("select count(*) from " + from + " where " + condition, values)
                .getFirst());
    }
}
