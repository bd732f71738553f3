package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.familjenavet.access.DatabaseRole.APP_AGGREGATE;
import static se.familjenavet.access.DatabaseRole.APP_AUDIT;
import static se.familjenavet.access.DatabaseRole.APP_JOB;
import static se.familjenavet.access.DatabaseRole.APP_PERSON;
import static se.familjenavet.access.DatabaseRole.APP_PUBLIC;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.enrolment.TestLinks;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** What the database itself shows of families, and to whom. */
@ApiTest
class FamilyRowsTest {
    private static final List<String> TABLES = List.of("household", "parent", "parent_identity", "enrolment");

    private Openings openings;
    private String group;
    private String family;

    @BeforeEach
    void enrol() {
        openings = Openings.all();
        ObjectNode joint = Groups.meetingToday(Cast.CILLA).put("capacity", 3);
        joint.putArray("partners").add(openings.id("tranas").toString());
        group = Groups.opened(Cast.CILLA, joint);
        family = Families.registered(Cast.TRANAN);
    }

    @Test
    void a3_the_host_reaches_a_partners_family_while_it_is_in_the_group_and_no_longer() throws SQLException {
        assertEquals(List.of(0, 0, 0, 0), seen(at("0685", "vetlanda")));
        String place = Families.enrolled(Cast.TRANAN, group, family);
        assertEquals(List.of(1, 1, 1, 1), seen(at("0685", "vetlanda")));
        assertEquals(List.of(1, 1, 1, 1), seen(at("0687", "tranas")));
        assertEquals(List.of(0, 0, 0, 0), seen(at("0680", "huskvarna")));
        assertEquals(List.of(0, 0, 0, 0), seen(Places.NONE));
        Families.withdraw(Cast.TRANAN, place).then().statusCode(200);
        assertEquals(List.of(0, 0, 0, 0), seen(at("0685", "vetlanda")));
    }

    @Test
    void a3_who_is_asked_to_move_is_seen_where_the_family_is_and_not_where_it_may_go() throws SQLException {
        String asked = Twins.transferOf(Twins.moving(Cast.TRANAN));
        assertEquals(List.of(asked), moving(APP_PERSON, at("0687", "tranas")));
        assertEquals(List.of(), moving(APP_PERSON, at("0685", "vetlanda")));
        assertEquals(List.of(), moving(APP_PERSON, at("0680", "huskvarna")));
        assertEquals(List.of(), moving(APP_PERSON, at("0604", "aneby")));
        assertEquals(List.of(), moving(APP_PUBLIC, Places.NONE));
    }

    @Test
    void r16_a_question_is_taken_back_and_its_links_end_when_the_applications_clock_says() throws SQLException {
        String asked = Twins.transferOf(Twins.moving(Cast.TRANAN));
        TestLinks.get().toMove(Twins.parent(familyOf(asked)), asked);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("0687", "tranas"))) {
            as.write("update parent_identity set protected = true");
            assertEquals(List.of("WITHDRAWN 2026-06-15 10:00:00 2026-06-15 10:00:00"), as.read("""
                            select t.status, t.settled_at at time zone 'UTC', l.expires_at at time zone 'UTC'
                            from transfer t join parent_link l on l.transfer_id = t.id"""));
        }
    }

    private static String familyOf(String transfer) {
        return Database.read("select household_id from transfer where id = ?::uuid", transfer)
                .getFirst();
    }

    private static List<String> moving(DatabaseRole role, Places places) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(role, places)) {
            return as.read("select id from transfer");
        }
    }

    @Test
    void a4_leaders_reach_the_families_of_the_groups_they_are_named_in_and_change_none() throws SQLException {
        Places named =
                new Places(Set.of("06"), Set.of(), Set.of("0685"), Set.of(), Set.of(), Set.of(UUID.fromString(group)));
        Places elsewhere =
                new Places(Set.of("06"), Set.of(), Set.of("0685"), Set.of(), Set.of(), Set.of(UUID.randomUUID()));
        assertEquals(List.of(0, 0, 0, 0), seen(named));
        Families.enrolled(Cast.TRANAN, group, family);
        assertEquals(List.of(1, 1, 1, 1), seen(named));
        assertEquals(List.of(0, 0, 0, 0), seen(elsewhere));
        for (String table : TABLES) {
            try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, named)) {
                assertEquals(0, as.write("delete from " + table), table);
            }
        }
    }

    @Test
    void a4_the_leader_of_a_group_where_a_family_only_waits_does_not_know_it() throws SQLException {
        Places named =
                new Places(Set.of("06"), Set.of(), Set.of("0685"), Set.of(), Set.of(), Set.of(UUID.fromString(group)));
        Families.invited(Cast.TRANAN, group);
        assertEquals(List.of(0, 0, 0, 0), seen(named));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from parent_identity",
                "select first_name from parent_identity",
                "select protected from parent_identity",
                "select count(*) from parent_identity",
                "select informed_at from parent",
                "select * from parent_link",
                "select reason from queue_decision"
            })
    void a4_those_who_count_read_no_name_by_any_statement(String sql) throws SQLException {
        for (DatabaseRole role : List.of(APP_AGGREGATE, APP_AUDIT, APP_JOB)) {
            try (AsDatabaseRole as = AsDatabaseRole.in(role, at("0687", "tranas"))) {
                RowLevelSecurityTest.assertRefused(() -> as.read(sql));
            }
        }
    }

    @Test
    void a4_those_who_count_see_months_and_roles_at_their_places() throws SQLException {
        Families.enrolled(Cast.TRANAN, group, family);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, at("0687", "tranas"))) {
            assertEquals(List.of("2027-03-01 t"), as.read("select child_month, first_child from household"));
            assertEquals(List.of("BIRTH_PARENT WOMAN sv"), as.read("select role, gender, language from parent"));
            assertEquals(List.of("ENROLLED"), as.read("select status from enrolment"));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_AGGREGATE, at("0680", "huskvarna"))) {
            for (String table : List.of("household", "parent", "enrolment")) {
                assertEquals(List.of("0"), as.read("select count(*) from " + table), table);
            }
        }
    }

    @Test
    void r16_whoever_comes_by_a_link_reaches_one_family_and_no_name_at_all() throws SQLException {
        Families.enrolled(Cast.TRANAN, group, family);
        Families.enrolled(Cast.CILLA, group);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            for (String table : List.of("household", "parent", "enrolment")) {
                assertEquals(List.of("0"), as.read("select count(*) from " + table), table);
            }
            as.read("select set_config('app.household', ?, true)", family);
            for (String table : List.of("household", "parent", "enrolment")) {
                assertEquals(List.of("1"), as.read("select count(*) from " + table), table);
            }
            assertEquals(
                    0,
                    as.write(
                            "update enrolment set status = 'WITHDRAWN', end_reason = 'BY_FAMILY', member_to = member_from"
                                    + " where household_id <> ?::uuid",
                            family));
        }
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PUBLIC, Places.NONE)) {
            as.read("select set_config('app.household', ?, true)", family);
            RowLevelSecurityTest.assertRefused(() -> as.read("select first_name from parent_identity"));
        }
    }

    @Test
    void r11_the_database_itself_refuses_one_place_too_many() throws SQLException {
        for (int i = 0; i < 3; i++) {
            Families.enrolled(Cast.TRANAN, group);
        }
        String waiting = Families.enrolled(Cast.TRANAN, group);
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, at("0687", "tranas"))) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> as.write(
                            "update enrolment set status = 'ENROLLED', queue_number = null, member_from = current_date"
                                    + " where id = ?::uuid",
                            waiting));
            assertEquals("23514", refused.getSQLState(), refused.getMessage());
        }
    }

    /** How many rows of each table. */
    private static List<Integer> seen(Places places) throws SQLException {
        try (AsDatabaseRole as = AsDatabaseRole.in(APP_PERSON, places)) {
            List<Integer> counts = new ArrayList<>();
            for (String table : TABLES) {
                counts.add(
                        Integer.valueOf(as.read("select count(*) from " + table).getFirst()));
            }
            return counts;
        }
    }

    private Places at(String municipality, String slug) {
        return AsDatabaseRole.only(municipality, openings.id(slug));
    }
}
