package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Desk;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Twins;

/** Families that are merged with nobody, since nobody knows who they are or somebody needs them as they are. */
@ApiTest
class MergerRefusalsApiTest {
    private final String email = Families.email();
    private String kept;
    private String other;

    @BeforeEach
    void open() {
        Openings.all();
        kept = Twins.with(Cast.CILLA, email);
        other = Twins.with(Cast.CILLA, email);
    }

    @Test
    void a7_an_erased_family_is_merged_with_nobody_whichever_goes_on() {
        Desk.erased(Cast.PAULA, other);
        refused(kept, other, "already-erased");
        refused(other, kept, "already-erased");
        Twins.read(Cast.CILLA, other).then().body("permittedActions", not(hasItem("MERGE_FAMILIES")));
        Twins.read(Cast.CILLA, kept).then().body("permittedActions", hasItem("MERGE_FAMILIES"));
    }

    @Test
    void a7_a_family_whose_contact_has_gone_by_retention_is_not_there_to_be_merged() {
        goneByRetention(other);
        Twins.merge(
                        Cast.CILLA,
                        other,
                        "*",
                        Twins.mergerOfAll(Cast.CILLA, kept, other)
                                .put("other", kept)
                                .put("otherTag", "*"))
                .then()
                .statusCode(404);
        Twins.merge(
                        Cast.CILLA,
                        kept,
                        "*",
                        Twins.mergerOfAll(Cast.CILLA, kept, other).put("otherTag", "*"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-household"));
        assertEquals(List.of("0"), Database.read("select count(*) from household where state = 'MERGED'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"erased_at = now()", "contact_gone_on = current_date"})
    void a7_the_database_itself_moves_no_parent_to_or_from_a_family_that_is_forgotten(String forgotten) {
        Database.read("update household set " + forgotten + " where id = ?::uuid returning id", other);
        refusedByDatabase("the family has been erased");
    }

    @Test
    void a7_retention_draws_the_ids_of_a_forgotten_family_anew_all_the_same() {
        String parent = Twins.parent(other);
        goneByRetention(other);
        String drawn = Database.read(
                        "update household set id = gen_random_uuid() where id = ?::uuid returning id", other)
                .getFirst();
        assertEquals(List.of(drawn), Database.read("select household_id from parent where id = ?::uuid", parent));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a7_a_family_under_legal_hold_is_merged_with_nobody_until_the_hold_is_lifted(boolean isKept) {
        String family = isKept ? kept : other;
        String hold = Desk.held(Cast.PAULA, family);
        refused(kept, other, "household-held");
        Twins.read(Cast.CILLA, family).then().body("permittedActions", not(hasItem("MERGE_FAMILIES")));
        refusedByDatabase("a held household");
        Desk.lift(Cast.PAULA, hold).then().statusCode(200);
        Twins.read(Cast.CILLA, family).then().body("permittedActions", hasItem("MERGE_FAMILIES"));
        Twins.merged(Cast.CILLA, kept, other);
    }

    private void refusedByDatabase(String because) {
        for (List<String> way : List.of(List.of(kept, other), List.of(other, kept))) {
            AssertionError refused = assertThrows(
                    AssertionError.class,
                    () -> Database.read(
                            "update parent set household_id = ?::uuid where household_id = ?::uuid returning id",
                            way.getFirst(),
                            way.getLast()));
            assertTrue(String.valueOf(refused.getCause()).contains(because), refused.toString());
        }
    }

    private static void refused(String into, String from, String code) {
        Twins.merge(Cast.CILLA, into, Twins.tag(Cast.CILLA, into), Twins.mergerOfAll(Cast.CILLA, into, from))
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
        assertEquals(List.of("0"), Database.read("select count(*) from household where state = 'MERGED'"));
    }

    private static void goneByRetention(String family) {
        Database.read("delete from parent_identity where household_id = ?::uuid returning 1", family);
        Database.read("update household set contact_gone_on = current_date where id = ?::uuid returning id", family);
    }
}
