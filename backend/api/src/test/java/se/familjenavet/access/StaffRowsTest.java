package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_AUDIT;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.RowLevelSecurityTest.assertRefused;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** The database's own wall round staff. */
@ApiTest
class StaffRowsTest {
    private static final List<String> TABLES =
            List.of("staff_member", "staff_identity", "staff_place", "staff_training", "staff_plan");

    private Openings openings;
    private Staff staff;
    private Places bankeryd;

    @BeforeEach
    void open() {
        openings = Openings.all();
        staff = Staff.at(openings);
        UUID centre = openings.id("bankeryd");
        bankeryd = new Places(Set.of("06"), Set.of(), Set.of("0680"), Set.of(centre), Set.of("06/0680/bankeryd"));
    }

    @Test
    void a4_a_role_that_sees_no_person_reads_nothing_of_staff() throws SQLException {
        for (String table : TABLES) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, bankeryd)) {
                assertRefused(() -> as.read("select 1 from " + table));
            }
        }
    }

    @Test
    void a3_only_the_staff_of_ones_own_centre_is_seen() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, bankeryd)) {
            Set<String> own = Set.of(
                    staff.planned("bankeryd").toString(),
                    staff.waiting("bankeryd").toString());
            assertEquals(own, Set.copyOf(as.read("select id from staff_member")));
            assertEquals(List.of("06/0680/bankeryd"), as.read("select path from staff_place"));
            assertEquals(1, as.read("select email from staff_plan").size());
        }
    }

    @Test
    void a3_without_a_place_nobody_is_seen_and_a_person_sees_themselves() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, Places.NONE)) {
            for (String table : TABLES) {
                assertEquals(List.of(), as.read("select 1 from " + table), table);
            }
        }
    }

    @Test
    void a6_who_watches_over_the_log_sees_the_names_in_it_and_nothing_else_of_staff() throws SQLException {
        Cast.JENS.calls().get("/staff/" + staff.planned("vetlanda")).then().statusCode(404);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AUDIT, bankeryd)) {
            Set<String> named = Set.copyOf(as.read("select name from staff_member where name like 'Zebramark%'"));
            assertEquals(Set.of(Openings.marker("bankeryd"), Openings.marker("huskvarna")), named);
        }
        for (String more : List.of("profession from staff_member", "1 from staff_place", "1 from staff_plan")) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AUDIT, bankeryd)) {
                assertRefused(() -> as.read("select " + more));
            }
        }
    }

    @Test
    void a3_nobody_takes_anothers_identity_or_plans_elsewhere() throws SQLException {
        UUID huskvarna = openings.id("huskvarna");
        UUID own = staff.waiting("bankeryd");
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, bankeryd)) {
            assertRefused(() -> as.write("insert into staff_identity values ('issuer', 'jonna', ?)", own));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, bankeryd)) {
            assertRefused(() -> as.write(
                    "insert into staff_plan values (?, '0680', ?, 'x@demo.example', null, null)", own, huskvarna));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, bankeryd)) {
            assertRefused(() -> as.write(
                    "insert into staff_place values (?, '06/0680/bankeryd', 'GROUP_LEADER', '2026-01-01')", own));
        }
    }
}
