package se.familjenavet.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.familjenavet.testing.Annotations;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;

/** What happened in county 06, in its municipalities and at its centres, and who is told of it where. */
@ApiTest
class AnnotationsApiTest {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String VETLANDA = "06/0685/vetlanda";

    @BeforeEach
    void open() {
        Openings.all();
        Database.read("delete from trend_annotation returning id");
    }

    @Test
    void a2_outside_its_place_and_what_lies_beneath_it_does_not_exist() {
        String id = Annotations.at("06/0685");
        for (Cast stranger : List.of(Cast.JONNA, Cast.JENS, Cast.TOVA, Cast.KARIN, Cast.ORVAR)) {
            Annotations.read(stranger, id).then().statusCode(404);
            list(stranger, "?total=true").body("items", empty()).body("total", equalTo(0));
        }
        for (Cast stranger : List.of(Cast.TOVA, Cast.ORVAR)) {
            Annotations.remove(stranger, id, "*").then().statusCode(404);
            Annotations.replace(stranger, id, "*", Annotations.body("06/0685"))
                    .then()
                    .statusCode(404);
        }
        Annotations.read(Cast.REGINA, id).then().statusCode(200);
    }

    @Test
    void a2_who_reads_it_at_a_place_beneath_may_not_change_it_there() {
        String id = Annotations.at("06");
        for (Cast reader : List.of(Cast.MAGDA, Cast.CILLA, Cast.ANALIA)) {
            Annotations.read(reader, id).then().statusCode(200).body("permittedActions", empty());
            Annotations.remove(reader, id, "*").then().statusCode(403);
            Annotations.replace(reader, id, "*", Annotations.body("06/0685"))
                    .then()
                    .statusCode(403);
        }
        Annotations.read(Cast.REGINA, id).then().body("permittedActions", contains("EDIT_ANNOTATIONS"));
        Cast.GUSTAV.calls().get("/trend-annotations").then().statusCode(403);
        Cast.nobody().get("/trend-annotations").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "MAGDA,06,place-out-of-reach",
        "MAGDA,06/0680,place-out-of-reach",
        "REGINA,18,place-out-of-reach",
        "REGINA,06/9999,place-out-of-reach",
        "REGINA,06/0680/finns-inte,place-out-of-reach"
    })
    void a2_it_is_written_at_ones_own_places_alone_and_others_are_as_if_they_were_not_there(
            Cast who, String place, String code) {
        Annotations.create(who, Annotations.body(place))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/place"))
                .body("errors.code", contains(code));
        String id = Annotations.at(VETLANDA);
        Annotations.replace(who, id, "*", Annotations.body(place)).then().statusCode(400);
        Cast.CILLA
                .calls()
                .contentType(ContentType.JSON)
                .body(Annotations.body(VETLANDA).toString())
                .post("/trend-annotations")
                .then()
                .statusCode(403);
    }

    @Test
    void what_cannot_be_said_is_refused_field_by_field() {
        refused(body().put("day", Groups.today().plusDays(1).toString()), "/day", "day-to-come");
        refused(body().put("day", "1899-12-31"), "/day", "too-far");
        refused(body().putNull("day"), "/day", "not-null");
        refused(body().put("text", " "), "/text", "not-blank");
        refused(body().put("text", "x".repeat(201)), "/text", "too-long");
        refused(body().put("text", "en\nrad"), "/text", "one-line");
        refused(body().put("text", "Ring 070-174 06 05 om ni undrar"), "/text", "tells-who");
        refused(body().put("indicator", "no-such-thing"), "/indicator", "unknown-indicator");
        refused(body().putNull("newBaseline"), "/newBaseline", "not-null");
        Annotations.create(Cast.REGINA, body().put("text", "x".repeat(200)).put("day", "1900-01-01"))
                .then()
                .statusCode(201);
        for (String bad : List.of("?indicator=Män", "?place=sverige", "?limit=101", "?unknown=1", "?cursor=x")) {
            Cast.REGINA.calls().get("/trend-annotations" + bad).then().statusCode(400);
        }
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told_that_the_other_was_first() {
        String id = Annotations.at("06");
        String tag = Annotations.read(Cast.REGINA, id).header("ETag");
        ObjectNode body = body().put("text", "Lokalerna byggdes om");
        List<Integer> both = Together.statuses(List.of(
                () -> Annotations.replace(Cast.REGINA, id, tag, body),
                () -> Annotations.replace(Cast.REGINA, id, tag, body.deepCopy().put("text", "Något annat"))));
        assertEquals(List.of(200, 412), both.stream().sorted().toList());
        Annotations.replace(Cast.REGINA, id, tag, body).then().statusCode(412);
        Annotations.remove(Cast.REGINA, id, tag).then().statusCode(412);
        Annotations.replace(Cast.REGINA, id, null, body).then().statusCode(428);
        Annotations.remove(Cast.REGINA, id, null).then().statusCode(428);
    }

    @Test
    void the_same_request_makes_one_however_often_it_is_sent() {
        Stream<Response> sent = Stream.generate(() -> Cast.MAGDA
                        .calls()
                        .header("Idempotency-Key", "3d0c1f3a-trend")
                        .contentType(ContentType.JSON)
                        .body(Annotations.body(VETLANDA).toString())
                        .post("/trend-annotations"))
                .limit(2);
        assertEquals(
                1,
                sent.map(answer -> answer.then().statusCode(201).extract().<String>path("id"))
                        .distinct()
                        .count());
        list(Cast.MAGDA, "?total=true").body("total", equalTo(1));
    }

    @Test
    void it_is_changed_moved_and_taken_away() {
        String id = Annotations.at("06");
        String tag = Annotations.read(Cast.REGINA, id).header("ETag");
        ObjectNode body = Annotations.body(VETLANDA)
                .put("day", "2026-02-28")
                .put("text", "  Ny lokal  ")
                .put("indicator", "men-attending")
                .put("newBaseline", false);
        Annotations.replace(Cast.REGINA, id, tag, body)
                .then()
                .statusCode(200)
                .body("place.path", equalTo(VETLANDA))
                .body("place.kind", equalTo("CENTRE"))
                .body("day", equalTo("2026-02-28"))
                .body("text", equalTo("Ny lokal"))
                .body("indicator", equalTo("men-attending"))
                .body("newBaseline", equalTo(false));
        Annotations.read(Cast.JONNA, id).then().statusCode(404);
        Annotations.read(Cast.CILLA, id).then().statusCode(200);
        Annotations.remove(Cast.MAGDA, id, "*").then().statusCode(204);
        Annotations.read(Cast.REGINA, id).then().statusCode(404);
    }

    @Test
    void a_list_is_of_what_is_shown_at_a_place_and_with_an_indicator_the_newest_first() {
        String county = made("06", "2026-01-10", null);
        String vetlanda = made("06/0685", "2026-03-10", "men-attending");
        String centre = made(VETLANDA, "2026-02-10", "both-parents");
        String huskvarna = made(HUSKVARNA, "2026-04-10", null);
        list(Cast.REGINA, "").body("items.id", contains(huskvarna, vetlanda, centre, county));
        list(Cast.CILLA, "").body("items.id", contains(vetlanda, centre, county));
        list(Cast.REGINA, "?place=" + VETLANDA).body("items.id", contains(vetlanda, centre, county));
        list(Cast.REGINA, "?place=06/0685").body("items.id", contains(vetlanda, county));
        list(Cast.REGINA, "?place=06").body("items.id", contains(county));
        list(Cast.REGINA, "?indicator=men-attending").body("items.id", contains(huskvarna, vetlanda, county));
        list(Cast.REGINA, "?indicator=both-parents,men-attending&limit=2")
                .body("items.id", contains(huskvarna, vetlanda));
        String next = list(Cast.REGINA, "?limit=2").extract().path("next");
        list(Cast.REGINA, "?limit=2&cursor=" + next).body("items.id", contains(centre, county));
    }

    @Test
    void a_trend_tells_of_what_happened_there_and_around_it_and_its_baseline_begins_anew() {
        release();
        made("06", "2016-03-05", null, false);
        String anew = made("06/0680", "2017-01-15", "men-attending", true);
        made("06/0680", "2017-01-15", "both-parents", true);
        made("06/0685", "2017-02-15", null, true);
        trend(Cast.REGINA, "06/0680")
                .body("annotations.day", contains("2016-03-05", "2017-01-15"))
                .body("annotations.place.path", contains("06", "06/0680"))
                .body("points.size()", equalTo(24))
                .body("points.unusual", not(hasItem(true)))
                .body("segments.from", contains("2016-01", "2017-01"))
                .body("segments.annotation", contains(nullValue(), equalTo(anew)))
                .body("segments.median", contains(0.35f, 0.6f))
                .body("segments[1].signal", equalTo("TOO_FEW"));
        trend(Cast.REGINA, "06")
                .body("annotations.day", contains("2016-03-05"))
                .body("segments.from", contains("2016-01"))
                .body("segments[0].signalBy", contains("RUN"));
        trend(Cast.JONNA, HUSKVARNA)
                .body("annotations.day", contains("2016-03-05", "2017-01-15"))
                .body("segments.from", contains("2016-01", "2017-01"));
    }

    /** Two years of months long past: up and down the first, all alike and higher the second. */
    private static void release() {
        Database.read("""
                with made as (
                    insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, computed_at, latest)
                    select '06', to_char(m, 'YYYY-MM'), 'MONTH', m::date, (m + interval '1 month' - interval '1 day')::date, 5, now(), false
                    from generate_series(timestamp '2016-01-01', timestamp '2017-12-01', interval '1 month') m
                    on conflict do nothing returning period, last_day)
                insert into indicator_value (region_code, period, indicator, path, gender, breakdown, category, last_day, status,
                                             numerator, denominator)
                select '06', period, 'men-attending', path, 'ALL', 'NONE', '', last_day, 'OK',
                       case when last_day >= date '2017-01-01' then 60 when extract(month from last_day)::int % 2 = 0 then 40 else 30 end, 100
                from made cross join unnest(array['06', '06/0680', '06/0680/huskvarna']) as at (path) returning period
                """);
    }

    private static ValidatableResponse trend(Cast who, String place) {
        return who.calls()
                .get("/indicator-trends?indicator=men-attending&place=" + place)
                .then()
                .statusCode(200)
                .rootPath("items[0]");
    }

    private static String made(String place, String day, String indicator) {
        return made(place, day, indicator, false);
    }

    private static String made(String place, String day, String indicator, boolean newBaseline) {
        ObjectNode body = Annotations.body(place)
                .put("day", day)
                .put("indicator", indicator)
                .put("newBaseline", newBaseline);
        return Annotations.made(body);
    }

    private static ObjectNode body() {
        return Annotations.body("06");
    }

    private static void refused(ObjectNode body, String pointer, String code) {
        Annotations.create(Cast.REGINA, body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse list(Cast who, String query) {
        return who.calls().get("/trend-annotations" + query).then().statusCode(200);
    }
}
