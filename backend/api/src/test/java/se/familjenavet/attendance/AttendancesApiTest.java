package se.familjenavet.attendance;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class AttendancesApiTest {
    private static final String UNKNOWN = "019aa4f0-ffff-7fff-bfff-0123456789ab";

    private String session;
    private List<String> parents;

    @BeforeEach
    void attend() {
        Openings.all();
        String group = Attendance.groupToday(Cast.CILLA, Cast.GUSTAV);
        session = Groups.session(Cast.CILLA, group, 0);
        Attendance.enrolled(Cast.CILLA, group);
        Attendance.enrolled(Cast.CILLA, group);
        parents = Attendance.parents(Cast.CILLA, session);
        parents.forEach(parent -> Attendance.marked(Cast.CILLA, session, parent, "PRESENT"));
        Database.read(
                "update parent_identity set protected = true where parent_id = ?::uuid returning 1", parents.get(3));
    }

    @Test
    void a2_strangers_are_listed_nothing_and_leaders_have_no_list() {
        Cast.JENS.calls().get("/attendances").then().body("items", empty());
        Cast.GUSTAV.calls().get("/attendances").then().statusCode(403);
        Cast.integrator("groups:read").get("/attendances").then().statusCode(403);
    }

    @Test
    void a5_integrators_read_attendance_without_names_and_not_of_protected_parents() {
        Cast.integrator("enrolments:read")
                .get("/attendances?session=" + session)
                .then()
                .statusCode(200)
                .body("items.parent", containsInAnyOrder(parents.subList(0, 3).toArray()))
                .body("items[0].keySet()", not(hasItem("name")))
                .body("items.controller", hasItem("0685"));
    }

    @Test
    void a5_a_coordinator_lists_everyone_and_takes_away_no_protected_parent_in_a_file() {
        Cast.CILLA.calls().get("/attendances?total=true&mark=PRESENT").then().body("total", equalTo(4));
        assertEquals(
                4,
                Cast.CILLA
                        .calls()
                        .get("/attendances/export")
                        .asString()
                        .strip()
                        .lines()
                        .count());
    }

    @Test
    void what_does_not_fit_the_filter_is_not_listed() {
        for (String filter : List.of("group=" + UNKNOWN, "mark=LATE", "to=2020-01-01", "centre=" + UNKNOWN)) {
            Cast.CILLA.calls().get("/attendances?" + filter).then().body("items", empty());
        }
    }
}
