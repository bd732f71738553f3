package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;
import se.familjenavet.testing.Twins;

/** Families that may have come into a register twice. */
@ApiTest
class DuplicatesApiTest {
    private static final String MOBILE = "+46701740605";

    private Openings openings;
    private final String email = Families.email();

    @BeforeEach
    void open() {
        openings = Openings.all();
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"REGINA", "MAGDA", "GUSTAV", "PETRA", "ROOT"})
    void r16_duplicates_are_shown_to_coordinators_alone(Cast who) {
        Twins.twin(Cast.CILLA);
        who.calls().get("/duplicate-households").then().statusCode(403);
        Cast.nobody().get("/duplicate-households").then().statusCode(401);
        Cast.integrator("enrolments:read enrolments:contact enrolments:write")
                .get("/duplicate-households")
                .then()
                .statusCode(403);
    }

    @Test
    void r16_families_of_two_centres_are_never_compared() {
        String ours = Twins.with(Cast.CILLA, email);
        String theirs = Twins.with(Cast.JONNA, email);
        for (Cast who : List.of(Cast.CILLA, Cast.JONNA, Cast.JENS)) {
            list(who, "").body("items", empty());
            list(who, "?household=" + ours).body("items", empty());
            list(who, "?household=" + theirs + "&total=true").body("total", equalTo(0));
        }
    }

    @Test
    void r16_a_family_with_a_protected_parent_is_matched_with_nobody_whichever_parent_it_is() {
        Twins.with(Cast.CILLA, email);
        ObjectNode couple = Twins.body(Cast.CILLA, email);
        couple.withArray("parents").add(Families.parent().put("protectedIdentity", true));
        String hidden = Families.registered(Cast.CILLA, couple);
        list(Cast.CILLA, "").body("items", empty());
        list(Cast.CILLA, "?household=" + hidden).body("items", empty());
    }

    @Test
    void r16_the_same_address_or_number_and_the_same_month_are_a_pair() {
        String first = Twins.with(Cast.CILLA, email);
        String second = Twins.with(Cast.CILLA, email);
        ObjectNode later = Twins.body(Cast.CILLA, email);
        later.put("childMonth", Families.due().plusMonths(1).toString());
        Families.registered(Cast.CILLA, later);
        list(Cast.CILLA, "?total=true")
                .body("total", equalTo(1))
                .body("items[0].households.id", contains(first, second))
                .body("items[0].sameEmail", equalTo(true))
                .body("items[0].sameMobile", equalTo(false))
                .body("items[0].households[1].parents.name", contains("Alva Almlöf"));
        list(Cast.CILLA, "?household=" + second).body("items[0].households.id", contains(second, first));
        assertEquals(List.of("2"), Database.read("""
                        select cardinality(whom) from audit_entry where operation = 'listDuplicateHouseholds' limit 1"""));
    }

    @Test
    void r16_numbers_are_compared_as_they_are_dialled() {
        withMobile("070-174 06 05");
        withMobile(MOBILE);
        withMobile("070-174 06 06");
        list(Cast.CILLA, "")
                .body("items", hasSize(1))
                .body("items[0].sameEmail", equalTo(false))
                .body("items[0].sameMobile", equalTo(true));
    }

    @Test
    void of_three_alike_each_pair_comes_once_on_pages_that_go_on() {
        String first = Twins.with(Cast.CILLA, email);
        String second = Twins.with(Cast.CILLA, email);
        String third = Twins.with(Cast.CILLA, email);
        String next = list(Cast.CILLA, "?limit=2")
                .body("items", hasSize(2))
                .body("items[0].households.id", contains(second, third))
                .body("items[1].households.id", contains(first, third))
                .extract()
                .path("next");
        list(Cast.CILLA, "?limit=2&cursor=" + next)
                .body("items.households.id.flatten()", containsInAnyOrder(first, second));
    }

    @Test
    void a_centre_that_is_named_narrows_the_list() {
        Twins.twin(Cast.CILLA);
        list(Cast.CILLA, "?centre=" + Groups.centreOf(Cast.CILLA)).body("items", hasSize(1));
        list(Cast.CILLA, "?centre=" + openings.id("bankeryd")).body("items", empty());
    }

    private static ValidatableResponse list(Cast who, String query) {
        return who.calls()
                .get("/duplicate-households" + query)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200);
    }

    private static void withMobile(String mobile) {
        ObjectNode household = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) household.at("/parents/0")).put("mobile", mobile);
        Families.registered(Cast.CILLA, Programmes.read(household.toString()));
    }
}
