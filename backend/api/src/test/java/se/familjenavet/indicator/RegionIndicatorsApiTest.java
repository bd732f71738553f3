package se.familjenavet.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.Annotations;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.OwnIndicators;
import se.familjenavet.testing.Together;

/** What county 06 measures beside what every county does. */
@ApiTest
class RegionIndicatorsApiTest {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String TELL = """
            insert into indicator_value (region_code, period, indicator, path, gender, breakdown, category, last_day, status, numerator,
                                         denominator)
            select r.region_code, r.period, v.indicator, '06', 'ALL', 'NONE', '', r.last_day, v.status, v.numerator, v.denominator
            from indicator_release r, (values
                ('stayed-of-came', ?, case when ? = 'OK' then 12 end, case when ? = 'OK' then 20 end),
                ('enrolled-of-asking', 'OK', 30, 40)) as v (indicator, status, numerator, denominator)
            where r.region_code = '06' and r.period = ? returning path
            """;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void a2_only_who_leads_the_whole_region_has_to_do_with_them() {
        ObjectNode body = OwnIndicators.ratio();
        String id = OwnIndicators.made(body);
        for (Cast stranger : List.of(Cast.MAGDA, Cast.JONNA, Cast.GUSTAV, Cast.ORVAR, Cast.KARIN)) {
            OwnIndicators.read(stranger, id).then().statusCode(404);
            OwnIndicators.remove(stranger, id, "*").then().statusCode(404);
        }
        OwnIndicators.read(Cast.ANALIA, id).then().statusCode(403);
        Cast.MAGDA.calls().get("/region-indicators").then().statusCode(403);
        Cast.nobody().get("/region-indicators").then().statusCode(401);
        Cast.ORVAR.calls().get("/region-indicators").then().statusCode(200).body("items", empty());
        OwnIndicators.create(Cast.ORVAR, body.put("code", "prov-annan"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region"))
                .body("errors.code", contains("unknown-region"));
        OwnIndicators.read(Cast.REGINA, id).then().statusCode(200).body("ratio.numeratorOf", equalTo("stayed-of-came"));
    }

    @Test
    void what_cannot_be_reckoned_is_refused() {
        refused(of("no-such-thing", "enrolled-of-asking"), "/ratio/numeratorOf", "unknown-indicator");
        refused(of("stayed-of-came", "parents-more-secure"), "/ratio/denominatorOf", "unknown-indicator");
        refused(of("stayed-of-came", "men-attending"), "/ratio/denominatorOf", "no-part-of-it");
        refused(of("enrolled-of-asking", "stayed-of-came"), "/ratio/denominatorOf", "no-part-of-it");
        refused(OwnIndicators.ratio().put("code", "Min kod"), "/code", "pattern");
        ObjectNode wide = OwnIndicators.ratio();
        wide.withObject("/target").put("share", 1.1);
        refused(wide, "/target/share", "decimal-max");
        refused(OwnIndicators.ratio().putNull("name"), "/name", "not-null");
    }

    @Test
    void a_code_is_had_by_one_alone() {
        ObjectNode body = OwnIndicators.ratio();
        OwnIndicators.create(Cast.REGINA, body).then().statusCode(201);
        OwnIndicators.create(Cast.REGINA, body).then().statusCode(409).body("code", equalTo("indicator-code-taken"));
        OwnIndicators.create(Cast.REGINA, OwnIndicators.ratio().put("code", "men-attending"))
                .then()
                .statusCode(409);
        OwnIndicators.create(Cast.ORVAR, body.put("region", "18")).then().statusCode(201);
    }

    @Test
    void region_code_and_kind_never_change() {
        ObjectNode body = OwnIndicators.ratio();
        String id = OwnIndicators.made(body);
        ObjectNode other =
                body.deepCopy().put("region", "18").put("code", "annat").putNull("ratio");
        OwnIndicators.replace(Cast.REGINA, id, "*", other)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/region", "/code", "/ratio"))
                .body("errors.code", contains("never-changes", "never-changes", "never-changes"));
        String tag = OwnIndicators.read(Cast.REGINA, id).header("ETag");
        OwnIndicators.replace(Cast.REGINA, id, tag, body.putNull("target"))
                .then()
                .statusCode(200)
                .body("target", nullValue());
        OwnIndicators.replace(Cast.REGINA, id, tag, body).then().statusCode(412);
        OwnIndicators.remove(Cast.REGINA, id, tag).then().statusCode(412);
        OwnIndicators.replace(Cast.REGINA, id, null, body).then().statusCode(428);
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told_that_the_other_was_first() {
        ObjectNode body = OwnIndicators.ratio();
        String id = OwnIndicators.made(body);
        String tag = OwnIndicators.read(Cast.REGINA, id).header("ETag");
        List<Integer> both = Together.statuses(List.of(
                () -> OwnIndicators.replace(
                        Cast.REGINA, id, tag, body.deepCopy().put("direction", "LESS")),
                () -> OwnIndicators.replace(
                        Cast.REGINA, id, tag, body.deepCopy().put("direction", "NONE"))));
        assertEquals(List.of(200, 412), both.stream().sorted().toList());
    }

    @Test
    void of_two_who_take_a_code_at_once_one_gets_it() {
        ObjectNode body = OwnIndicators.ratio();
        List<Integer> both = Together.statuses(
                List.of(() -> OwnIndicators.create(Cast.REGINA, body), () -> OwnIndicators.create(Cast.REGINA, body)));
        assertEquals(List.of(201, 409), both.stream().sorted().toList());
    }

    @Test
    void it_stands_last_in_the_list_of_indicators_of_its_region_alone() {
        ObjectNode body = OwnIndicators.ratio();
        String code = body.get("code").asText();
        OwnIndicators.made(body);
        for (Cast reader : List.of(Cast.REGINA, Cast.MAGDA, Cast.JONNA)) {
            reader.calls()
                    .get("/indicators")
                    .then()
                    .body("items.last().code", equalTo(code))
                    .body("items.last().region", equalTo("06"))
                    .body("items.last().source", equalTo("OPERATIONAL"))
                    .body("items.last().breakdowns", contains("SIZE"))
                    .body("items.last().target.share", equalTo(0.6f));
        }
        Cast.ORVAR.calls().get("/indicators?region=06").then().body("items.code", not(hasItem(code)));
        Cast.REGINA
                .calls()
                .get("/indicators")
                .then()
                .body(
                        "items.find { it.code == 'stayed-of-came' }.partOf",
                        hasItems("stayed-of-came", "enrolled-of-asking", "came-of-enrolled"))
                .body("items.find { it.code == 'men-attending' }.partOf", not(hasItem("enrolled-of-asking")))
                .body("items.find { it.code == 'parents-more-secure' }.partOf", empty());
    }

    @Test
    void r21_it_is_told_where_both_its_numbers_are_and_hidden_where_one_is() {
        String told = TestIndicators.releasedAt(HUSKVARNA);
        String hidden = TestIndicators.releasedAt(HUSKVARNA);
        Database.read(TELL, "OK", "OK", "OK", told);
        Database.read(TELL, "SUPPRESSED", "", "", hidden);
        ObjectNode body = OwnIndicators.ratio();
        String id = OwnIndicators.made(body);
        value(body, told)
                .body("items.status", contains("OK"))
                .body("items.numerator", contains(12))
                .body("items.denominator", contains(40))
                .body("items.target", contains(0.6f));
        value(body, hidden)
                .body("items.status", contains("SUPPRESSED"))
                .body("items.statusMark", contains(".."))
                .body("items.numerator", contains(nullValue()));
        body.withObject("/ratio").put("numeratorOf", "enrolled-of-asking");
        OwnIndicators.replace(Cast.REGINA, id, "*", body).then().statusCode(200);
        value(body, hidden).body("items.numerator", contains(30)).body("items.denominator", contains(40));
        OwnIndicators.remove(Cast.REGINA, id, "*").then().statusCode(204);
        value(body, told).body("items", empty());
    }

    @Test
    void something_that_happened_may_be_about_it() {
        ObjectNode body = OwnIndicators.outside();
        OwnIndicators.made(body);
        ObjectNode said =
                Annotations.body("06").put("indicator", body.get("code").asText());
        Annotations.create(Cast.REGINA, said).then().statusCode(201);
    }

    private static ObjectNode of(String numerator, String denominator) {
        ObjectNode body = OwnIndicators.ratio();
        body.withObject("/ratio").put("numeratorOf", numerator).put("denominatorOf", denominator);
        return body;
    }

    private static void refused(ObjectNode body, String pointer, String code) {
        OwnIndicators.create(Cast.REGINA, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse value(ObjectNode body, String period) {
        return Cast.REGINA
                .calls()
                .get("/indicator-values?period=" + period + "&indicator="
                        + body.get("code").asText())
                .then()
                .statusCode(200);
    }
}
