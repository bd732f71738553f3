package se.familjenavet.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

@ApiTest
class BadInputApiTest {
    private static final String GOOD = "{\"municipality\":\"0685\",\"name\":\"N\",\"validFrom\":\"2020-01-01\"%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "17",
                "\"text\"",
                "{\"name\":}",
                "{\"name\":\"a\"} trailing",
                "{\"name\":\"a\",\"name\":\"b\"}",
                "{'name':'a'}",
                "{\"name\":NaN}"
            })
    void what_is_no_json_object_is_a_problem_and_changes_nothing(String body) {
        post(body).then().statusCode(400).body("title", notNullValue());
        nothingIsThere();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name|17",
                "name|true",
                "name|[\"a\"]",
                "name|{}",
                "name|\"a\\u0000b\"",
                "name|\"\\ud800\"",
                "validFrom|\"2020-02-31\"",
                "validFrom|\"+999999999-01-01\"",
                "validFrom|20200101",
                "validFrom|[2020,1,1]",
                "validFrom|\"2020-01-01T00:00:00Z\"",
                "planned|\"true\"",
                "planned|1",
                "targetAge|\"UP_TO_NINE\"",
                "targetAge|0",
                "languages|\"sv\"",
                "colour|\"red\"",
                "position|{\"latitude\":\"x\",\"longitude\":1}"
            })
    void a_field_that_cannot_be_read_is_named(String fieldAndValue) {
        String[] parts = fieldAndValue.split("\\|", 2);
        String body = parts[0].equals("name") || parts[0].equals("validFrom")
                ? GOOD.formatted("")
                        .replaceFirst(
                                "\"" + parts[0] + "\":\"[^\"]*\"",
                                "\"" + parts[0] + "\":" + parts[1].replace("\\", "\\\\"))
                : GOOD.formatted(",\"" + parts[0] + "\":" + parts[1]);
        post(body)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", matchesPattern("/" + parts[0] + ".*"))
                .body("errors[0].detail", notNullValue());
        nothingIsThere();
    }

    @Test
    void too_long_too_many_too_deep_and_too_large_are_told_apart_from_bugs() {
        post(GOOD.formatted(",\"openingHoursNote\":\"" + "a".repeat(301) + "\""))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/openingHoursNote"));
        post(GOOD.formatted(",\"languages\":[" + "\"sv\",".repeat(20) + "\"sv\"]"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/languages"));
        post("[".repeat(5000) + "]".repeat(5000)).then().statusCode(400);
        post(GOOD.formatted(",\"position\":{\"latitude\":" + "9".repeat(400) + ",\"longitude\":1}"))
                .then()
                .statusCode(400);
        post(GOOD.formatted(",\"position\":{\"latitude\":1e999,\"longitude\":1}"))
                .then()
                .statusCode(400);
        post("{\"name\":\"" + "a".repeat(2_000_000) + "\"}").then().statusCode(413);
        nothingIsThere();
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() {
        byte[] notText = "{\"name\":\"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .body(notText)
                .post("/centres")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=many",
                "limit=99999999999",
                "limit=",
                "kind=CASTLE",
                "status=",
                "participates=maybe",
                "region=six",
                "sort=id",
                "limit=1&limit=2",
                "q=a%00b",
                "total=1",
                "q=%FF",
                "q=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "cursor=",
                "language=%F0%9F%98%80"
            })
    void a_parameter_that_cannot_be_used_is_named(String query) {
        Cast.REGINA
                .calls()
                .urlEncodingEnabled(false)
                .get("/centres?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"))
                .body("errors[0].pointer", equalTo(query.split("=", 2)[0]));
    }

    @Test
    void a_parameter_that_nobody_knows_is_refused_by_name() {
        Cast.REGINA
                .calls()
                .get("/centres?colour=red")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors[0].pointer", equalTo("colour"));
        Cast.REGINA.calls().get("/regions?page=2").then().statusCode(400);
    }

    @Test
    void methods_and_formats_that_do_not_exist_are_told() {
        Cast.REGINA.calls().delete("/centres").then().statusCode(405).header("Allow", notNullValue());
        Cast.REGINA
                .calls()
                .contentType("text/plain")
                .body("x")
                .post("/centres")
                .then()
                .statusCode(415);
        Cast.REGINA.calls().accept("image/png").get("/centres").then().statusCode(406);
        Cast.nobody().get("/nothing-here").then().statusCode(404).body("code", equalTo("not-found"));
    }

    @Test
    void a_problem_speaks_swedish_first_and_english_to_those_who_ask() {
        for (String swedish : List.of("sv-SE,sv;q=0.9", "tlh", "", "§§")) {
            Cast.nobody()
                    .header("Accept-Language", swedish)
                    .get("/centres")
                    .then()
                    .body("title", equalTo("Du är inte inloggad"));
        }
        Cast.nobody()
                .header("Accept-Language", "en-GB,en;q=0.9,sv;q=0.5")
                .get("/centres")
                .then()
                .contentType("application/problem+json")
                .body("title", equalTo("You are not signed in"))
                .body("reference", matchesPattern("FN-[0-9A-Z]{6}"))
                .body("instance", equalTo("/familjenavet/v1/centres"));
    }

    @Test
    void the_page_of_a_type_is_there_for_everyone() {
        String type = Cast.nobody().get("/centres").path("type");
        String code = type.substring(type.lastIndexOf('/') + 1);
        Cast.nobody().get("/problem-types/" + code).then().statusCode(200).body("code", equalTo(code));
        Cast.nobody().get("/problem-types").then().statusCode(200).body("items.code", hasItem(code));
        Cast.nobody().get("/problem-types/none-such").then().statusCode(404);
        Cast.nobody().get("/api-info").then().statusCode(200).body("apiName", equalTo("Familjenavet"));
    }

    private static Response post(String body) {
        return Cast.REGINA.calls().contentType(ContentType.JSON).body(body).post("/centres");
    }

    private static void nothingIsThere() {
        Cast.REGINA.calls().get("/centres?total=true").then().body("total", equalTo(0));
    }
}
