package se.familjenavet.http;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.house.Calls;
import se.familjenavet.house.Operation;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Staff;

/** Answers with the fields that were asked for. */
@ApiTest
class FieldsApiTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour|colour",
                "id,colour|colour",
                "ID|ID",
                "municipality.colour|municipality.colour",
                "id.leastSignificantBits|id.leastSignificantBits",
                "languages.empty|languages.empty",
                "items|items",
                "municipality..code|municipality..code"
            })
    void a_field_that_is_not_there_is_refused_by_name(String asked, String named) {
        for (String path : List.of("/centres", "/centres/hsa:SE0000000000-D0001")) {
            Cast.REGINA
                    .calls()
                    .header("Accept-Language", "en")
                    .queryParam("fields", asked)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"))
                    .body("errors[0].pointer", equalTo("fields"))
                    .body("errors[0].detail", equalTo("There is no field called " + named + "."));
        }
    }

    @Test
    void a_selection_that_is_empty_too_long_or_there_twice_is_refused() {
        for (String query :
                List.of("fields=", "fields=id,", "fields=" + "id,".repeat(170) + "id", "fields=id&fields=name")) {
            Cast.REGINA
                    .calls()
                    .urlEncodingEnabled(false)
                    .get("/centres?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("fields"));
        }
    }

    @Test
    void what_is_no_read_of_json_has_no_fields_to_select() {
        Cast.REGINA
                .calls()
                .contentType("application/json")
                .body(Openings.body("0685", "ny", false))
                .post("/centres?fields=id")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        Cast.REGINA.calls().get("/centres/export?fields=id").then().statusCode(400);
    }

    @Test
    void selecting_opens_nothing() {
        UUID id = new Openings().open("karlskoga");
        Cast.nobody().get("/centres/" + id + "?fields=id").then().statusCode(401);
        Cast.JENS.calls().get("/centres/" + id + "?fields=id").then().statusCode(404);
        Cast.JENS.calls().get("/jobs?fields=name").then().statusCode(403);
    }

    /** Those that answer in JSON. */
    static Stream<Operation> reads() {
        return Operation.all().stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(
                        operation -> !operation
                                .path()
                                .matches(
                                        ".*/(export|file|thumbnail|archive|poster|letter|paper|certificate|qr-code|programme-schema|public/calendars/\\{secret})"));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void every_read_takes_the_parameter_and_says_so(Operation read) {
        new Openings().open("huskvarna");
        assertTrue(read.parameters().contains("fields"));
        Cast owner = Calls.ALL.get(read.id()).owner();
        (owner == null ? Cast.nobody() : owner.calls())
                .get(read.path().replace("/familjenavet/v1", "").replaceAll("\\{[^}]*}", "0680") + "?fields=none")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void an_item_has_what_was_selected_and_nothing_else() throws Exception {
        UUID id = new Openings().open("vetlanda");
        String body = selected(
                        "/centres/" + id, "id,municipality.code,municipality.name,services.service,mergedInto.name")
                .extract()
                .asString();
        assertEquals(json.readTree("""
                        {"id":"%s","municipality":{"code":"0685","name":"Vetlanda"},"mergedInto":null,
                         "services":[{"service":"MATERNITY_CARE"},{"service":"OPEN_PRESCHOOL"}]}""".formatted(id)), json.readTree(body));
    }

    @Test
    void a_whole_field_is_whole_whatever_else_is_said_of_it() {
        UUID id = new Openings().open("vetlanda");
        for (String twice : List.of("municipality,municipality.code", "municipality.code,municipality")) {
            selected("/centres/" + id, twice).body("municipality.name", equalTo("Vetlanda"));
        }
    }

    @Test
    void what_is_empty_stays_empty() {
        UUID id = new Openings().open("vetlanda");
        Cast.REGINA
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"services\":[]}")
                .put("/centres/" + id + "/services")
                .then()
                .statusCode(200);
        selected("/centres/" + id, "services.service").body("services", hasSize(0));
        selected("/centres?q=none-such", "id").body("items", hasSize(0)).body("next", nullValue());
    }

    @Test
    void a_list_selects_in_its_items_and_goes_on_from_page_to_page() {
        Openings.all();
        String next = selected("/centres?limit=1&total=true", "name")
                .body("items[0].keySet()", hasSize(1))
                .body("items[0].name", startsWith("Zebramark"))
                .body("total", equalTo(5))
                .extract()
                .path("next");
        selected("/centres?limit=100&cursor=" + next, "slug")
                .body("items", hasSize(4))
                .body("items[0].keySet()", hasItem("slug"));
    }

    @Test
    void a_selection_has_a_tag_of_its_own_that_still_names_the_version() {
        String path = "/centres/" + new Openings().open("vetlanda");
        String whole = Cast.REGINA.calls().get(path).header("ETag");
        String tag = selected(path, "name").header("ETag", not(whole)).extract().header("ETag");
        assertEquals(version(whole), version(tag));
        caller().header("If-None-Match", tag).get(path + "?fields=name").then().statusCode(304);
        caller().header("If-None-Match", tag).get(path).then().statusCode(200);
        caller().header("If-None-Match", whole)
                .get(path + "?fields=name")
                .then()
                .statusCode(200);
        caller().header("If-Match", tag)
                .contentType("application/json")
                .body("{\"name\":\"Nytt namn\"}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void a6_reading_some_of_a_person_is_noted_as_reading_them_and_a_refused_selection_is_not() {
        Openings openings = new Openings();
        openings.open("vetlanda");
        String person = Staff.at(openings).planned("vetlanda").toString();
        String noted = "select action from audit_entry where operation = 'getStaffMember'";
        callerAs(Cast.CILLA).get("/staff/" + person + "?fields=colour").then().statusCode(400);
        assertEquals(List.of(), Database.read(noted));
        callerAs(Cast.CILLA)
                .get("/staff/" + person + "?fields=id")
                .then()
                .statusCode(200)
                .body("keySet()", hasSize(1));
        assertEquals(List.of("READ"), Database.read(noted));
    }

    private static ValidatableResponse selected(String path, String fields) {
        return caller().queryParam("fields", fields)
                .get(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .contentType("application/json");
    }

    /** Not held against the contract, by which an answer that nobody narrowed has all it must have. */
    private static RequestSpecification callerAs(Cast who) {
        return RestAssured.given().basePath("/familjenavet/v1").auth().oauth2(who.token());
    }

    private static RequestSpecification caller() {
        return callerAs(Cast.REGINA);
    }

    private static String version(String tag) {
        return tag.substring(0, tag.indexOf('.'));
    }
}
