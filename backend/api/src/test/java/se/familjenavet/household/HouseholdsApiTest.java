package se.familjenavet.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;

@ApiTest
class HouseholdsApiTest {

    private Openings openings;

    @BeforeEach
    void open() {
        openings = Openings.all();
    }

    @Test
    void nobody_comes_to_families_without_signing_in() {
        Cast.nobody().get("/households").then().statusCode(401);
    }

    @ParameterizedTest
    @EnumSource(
            value = Cast.class,
            names = {"REGINA", "ANALIA", "MAGDA", "GUSTAV", "ROOT", "ADAM", "PETRA"})
    void a4_those_who_do_not_plan_for_families_read_none(Cast who) {
        Families.registered(Cast.CILLA);
        who.calls().get("/households").then().statusCode(403);
        who.calls().get("/enrolments").then().statusCode(403);
    }

    @Test
    void a2_a_family_of_another_centre_does_not_exist() {
        String family = Families.registered(Cast.CILLA);
        for (Cast other : List.of(Cast.JENS, Cast.JONNA, Cast.TRANAN, Cast.KARIN, Cast.REGINA)) {
            other.calls().get("/households/" + family).then().statusCode(404);
        }
        Cast.JENS.calls().get("/households").then().body("items", empty());
        Cast.JENS.calls().get("/households?q=Alva&total=true").then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({
        "/childMonth,2027-13",
        "/parents/0/email,ingen adress",
        "/parents/0/email,alva@familj",
        "/parents/0/mobile,hundra",
        "/parents/0/mobile,0701",
        "/parents/0/firstName,''",
        "/parents/0/language,svenska",
        "/parents/0/gender,BOY"
    })
    void what_cannot_be_is_refused_at_its_field_and_nothing_is_written(String pointer, String value) {
        ObjectNode family = Families.household(Groups.centreOf(Cast.CILLA));
        ObjectNode at = pointer.startsWith("/parents") ? (ObjectNode) family.at("/parents/0") : family;
        at.put(pointer.substring(pointer.lastIndexOf('/') + 1), value);
        Families.register(Cast.CILLA, family).then().statusCode(400).body("errors.pointer", contains(pointer));
        assertEquals(List.of(), Database.read("select id from household"));
    }

    @Test
    void a_family_is_registered_at_ones_own_centre_alone_and_can_be_reached_some_way() {
        ObjectNode elsewhere = Families.household(openings.id("bankeryd").toString());
        Families.register(Cast.CILLA, elsewhere).then().statusCode(400).body("errors.pointer", contains("/centre"));
        ObjectNode silent = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) silent.at("/parents/0")).putNull("email");
        Families.register(Cast.CILLA, silent)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/parents/0/email"));
    }

    @Test
    void r16_a_name_that_makes_letters_run_the_wrong_way_is_refused_and_emoji_are_kept() {
        ObjectNode turned = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) turned.at("/parents/0")).put("firstName", "Al\u202Eva");
        Families.register(Cast.CILLA, turned).then().statusCode(400);
        ObjectNode cheerful = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) cheerful.at("/parents/0")).put("firstName", "Alva 🌼 علا");
        Families.register(Cast.CILLA, cheerful)
                .then()
                .statusCode(201)
                .body("parents[0].contact.firstName", equalTo("Alva 🌼 علا"));
    }

    @Test
    void a_family_has_months_and_parents_and_its_number_is_kept_as_one_dials_it_from_anywhere() {
        ObjectNode family = Families.household(Groups.centreOf(Cast.CILLA));
        ((ObjectNode) family.at("/parents/0")).put("mobile", "070-174 06 05").put("email", "Alva@Familj.example");
        Families.register(Cast.CILLA, family)
                .then()
                .statusCode(201)
                .body("childMonth", equalTo(Families.due().toString()))
                .body("controller", equalTo("0685"))
                .body("parents", hasSize(1))
                .body("parents[0].contact.email", equalTo("alva@familj.example"))
                .body("parents[0].contact.mobile", equalTo("+46701740605"))
                .body(
                        "permittedActions",
                        containsInAnyOrder("READ_CONTACT", "EDIT_FAMILIES", "MERGE_FAMILIES", "MOVE_FAMILIES"));
    }

    @Test
    void both_parents_are_one_family_and_each_can_be_changed() {
        String family = Families.registered(Cast.CILLA);
        ObjectNode other = Families.parent().put("firstName", "Bo").put("role", "OTHER_PARENT");
        Response added = Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .body(other.toString())
                .post("/households/" + family + "/parents");
        added.then().statusCode(201).body("parents.contact.firstName", contains("Alva", "Bo"));
        String tag = added.header("ETag");
        String path = "/households/" + family + "/parents/" + added.path("parents[1].id");
        other.put("firstName", "Björn");
        Groups.send(Cast.CILLA, "PUT", path, null, other.toString()).then().statusCode(428);
        Groups.send(Cast.CILLA, "PUT", path, tag, other.toString())
                .then()
                .statusCode(200)
                .body("parents.contact.firstName", contains("Alva", "Björn"));
        Groups.send(Cast.CILLA, "PUT", path, tag, other.toString()).then().statusCode(412);
        Groups.send(Cast.JENS, "PUT", path, "*", other.toString()).then().statusCode(404);
    }

    @Test
    void a_family_is_found_by_a_part_of_a_name_and_by_its_month() {
        String family = Families.registered(Cast.CILLA);
        Cast.CILLA
                .calls()
                .get("/households?q=alml")
                .then()
                .body("items.id", contains(family))
                .body("items[0].parents.name", contains("Alva Almlöf"));
        Cast.CILLA.calls().get("/households?q=%25%25").then().body("items", empty());
        String month = Families.due().toString();
        Cast.CILLA
                .calls()
                .get("/households?childFrom=" + month + "&childTo=" + month)
                .then()
                .body("items.id", contains(family));
        Cast.CILLA
                .calls()
                .get("/households?childFrom=" + Families.due().plusMonths(1))
                .then()
                .body("items", empty());
    }

    @Test
    void a4_an_integrator_reads_names_by_a_scope_of_its_own() {
        String family = Families.registered(Cast.CILLA);
        Cast.integrator("enrolments:read")
                .get("/households/" + family)
                .then()
                .statusCode(200)
                .body("parents[0].contact", nullValue());
        Cast.integrator("enrolments:read")
                .get("/households?q=Almlöf")
                .then()
                .statusCode(200)
                .body("items", empty());
        Cast.integrator("enrolments:read enrolments:contact")
                .get("/households/" + family)
                .then()
                .body("parents[0].contact.firstName", equalTo("Alva"));
        Cast.integrator("groups:read").get("/households").then().statusCode(403);
    }

    @Test
    void a5_a_protected_parent_is_told_to_no_machine_and_each_read_is_logged() {
        String family = Families.protectedOne(Cast.CILLA);
        Cast.CILLA
                .calls()
                .get("/households/" + family)
                .then()
                .body("parents[0].contact.protectedIdentity", equalTo(true));
        Cast.integrator("enrolments:read enrolments:contact")
                .get("/households/" + family)
                .then()
                .statusCode(200)
                .body("parents[0].contact", nullValue());
        Cast.integrator("enrolments:read enrolments:contact")
                .get("/households")
                .then()
                .body("items.parents.flatten().name", contains(nullValue()))
                .body("items.parents.flatten().protectedIdentity", contains(false));
        assertEquals(
                List.of("3"),
                Database.read(
                        "select count(*) from audit_entry where action = 'READ' and ?::uuid = any (whom)", family));
    }

    @Test
    void an_integrator_registers_a_family_with_its_scope() {
        String body = Families.household(Groups.centreOf(Cast.CILLA)).toString();
        Cast.integrator("enrolments:read")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/households")
                .then()
                .statusCode(403);
        Cast.integrator("enrolments:read enrolments:write")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/households")
                .then()
                .statusCode(201)
                .body("parents", not(empty()))
                .body("parents[0].contact", nullValue());
    }
}
