package se.familjenavet.centre;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

@ApiTest
class CentreExportApiTest {
    private static final String EXPORT = "/centres/export";
    private static final String COLUMNS = "id,slug,name,regionCode,regionName,municipalityCode,municipalityName,"
            + "status,kind,stage,stageSince,participates,services,languages,sizeClass";

    @Test
    void without_signing_in_there_is_no_file() {
        Cast.nobody().get(EXPORT).then().statusCode(401);
    }

    @Test
    void one_who_may_read_no_centres_gets_no_file() {
        Cast.ROOT.calls().get(EXPORT).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=XLSX", "sort=size", "status=SHUT", "limit=10", "cursor=x", "bom=maybe"})
    void a_filter_that_says_nothing_is_refused(String query) {
        Cast.REGINA.calls().get(EXPORT + "?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void a_file_of_lines_is_csv_with_the_names_of_its_columns_first() {
        Openings.all();
        String file = Cast.REGINA
                .calls()
                .get(EXPORT + "?q=tranas")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"centres-\\d{4}-\\d\\d-\\d\\d\\.csv\""))
                .extract()
                .asString();
        List<String> lines = Arrays.asList(file.split("\r\n", -1));
        assertEquals(COLUMNS, lines.getFirst());
        assertTrue(
                lines.get(1)
                        .endsWith(",tranas,Zebramark-tranas,06,Region Jönköpings län,0687,Tranås,OPEN,OTHER,OFFERING,"
                                + "2020-09-01,true,MATERNITY_CARE OPEN_PRESCHOOL,sv ar,LARGE"),
                file);
        assertEquals(List.of(""), lines.subList(2, lines.size()));
    }

    @Test
    void all_of_ones_places_are_there_in_the_order_of_the_list_and_no_others() {
        Openings.all();
        List<String> listed =
                Cast.REGINA.calls().get("/centres?limit=100&sort=-name").path("items.name");
        List<String> exported = ndjson(Cast.REGINA, "&sort=-name").stream()
                .map(line -> JsonPath.from(line).getString("name"))
                .toList();
        assertEquals(listed, exported);
        assertFalse(exported.toString().contains("karlskoga"));
        assertEquals(1, ndjson(Cast.JENS, "").size());
    }

    @Test
    void a_line_of_json_is_the_item_of_the_list() {
        Openings.all();
        Object item = Cast.JENS.calls().get("/centres").path("items[0]");
        assertEquals(item, JsonPath.from(ndjson(Cast.JENS, "").getFirst()).get());
    }

    @Test
    void a_filter_narrows_the_file_as_it_does_the_list() {
        Openings.all();
        assertEquals(2, ndjson(Cast.REGINA, "&municipality=0680").size());
        assertEquals(4, ndjson(Cast.REGINA, "&stage=OFFERING&q=zebramark-").size() - 1);
    }

    @Test
    void nothing_found_is_a_line_of_names() {
        Openings.all();
        Cast.REGINA
                .calls()
                .get(EXPORT + "?status=CLOSED")
                .then()
                .statusCode(200)
                .body(equalTo(COLUMNS + "\r\n"));
    }

    @Test
    void a_spreadsheet_may_ask_for_a_byte_order_mark() {
        Openings.all();
        byte[] file = Cast.REGINA.calls().get(EXPORT + "?bom=true").asByteArray();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'i', 'd'}, Arrays.copyOf(file, 5));
        Cast.REGINA.calls().get(EXPORT).then().body(startsWith("id,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-2", "@SUM(A1)", "=HYPERLINK(\"x\"),y"})
    void a_name_that_a_spreadsheet_would_run_is_shown_as_text(String name) {
        String id = Openings.all().id("tranas").toString();
        Cast.REGINA
                .calls()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("name", name))
                .patch("/centres/" + id)
                .then()
                .statusCode(200);
        String quoted = "'" + name;
        String cell = name.contains("\"") ? "\"" + quoted.replace("\"", "\"\"") + "\"" : quoted;
        String file = Cast.REGINA.calls().get(EXPORT + "?municipality=0687").asString();
        assertTrue(file.contains(",tranas," + cell + ",06,"), file);
    }

    @Test
    void a_head_alone_holds_no_place_among_the_exports() {
        for (int i = 0; i < 6; i++) {
            Cast.REGINA.calls().head(EXPORT).then().statusCode(not(503));
        }
        Cast.REGINA.calls().get(EXPORT).then().statusCode(200).body(endsWith("\r\n"));
    }

    private static List<String> ndjson(Cast person, String filter) {
        String file = person.calls()
                .get(EXPORT + "?format=NDJSON" + filter)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        return file.lines().toList();
    }
}
