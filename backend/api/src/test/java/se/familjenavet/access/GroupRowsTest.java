package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

/** What the database itself shows of joint groups, and lets be done with them. */
@ApiTest
class GroupRowsTest {
    private static final String CANCEL =
            "update parent_group set status = 'CANCELLED', cancellation_reason = 'OTHER' where id = ?::uuid";

    private static final Map<String, String> MUNICIPALITIES =
            Map.of("vetlanda", "0685", "tranas", "0687", "huskvarna", "0680", "karlskoga", "1883");

    private Openings openings;
    private String group;

    @BeforeEach
    void plan() {
        openings = Openings.all();
        ObjectNode body = Groups.meetingOnce(openings.id("vetlanda").toString(), 20);
        body.putArray("partners").add(openings.id("tranas").toString());
        body.putArray("leaders").add(Groups.staff(Cast.GUSTAV).toString());
        group = Groups.planned(Cast.CILLA, body);
    }

    @Test
    void a3_host_and_partner_see_a_joint_group_with_its_sessions_and_leaders() throws SQLException {
        for (String slug : List.of("vetlanda", "tranas")) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, at(slug))) {
                assertEquals(List.of(group), as.read("select id from parent_group"));
                assertEquals(List.of(group), as.read("select group_id from session"));
                assertEquals(List.of(group), as.read("select group_id from parent_group_leader"));
                assertEquals(List.of("1"), as.read("select count(*) from session_leader"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent_group", "session", "parent_group_leader", "session_leader"})
    void a3_other_centres_and_nobody_see_nothing_of_it(String table) throws SQLException {
        for (DatabaseRole role : List.of(APP_AGGREGATE, APP_PERSON)) {
            for (Places places : List.of(at("huskvarna"), at("karlskoga"), Places.NONE)) {
                try (AsDatabaseRole as = AsDatabaseRole.in(role, places)) {
                    assertEquals(List.of("0"), as.read("select count(*) from " + table));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"parent_group", "session"})
    void a3_a_focus_shows_less_and_never_more(String table) throws SQLException {
        Groups.planned(Cast.JONNA, Groups.meetingOnce(openings.id("huskvarna").toString(), 20));
        Places both = at("vetlanda").and(at("huskvarna"));
        assertEquals(List.of("2"), countWithFocus(both, "", table));
        assertEquals(List.of("1"), countWithFocus(both, "vetlanda", table));
        assertEquals(List.of("1"), countWithFocus(at("vetlanda"), "vetlanda", table));
        assertEquals(List.of("0"), countWithFocus(at("vetlanda"), "huskvarna", table));
        assertEquals(List.of("0"), countWithFocus(Places.NONE, "vetlanda", table));
    }

    private List<String> countWithFocus(Places places, String slug, String table) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, places)) {
            as.read(
                    "select set_config('app.focus', ?, true)",
                    slug.isEmpty() ? "" : openings.id(slug).toString());
            return as.read("select count(*) from " + table);
        }
    }

    @Test
    void a3_the_database_lets_the_host_cancel_and_not_a_partner() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("tranas"))) {
            SQLException refused = assertThrows(SQLException.class, () -> as.write(CANCEL, group));
            assertTrue(refused.getMessage().contains("only the host cancels"), refused::getMessage);
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("vetlanda"))) {
            assertEquals(1, as.write(CANCEL, group));
        }
    }

    @Test
    void a3_a_partner_names_leaders_of_its_own_centre_only() throws SQLException {
        String gustav = Groups.staff(Cast.GUSTAV).toString();
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("tranas"))) {
            assertEquals(0, as.write("delete from parent_group_leader where staff_member_id = ?::uuid", gustav));
        }
    }

    @Test
    void a3_the_groups_that_someone_leads_are_theirs_alone() throws SQLException {
        String asked = "select led_groups(issuer, subject) from (select ?::text as issuer, ?::text as subject) who";
        List<String> known =
                Database.read("select issuer || ' ' || subject from staff_identity i join parent_group_leader l"
                        + " on l.staff_member_id = i.staff_member_id");
        String[] gustav = known.getFirst().split(" ", 2);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, Places.NONE)) {
            assertEquals(List.of(group), as.read(asked, gustav[0], gustav[1]));
            assertEquals(List.of(), as.read(asked, gustav[0], "someone-else"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            RowLevelSecurityTest.assertRefused(() -> as.read(asked, gustav[0], gustav[1]));
        }
    }

    @Test
    void a3_everyone_sees_a_group_that_takes_sign_ups_and_no_column_that_is_not_published() throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            assertEquals(List.of(), as.read("select id from parent_group"));
            assertEquals(List.of(), as.read("select id from session"));
        }
        Groups.move(Cast.CILLA, group, "opening", null).then().statusCode(200);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            assertEquals(List.of(group), as.read("select id from parent_group"));
            assertEquals(List.of(group), as.read("select group_id from session"));
        }
        for (String hidden : List.of(
                "select cancellation_note from parent_group",
                "select note from session",
                "select cards_used from session",
                "select * from parent_group_leader",
                "select * from session_leader")) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
                RowLevelSecurityTest.assertRefused(() -> as.read(hidden));
            }
        }
    }

    private Places at(String slug) {
        UUID centre = openings.id(slug);
        return AsDatabaseRole.only(MUNICIPALITIES.get(slug), centre);
    }
}
