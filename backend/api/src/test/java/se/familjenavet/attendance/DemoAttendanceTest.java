package se.familjenavet.attendance;

import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.enrolment.DemoFamilies;
import se.familjenavet.group.DemoGroups;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Staff;

@ApiTest
class DemoAttendanceTest {
    private static final String MARKS = """
            select c.slug, g.name, s.day, s.begins, a.role, a.gender, a.mark, a.marked_at, a.version, i.first_name, i.family_name
            from attendance a join session s on s.id = a.session_id join parent_group g on g.id = a.group_id
            join centre c on c.id = a.centre_id join parent_identity i on i.parent_id = a.parent_id
            """;
    private static final String DROP_INS = """
            select c.slug, g.name, s.day, d.role, d.gender, d.count from attendance_drop_in d join session s on s.id = d.session_id
            join parent_group g on g.id = s.group_id join centre c on c.id = g.host_id
            """;
    private static final String AT_SESSIONS = "attendance a join session s on s.id = a.session_id"
            + " join parent_group g on g.id = s.group_id join enrolment e on e.id = a.enrolment_id";
    private static final String CAME = "a.mark in ('PRESENT', 'LATE')";

    @Inject
    DemoGroups groups;

    @Inject
    DemoFamilies families;

    @Inject
    DemoAttendance demo;

    @BeforeEach
    void families_in_two_counties() {
        Openings.all();
        Stream.of(Cast.CILLA, Cast.GUSTAV, Cast.JONNA, Cast.JENS, Cast.TRANAN, Cast.TOVA, Cast.KARIN)
                .forEach(Staff::signIn);
        Programmes.published("1");
        Stream.of("06", "18").forEach(county -> {
            groups.loadOnce(county);
            families.loadOnce(county);
        });
    }

    @Test
    void attendance_is_loaded_once_and_falls_out_the_same_each_time() {
        assertTrue(demo.loadOnce("18"));
        List<String> first = everything();
        assertFalse(demo.loadOnce("18"));
        assertEquals(first, everything());
        Database.read("with a as (delete from attendance), b as (delete from attendance_drop_in) select 1");
        Database.read("with a as (delete from drop_in_sheet) select 1");
        assertTrue(demo.loadOnce("18"));
        assertEquals(first, everything());
    }

    @Test
    void r15_r17_everyone_is_marked_where_they_were_members_and_nobody_where_nothing_took_place() {
        demo.loadOnce("06");
        demo.loadOnce("18");
        expectMembersOnTheDayOfWhatWasHeld();
        expectEveryMarkAndNone();
        expectFathersInTheEveningAndFewerFromTimeToTime();
        expectDropIns();
        assertEquals(0, count("event_told", "type ~ '^ATTENDANCE'"));
        expectAGroupThatCillaReads();
    }

    private static void expectMembersOnTheDayOfWhatWasHeld() {
        assertTrue(count("attendance", "true") > 2000);
        assertEquals(0, count(AT_SESSIONS, "s.status <> 'HELD' or e.group_id <> s.group_id"));
        assertEquals(0, count(AT_SESSIONS, "s.day < e.member_from or s.day > e.member_to"));
        assertEquals(
                0, count(AT_SESSIONS, "a.marked_at > now() or a.marked_at::date not between s.day - 1 and s.day + 1"));
        assertEquals(0, count(AT_SESSIONS, "a.centre_id <> e.centre_id"));
        assertEquals(0, count("drop_in_sheet d join session s on s.id = d.session_id", "s.status <> 'HELD'"));
    }

    private static void expectEveryMarkAndNone() {
        for (AttendanceMark mark : AttendanceMark.values()) {
            assertTrue(count("attendance", "mark = ?", mark.name()) > 0, mark.name());
        }
        long places = count(
                "session s join enrolment e on e.group_id = s.group_id join parent p on p.household_id = e.household_id",
                "s.status = 'HELD' and s.day between e.member_from and coalesce(e.member_to, s.day)");
        expectShare(75, 96, count("attendance", "true"), places);
        expectShare(55, 85, count("attendance a", CAME), count("attendance", "true"));
    }

    private static void expectFathersInTheEveningAndFewerFromTimeToTime() {
        String evening = CAME + " and g.begins >= time '16:00'";
        String day = CAME + " and g.begins < time '16:00'";
        expectShare(30, 60, count(AT_SESSIONS, evening + " and a.gender = 'MAN'"), count(AT_SESSIONS, evening));
        expectShare(8, 30, count(AT_SESSIONS, day + " and a.gender = 'MAN'"), count(AT_SESSIONS, day));
        String early = "s.day < e.member_from + 60";
        String late = "s.day > e.member_from + 120";
        long cameEarly = count(AT_SESSIONS, early + " and " + CAME) * 1000 / count(AT_SESSIONS, early);
        long cameLate = count(AT_SESSIONS, late + " and " + CAME) * 1000 / count(AT_SESSIONS, late);
        assertTrue(cameEarly > cameLate, () -> cameEarly + " and then " + cameLate);
    }

    private static void expectDropIns() {
        assertTrue(count("attendance_drop_in", "true") > 50);
        assertTrue(count("(select distinct role, gender from attendance_drop_in) kinds", "true") > 3);
        assertEquals(
                0,
                count(
                        "drop_in_sheet d",
                        "not exists (select from attendance_drop_in i where i.session_id = d.session_id)"));
    }

    private static void expectAGroupThatCillaReads() {
        String group = Database.read("""
                        select g.id from parent_group g join centre c on c.id = g.host_id
                        where c.slug = 'vetlanda' and g.status = 'COMPLETED' order by g.id limit 1""").getFirst();
        Cast.CILLA
                .calls()
                .get("/groups/" + group + "/attendance")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(3)));
    }

    private static void expectShare(int least, int most, long part, long whole) {
        assertTrue(part * 100 >= whole * least && part * 100 <= whole * most, () -> part + " of " + whole);
    }

    private static List<String> everything() {
        return Stream.concat(Database.read(MARKS).stream(), Database.read(DROP_INS).stream())
                .sorted()
                .toList();
    }

    private static long count(String from, String condition, Object... values) {
        return Long.parseLong(Database.read("select count(*) from " + from + " where " + condition, values)
                .getFirst());
    }
}
