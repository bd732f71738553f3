package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_AUDIT;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Controllers;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** What the database itself shows of families to whoever answers for them. */
@ApiTest
class ControllerRowsTest {
    private Openings openings;

    @BeforeEach
    void meet() {
        openings = Openings.all();
        String group = Attendance.groupToday(Cast.CILLA, null);
        String session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        Attendance.marked(
                Cast.CILLA, session, Attendance.parents(Cast.CILLA, session).getFirst(), "PRESENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "parent", "parent_identity", "enrolment", "attendance", "message"})
    void a9_a_row_is_reached_by_its_own_controller_and_no_other(String table) throws SQLException {
        String family = table.equals("household") ? "id" : "household_id";
        String count = "select count(distinct " + family + ") from " + table;
        assertEquals(List.of("1"), read(answeringFor("0685"), count));
        assertEquals(List.of("0"), read(answeringFor("06"), count));
        assertEquals(List.of("0"), read(answeringFor("0680"), count));
        Controllers.handOver(Database.read("select id from household").getFirst(), "06");
        assertEquals(List.of("1"), read(answeringFor("06"), count));
        assertEquals(List.of("0"), read(answeringFor("0685"), count));
        assertEquals(List.of("0"), read(answeringFor("18"), count));
        assertEquals(List.of("0"), read(Places.NONE, count));
    }

    @Test
    void a9_a_centre_reaches_its_families_whoever_answers_for_them() throws SQLException {
        Controllers.handOver(Database.read("select id from household").getFirst(), "06");
        Places vetlanda = AsDatabaseRole.only("0685", openings.id("vetlanda"));
        assertEquals(List.of("1"), read(vetlanda, "select count(distinct household_id) from parent_identity"));
    }

    @Test
    void a9_who_answers_for_a_family_writes_none_anew_and_moves_none_to_another() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, answeringFor("0685"))) {
            RowLevelSecurityTest.assertRefused(() -> as.write("update household set controller = '06'"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, answeringFor("0685"))) {
            assertEquals(0, as.write("delete from attendance"));
            assertEquals(0, as.write("delete from enrolment"));
            assertEquals(0, as.write("delete from household"));
        }
    }

    @Test
    void a9_what_was_written_goes_at_the_desk_and_not_at_a_centre() throws SQLException {
        String full = Families.group(Cast.CILLA, 1);
        Families.enrolled(Cast.CILLA, full);
        Families.enrolled(Cast.CILLA, full);
        String last = Families.enrolled(Cast.CILLA, full);
        Families.move(Cast.CILLA, last, "queue-place", "{\"place\":1,\"reason\":\"Behöver tolk.\"}")
                .then()
                .statusCode(200);
        for (String table : List.of("message", "queue_decision")) {
            Places vetlanda = AsDatabaseRole.only("0685", openings.id("vetlanda"));
            assertEquals(List.of("t"), read(vetlanda, "select count(*) > 0 from " + table));
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, vetlanda)) {
                assertEquals(0, as.write("delete from " + table), table);
            }
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, answeringFor("0685"))) {
                assertTrue(as.write("delete from " + table) > 0, table);
            }
        }
    }

    @Test
    void a4_whoever_counts_or_watches_over_the_log_reads_no_name_of_their_controllers_families() throws SQLException {
        for (DatabaseRole role : List.of(APP_AGGREGATE, APP_AUDIT)) {
            try (AsDatabaseRole as = AsDatabaseRole.in(role, answeringFor("0685"))) {
                RowLevelSecurityTest.assertRefused(() -> as.read("select first_name from parent_identity"));
            }
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AUDIT, answeringFor("0685"))) {
            assertEquals(List.of("0685"), as.read("select controller from household"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AUDIT, answeringFor("0685"))) {
            RowLevelSecurityTest.assertRefused(() -> as.read("select child_month from household"));
        }
    }

    /** As the grant of an officer there: the region's municipalities lie in it, their families do not. */
    private static Places answeringFor(String controller) {
        Set<String> region = Set.of(controller.substring(0, 2));
        Set<String> municipalities = controller.length() == 2 ? Set.of("0680", "0685", "0687") : Set.of(controller);
        return new Places(region, Set.of(), municipalities, Set.of()).answeringFor(controller);
    }

    private static List<String> read(Places places, String sql) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, places)) {
            return as.read(sql);
        }
    }
}
