package se.familjenavet.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.familjenavet.testing.OwnIndicators.FILE;
import static se.familjenavet.testing.OwnIndicators.HEAD;
import static se.familjenavet.testing.OwnIndicators.check;
import static se.familjenavet.testing.OwnIndicators.made;
import static se.familjenavet.testing.OwnIndicators.outside;
import static se.familjenavet.testing.OwnIndicators.ratio;
import static se.familjenavet.testing.OwnIndicators.take;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.OwnIndicators;
import se.familjenavet.testing.Together;

/** Figures that others have reckoned, taken in from files for an indicator of county 06. */
@ApiTest
class IndicatorImportsApiTest {
    private ObjectNode body;
    private String id;

    @BeforeEach
    void define() {
        Openings.all();
        body = outside();
        id = made(body);
    }

    @Test
    void a2_only_who_leads_the_whole_region_takes_files_in() {
        String taken =
                take(Cast.REGINA, id, FILE).then().statusCode(201).extract().path("id");
        for (Cast stranger : List.of(Cast.MAGDA, Cast.JONNA, Cast.ORVAR)) {
            take(stranger, id, FILE).then().statusCode(404);
            check(stranger, id, FILE).then().statusCode(404);
            withdraw(stranger, taken).then().statusCode(404);
        }
        take(Cast.ANALIA, id, FILE).then().statusCode(403);
        withdraw(Cast.ANALIA, taken).then().statusCode(403);
        values(Cast.REGINA).body("items", hasSize(2));
    }

    @Test
    void a_file_is_tried_and_nothing_is_taken_in() {
        check(Cast.REGINA, id, FILE)
                .then()
                .statusCode(200)
                .body("told", equalTo(2))
                .body("hidden", equalTo(0))
                .body("firstDay", equalTo("2024-01-01"))
                .body("lastDay", equalTo("2024-12-31"));
        values(Cast.REGINA).body("items", empty());
    }

    @Test
    void a_file_is_taken_in_and_told_of_at_each_ones_place() {
        String taken =
                take(Cast.REGINA, id, FILE).then().statusCode(201).extract().path("id");
        Cast.REGINA
                .calls()
                .get("/indicator-imports/" + taken)
                .then()
                .statusCode(200)
                .body("indicator", equalTo(id));
        values(Cast.REGINA)
                .body("items.place.path", contains("06", "06/0685"))
                .body("items.numerator", contains(300, 50))
                .body("items.share", contains(0.3f, 0.25f))
                .body("items.method", contains("WILSON", "WILSON"))
                .body("items.period", contains("2024", "2024"))
                .body("items.periodKind", contains("YEAR", "YEAR"));
        values(Cast.MAGDA).body("items.place.path", contains("06/0685"));
        values(Cast.ORVAR).body("items", empty());
        imports().body("items.id", contains(taken)).body("items.file.hidden", contains(0));
    }

    @Test
    void a_place_is_known_by_its_path_and_by_its_code_with_or_without_the_first_zero() {
        take(Cast.REGINA, id, HEAD + "6,2024,ALL,300,1000\n685,2024,ALL,50,200\n06/0680,2024,ALL,90,300\n")
                .then()
                .statusCode(201);
        values(Cast.REGINA).body("items.place.path", contains("06", "06/0680", "06/0685"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0999,2024,ALL,3,9|/2/place|unknown-place",
                "1880,2024,ALL,3,9|/2/place|unknown-place",
                "06,24,ALL,3,9|/2/period|no-period",
                "06,2024-13,ALL,3,9|/2/period|no-period",
                "06,2026,ALL,3,9|/2/period|period-not-over",
                "06,2024,alla,3,9|/2/gender|unknown-gender",
                "06,2024,ALL,3,|/2/denominator|no-figure",
                "06,2024,ALL,..,9|/2/denominator|no-figure",
                "06,2024,ALL,-3,9|/2/denominator|no-figure",
                "06,2024,ALL,10,9|/2/numerator|more-than-all",
                "06,2024,ALL,2,4|/2/denominator|tells-of-few"
            })
    void what_is_wrong_in_a_file_is_told_by_line_and_column(String line, String pointer, String code) {
        refused(HEAD + line + "\r\n", pointer, code);
        values(Cast.REGINA).body("items", empty());
    }

    @Test
    void a_file_is_taken_in_whole_or_not_at_all() {
        take(Cast.REGINA, id, FILE + "0999,2024,ALL,3,9\r\n0680,2024,MAN,9,3\r\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/4/place", "/5/numerator"));
        values(Cast.REGINA).body("items", empty());
        imports().body("items", empty());
    }

    @Test
    void r21_what_tells_of_few_is_refused_with_its_line_and_told_of_when_it_is_hidden() {
        String few = FILE + "0680,2024,ALL,249,797\r\n";
        refused(few, "/2/denominator", "rest-tells-of-few");
        take(Cast.REGINA, id, FILE + "0680,2024,ALL,..,..\r\n0686,2024,ALL,-,-\r\n0687,2024,ALL,0,0\r\n")
                .then()
                .statusCode(201)
                .body("file.told", equalTo(2))
                .body("file.hidden", equalTo(1));
        values(Cast.REGINA).body("items.statusMark", contains("", "..", "", "-", "-"));
    }

    @Test
    void r21_a_second_file_is_judged_with_the_first() {
        take(Cast.REGINA, id, FILE).then().statusCode(201);
        refused(HEAD + "0680,2024,ALL,249,797\r\n", "/2/denominator", "rest-tells-of-few");
        refused(HEAD + "0685,2024,ALL,60,200\r\n", "/2/place", "figure-there-already");
        refused(HEAD + "0685,2023-SPRING,ALL,60,200\r\n", "/2/period", "other-length");
        take(Cast.REGINA, id, HEAD + "0685,2023,ALL,60,200\r\n").then().statusCode(201);
    }

    @Test
    void of_two_who_take_the_same_file_in_at_once_one_does() {
        List<Integer> both =
                Together.statuses(List.of(() -> take(Cast.REGINA, id, FILE), () -> take(Cast.REGINA, id, FILE)));
        assertEquals(List.of(201, 400), both.stream().sorted().toList());
        values(Cast.REGINA).body("items", hasSize(2));
    }

    @Test
    void the_same_request_takes_a_file_in_once_however_often_it_is_sent() {
        for (int i = 0; i < 2; i++) {
            Cast.REGINA
                    .calls()
                    .header("Idempotency-Key", "7c1d-" + id)
                    .contentType("text/csv; charset=UTF-8")
                    .body(FILE)
                    .post("/region-indicators/" + id + "/imports")
                    .then()
                    .statusCode(201);
        }
        imports().body("items", hasSize(1));
    }

    @Test
    void a_file_that_was_wrong_is_withdrawn_with_all_that_came_with_it() {
        take(Cast.REGINA, id, FILE).then().statusCode(201);
        String taken = take(Cast.REGINA, id, HEAD + "0685,2025,ALL,60,200\r\n")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        latest().body("items.period", contains("2025"));
        withdraw(Cast.REGINA, taken).then().statusCode(204);
        withdraw(Cast.REGINA, taken).then().statusCode(404);
        latest().body("items.period", contains("2024", "2024"));
        OwnIndicators.remove(Cast.REGINA, id, "*").then().statusCode(204);
        values(Cast.REGINA).body("items", empty());
    }

    @Test
    void what_is_reckoned_is_not_taken_in_and_what_is_no_table_neither() {
        String reckoned = made(ratio());
        take(Cast.REGINA, reckoned, FILE).then().statusCode(422).body("code", equalTo("indicator-is-reckoned"));
        check(Cast.REGINA, reckoned, FILE).then().statusCode(422);
        String other = made(outside());
        refused(other, "a,b\n1,2\n", "/1", "column-missing");
        refused(other, HEAD, "/", "no-lines");
        Cast.REGINA
                .calls()
                .contentType("application/json")
                .body("{}")
                .post("/region-indicators/" + other + "/imports")
                .then()
                .statusCode(415);
        Groups.send(Cast.REGINA, "PATCH", "/region-indicators/" + other + "/imports", null, "{}")
                .then()
                .statusCode(405);
    }

    @Test
    void its_series_is_shown_over_time_and_goes_out_as_the_others_do() {
        take(Cast.REGINA, id, HEAD + "06,2023,ALL,250,1000\n06,2024,ALL,300,1000\n")
                .then()
                .statusCode(201);
        String query = "indicator=" + body.get("code").asText();
        Cast.REGINA
                .calls()
                .get("/indicator-trends?place=06&periodKind=YEAR&" + query)
                .then()
                .statusCode(200)
                .body("items[0].points.numerator", contains(250, 300));
        Cast.REGINA
                .calls()
                .get("/indicator-values/json-stat?" + query)
                .then()
                .statusCode(200)
                .body(
                        "dimension.indicator.category.label.values()",
                        contains("Kom till slutet av dem som bad om plats"));
    }

    private void refused(String csv, String pointer, String code) {
        refused(id, csv, pointer, code);
    }

    private static void refused(String indicator, String csv, String pointer, String code) {
        check(Cast.REGINA, indicator, csv).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
        take(Cast.REGINA, indicator, csv)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static Response withdraw(Cast who, String taken) {
        return Groups.send(who, "DELETE", "/indicator-imports/" + taken, null, null);
    }

    private ValidatableResponse imports() {
        return Cast.REGINA
                .calls()
                .get("/region-indicators/" + id + "/imports")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse latest() {
        return told(Cast.REGINA, "&latest=true");
    }

    private ValidatableResponse values(Cast who) {
        return told(who, "");
    }

    private ValidatableResponse told(Cast who, String more) {
        return who.calls()
                .get("/indicator-values?limit=100&indicator=" + body.get("code").asText() + more)
                .then()
                .statusCode(200);
    }
}
