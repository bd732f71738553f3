package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;

/** The conventions of the schema, asked of the database as it stands. */
@ApiTest
class SchemaTest {
    private static final List<String> DECIDED_ON = List.of(
            "accept_answer",
            "answered_at",
            "confirm_transfer",
            "copy_parents",
            "count_places",
            "count_trained",
            "forget_answers_of_erased",
            "forget_attendance",
            "forget_transfers_of_erased",
            "give_reach_to_attendance",
            "give_reach_to_drop_ins",
            "give_reach_to_family",
            "has_standing_copy",
            "is_held",
            "led_groups",
            "linked_groups",
            "lock_places",
            "met_alone",
            "number_release",
            "open_copy",
            "outdate_values",
            "place_in_queue",
            "refuse_for_erased",
            "refuse_to_join_closed",
            "refuse_to_join_protected",
            "refuse_to_merge_gone",
            "refuse_to_merge_protected",
            "refuse_to_move_protected",
            "refuse_unless_held",
            "resolve_link",
            "resolve_parent_link",
            "shared_version",
            "shuffle_answers",
            "signed_up_before",
            "split_texts",
            "staff_at",
            "survey_to_answer",
            "take_controller_of_family",
            "take_place_of_membership",
            "take_place_of_session",
            "tell_release",
            "transfer_centres",
            "use_parent_link",
            "withdraw_periods",
            "withdraw_transfer_of_protected");

    private static final String FLYWAYS_OWN = "flyway_schema_history";

    @Test
    void a3_every_table_has_forced_row_level_security_and_a_policy() {
        assertEquals(List.of(FLYWAYS_OWN), Database.read(Schema.WITHOUT_ROW_LEVEL_SECURITY));
    }

    @Test
    void a3_every_policy_is_one_that_we_decided_on() {
        Catalogue.check("policies.txt", Database.read(Schema.POLICIES));
    }

    @Test
    void a3_every_grant_is_one_that_we_decided_on() {
        Catalogue.check("grants.txt", Database.read(Schema.GRANTS_ON_TABLES));
        Catalogue.check("column-grants.txt", Database.read(Schema.GRANTS_ON_COLUMNS));
    }

    @Test
    void a3_only_the_backup_goes_past_row_level_security() {
        assertEquals(List.of("nav_backup"), Database.read(Schema.PAST_ROW_LEVEL_SECURITY));
    }

    @Test
    void a3_the_login_of_requests_owns_and_inherits_nothing() {
        assertEquals(
                List.of("f f f f f f app_aggregate,app_audit,app_job,app_person,app_public,app_retention"),
                Database.read(Schema.NAV));
    }

    @Test
    void a3_nobody_but_the_owner_owns_anything() {
        assertEquals(List.of(), Database.read(Schema.NOT_OWNED_BY_OWNER));
    }

    @Test
    void a3_no_function_or_view_runs_as_its_owner_but_those_that_we_decided_on() {
        assertEquals(DECIDED_ON, Database.read(Schema.DEFINER_FUNCTIONS));
        assertEquals(List.of(), Database.read(Schema.UNGUARDED_DEFINER_FUNCTIONS));
        assertEquals(List.of(), Database.read(Schema.VIEWS_THAT_RUN_AS_THEIR_OWNER));
    }

    @Test
    void a3_what_lies_below_a_centre_carries_its_place() {
        assertEquals(List.of(), Database.read(Schema.BELOW_A_CENTRE_WITHOUT_ITS_PLACE));
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertEquals(List.of(), Database.read(Schema.FOREIGN_KEYS_WITHOUT_INDEX));
    }

    @Test
    void columns_have_the_types_that_we_use() {
        assertEquals(List.of(), Database.read(Schema.COLUMNS_OF_UNWANTED_TYPE));
    }

    @Test
    void names_are_in_snake_case_and_tables_in_the_singular() {
        assertEquals(List.of(), Database.read(Schema.ODD_NAMES));
        assertEquals(List.of("centre_opening_hours"), Database.read(Schema.PLURAL_TABLES));
    }

    @Test
    void constraints_are_named_by_us() {
        assertEquals(List.of(), Database.read(Schema.NAMED_BY_THE_DATABASE));
    }

    static final List<List<String>> SINS = List.of(
            List.of(Schema.WITHOUT_ROW_LEVEL_SECURITY, "create table sin (x int)", "sin"),
            List.of(
                    Schema.DEFINER_FUNCTIONS,
                    "create function sin() returns int language sql security definer return 1",
                    "sin"),
            List.of(
                    Schema.UNGUARDED_DEFINER_FUNCTIONS,
                    "create function sin() returns int language sql security definer set search_path = public return 1",
                    "sin"),
            List.of(Schema.VIEWS_THAT_RUN_AS_THEIR_OWNER, "create view sin as select 1 as x", "sin"),
            List.of(Schema.VIEWS_THAT_RUN_AS_THEIR_OWNER, "create materialized view sin as select 1 as x", "sin"),
            List.of(
                    Schema.FOREIGN_KEYS_WITHOUT_INDEX,
                    "create table sin (c text constraint sin_c references region)",
                    "sin_c"),
            List.of(Schema.COLUMNS_OF_UNWANTED_TYPE, "create table sin (at timestamp)", "sin at"),
            List.of(Schema.COLUMNS_OF_UNWANTED_TYPE, "create table sin (id bigint)", "sin id"),
            List.of(Schema.COLUMNS_OF_UNWANTED_TYPE, "create table sin (x varchar(9))", "sin x"),
            List.of(Schema.ODD_NAMES, "create table \"sinFul\" (x int)", "sinFul"),
            List.of(Schema.PLURAL_TABLES, "create table sins (x int)", "sins"),
            List.of(Schema.BELOW_A_CENTRE_WITHOUT_ITS_PLACE, "create table sin (centre_id uuid)", "sin"),
            List.of(Schema.NAMED_BY_THE_DATABASE, "create table sin (x int check (x > 0))", "sin_x_check"),
            List.of(Schema.PAST_ROW_LEVEL_SECURITY, "create role sin bypassrls", "sin"),
            List.of(Schema.GRANTS_ON_TABLES, "grant delete on region to nav", "region nav delete"));

    @ParameterizedTest
    @FieldSource("SINS")
    void every_question_finds_the_sin_that_it_asks_for(List<String> sin) throws SQLException {
        try (Connection superuser = Database.asSuperuser()) {
            superuser.setAutoCommit(false);
            superuser.createStatement().execute(sin.get(1));
            List<String> found = Database.read(superuser, sin.getFirst());
            superuser.rollback();
            assertTrue(found.stream().anyMatch(row -> row.startsWith(sin.get(2))), found::toString);
        }
    }
}
