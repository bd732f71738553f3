package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** What the database itself shows of who came, and lets be written. */
@ApiTest
class AttendanceRowsTest {
    private Openings openings;
    private String group;

    @BeforeEach
    void meet() {
        openings = Openings.all();
        group = Attendance.groupToday(Cast.CILLA, null);
        String session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        Attendance.marked(
                Cast.CILLA, session, Attendance.parents(Cast.CILLA, session).getFirst(), "PRESENT");
        Attendance.dropIns(Cast.CILLA, session, "*", Attendance.dropIn("OTHER_PARENT", "MAN", 1))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance", "drop_in_sheet", "attendance_drop_in"})
    void a3_a_centre_and_the_leaders_of_its_group_see_who_came_and_nobody_else(String table) throws SQLException {
        String count = "select count(*) from " + table;
        for (DatabaseRole role : List.of(APP_AGGREGATE, APP_PERSON)) {
            assertEquals(List.of("1"), read(role, at("0685", "vetlanda"), count));
            for (Places places : List.of(at("0680", "huskvarna"), at("1883", "karlskoga"), Places.NONE)) {
                assertEquals(List.of("0"), read(role, places, count));
            }
        }
        assertEquals(List.of("1"), read(APP_PERSON, leading(group), count));
        assertEquals(List.of("0"), read(APP_PERSON, leading(UUID.randomUUID().toString()), count));
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            if (table.equals("attendance")) {
                assertEquals(List.of("0"), as.read(count));
            } else {
                RowLevelSecurityTest.assertRefused(() -> as.read(count));
            }
        }
    }

    @Test
    void a3_who_only_counts_writes_nothing() throws SQLException {
        for (String table : List.of("attendance", "drop_in_sheet", "attendance_drop_in")) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, at("0685", "vetlanda"))) {
                RowLevelSecurityTest.assertRefused(() -> as.write("delete from " + table));
            }
        }
    }

    @Test
    void a3_nobody_changes_the_mark_of_anothers_family() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("0687", "tranas"))) {
            assertEquals(0, as.write("delete from attendance"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, leading(group))) {
            assertEquals(1, as.write("delete from attendance"));
        }
    }

    private static List<String> read(DatabaseRole role, Places places, String sql) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, places)) {
            return as.read(sql);
        }
    }

    private Places at(String municipality, String slug) {
        return AsDatabaseRole.only(municipality, openings.id(slug));
    }

    private static Places leading(String group) {
        return new Places(Set.of("06"), Set.of(), Set.of("0685"), Set.of(), Set.of(), Set.of(UUID.fromString(group)));
    }
}
