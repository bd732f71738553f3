package se.familjenavet.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.job.JobRun;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Attendance;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Together;

/** Three centres, of which one is too small to be told of, and what is told of them. */
@ApiTest
class IndicatorsApiTest {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String BANKERYD = "06/0680/bankeryd";
    private static final String VETLANDA = "06/0685/vetlanda";

    @Inject
    Errand errand;

    @Inject
    Releases releases;

    @Inject
    IndicatorJob job;

    private String month;

    @BeforeEach
    void workAndRelease() {
        month = YearMonth.from(Groups.today()).toString();
        Openings.once("indicators", openings -> {
            openings.openAll();
            meet(Cast.JONNA, 8, 5);
            meet(Cast.JENS, 7, 3);
            meet(Cast.CILLA, 2, 1);
            release();
        });
    }

    /** A group that meets today, to which as many women come as there are couples, and some of the men. */
    private static void meet(Cast who, int couples, int men) {
        String group = Groups.opened(who, Groups.meetingToday(who).put("capacity", 10));
        for (int i = 0; i < couples; i++) {
            Attendance.enrolled(who, group);
        }
        String session = Groups.session(who, group, 0);
        List<String> parents = Attendance.parents(who, session);
        for (int i = 0; i < parents.size(); i++) {
            boolean isMan = Database.read("select gender from parent where id = ?::uuid", parents.get(i))
                    .getFirst()
                    .equals("MAN");
            Attendance.marked(who, session, parents.get(i), !isMan || i / 2 < men ? "PRESENT" : "ABSENT");
        }
    }

    /** The month is not over, but what could be released of it is. */
    private void release() {
        Together.all(List.of(() -> errand.fromRegion("06", () -> {
            releases.make("06", Span.month(YearMonth.parse(month)));
            return month;
        })));
    }

    @Test
    void r23_live_figures_equal_what_was_counted_for_the_release_before_anything_was_hidden() {
        List<Map<String, Object>> live = Cast.JONNA
                .calls()
                .get("/live-indicator-values?periodKind=MONTH")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertEquals(
                Database.read("""
                        select concat_ws(' ', indicator, breakdown, category, sum(numerator), sum(denominator))
                        from (select * from indicator_count
                              union all select region_code, month, indicator, 'NONE', '', path, gender, numerator, denominator
                              from indicator_count where breakdown = 'START') c
                        where path = ? and month = ? group by indicator, breakdown, category
                        """, HUSKVARNA, month).stream().sorted().toList(),
                live.stream()
                        .map(one -> Stream.of("indicator", "breakdown", "category", "numerator", "denominator")
                                .map(one::get)
                                .map(value -> value == null ? "" : value.toString())
                                .collect(Collectors.joining(" ")))
                        .sorted()
                        .toList());
        assertTrue(live.stream()
                .anyMatch(one -> one.get("indicator").equals("men-attending")
                        && one.get("numerator").equals(5)
                        && one.get("denominator").equals(13)));
    }

    @Test
    void men_are_counted_among_the_parents_who_came_and_by_the_hour_of_the_session() {
        values(Cast.REGINA, "?indicator=men-attending&place=%s&period=%s&breakdown=NONE".formatted(HUSKVARNA, month))
                .body("items.numerator", contains(5))
                .body("items.denominator", contains(13))
                .body("items.status", contains("OK"))
                .body("items[0].share", equalTo(5 / 13f))
                .body("items[0].place.name", equalTo("Zebramark-huskvarna"));
        values(Cast.REGINA, "?indicator=men-attending&place=%s&period=%s&breakdown=START".formatted(HUSKVARNA, month))
                .body("items.category", contains("AFTERNOON"))
                .body("items.denominator", contains(13));
        values(Cast.REGINA, "?indicator=men-attending&place=%s&period=%s&breakdown=SESSION".formatted(HUSKVARNA, month))
                .body("items", empty());
    }

    @Test
    void r21_few_are_hidden_where_they_came_and_cannot_be_reckoned_from_what_is_told() {
        values(Cast.REGINA, "?indicator=men-attending&place=06/0685&period=%s&breakdown=NONE".formatted(month))
                .body("items.status", everyItem(equalTo("SUPPRESSED")))
                .body("items.statusMark", everyItem(equalTo("..")))
                .body("items.numerator", everyItem(nullValue()))
                .body("items.denominator", everyItem(nullValue()))
                .body("items.share", everyItem(nullValue()))
                .body("items.ciLow", everyItem(nullValue()))
                .body("items.verdict", everyItem(nullValue()));
        assertFalse(
                isTold("06") && isTold("06/0680"),
                "the county less one municipality is the three who came to the other");
        assertFalse(isTold("06") && isTold(HUSKVARNA) && isTold(BANKERYD));
    }

    private boolean isTold(String place) {
        return values(
                        Cast.REGINA,
                        "?indicator=men-attending&place=%s&period=%s&breakdown=NONE&gender=ALL".formatted(place, month))
                .extract()
                .<String>path("items.find { it.place.path == '" + place + "' }.status")
                .equals("OK");
    }

    @Test
    void r23_what_was_counted_adds_up_from_the_centres_to_the_county() {
        assertEquals(List.of("9,26"), Database.read("""
                        select sum(numerator) || ',' || sum(denominator) from indicator_count
                        where indicator = 'men-attending' and breakdown = 'START' and region_code = '06' and month = ?
                        """, month));
        assertEquals(List.of("9,26"), Database.read("""
                        select count(distinct a.parent_id) filter (where a.gender = 'MAN') || ',' || count(distinct a.parent_id)
                        from attendance a where a.mark = 'PRESENT'
                        """));
    }

    @Test
    void a2_nobody_reads_of_other_places_than_their_own() {
        values(Cast.KARIN, "?period=%s".formatted(month)).body("items", empty());
        values(Cast.JONNA, "?period=%s&limit=100".formatted(month))
                .body("items.place.path", everyItem(equalTo(HUSKVARNA)));
        values(Cast.JONNA, "?place=06").body("items.place.path", everyItem(equalTo(HUSKVARNA)));
        Cast.JONNA
                .calls()
                .get("/live-indicator-values?place=" + BANKERYD)
                .then()
                .statusCode(404);
        Cast.REGINA.calls().get("/live-indicator-values").then().statusCode(403);
        Cast.JONNA.calls().get("/indicator-trends?place=" + BANKERYD).then().body("items", empty());
        assertEquals(
                List.of(),
                Cast.GUSTAV.calls().get("/indicator-values").then().extract().path("items") == null
                        ? List.of()
                        : List.of("told"));
    }

    @Test
    void r20_a_release_stays_as_it_was_whatever_is_written_afterwards() {
        List<Object> before = values(Cast.REGINA, "?period=%s&limit=100".formatted(month))
                .extract()
                .path("items");
        Database.read("update attendance set gender = 'WOMAN' where gender = 'MAN' returning id");
        JobRun.of(job);
        List<Object> after = values(Cast.REGINA, "?period=%s&limit=100".formatted(month))
                .extract()
                .path("items");
        Database.read(
                "update attendance a set gender = p.gender from parent p where p.id = a.parent_id returning a.id");
        assertEquals(before, after);
    }

    @Test
    void r20_the_job_releases_each_month_that_is_over_once_and_its_term_and_year() {
        Groups.inOctober(Cast.JONNA, null);
        JobRun.of(job);
        JobRun.of(job);
        YearMonth last = YearMonth.parse(month).minusMonths(1);
        assertEquals(
                List.of("1"),
                Database.read(
                        "select count(*) from indicator_release where region_code = '06' and period = ?",
                        last.toString()));
        assertEquals(
                List.of("0"),
                Database.read(
                        "select count(*) from indicator_release where last_day >= ?::date and period <> ?",
                        YearMonth.parse(month).atEndOfMonth().toString(),
                        month));
    }

    @Test
    void json_stat_has_each_value_in_its_cell_and_a_mark_where_there_is_none() {
        ValidatableResponse cube = Cast.REGINA
                .calls()
                .get("/indicator-values/json-stat?indicator=men-attending&period=" + month)
                .then()
                .statusCode(200)
                .body("version", equalTo("2.0"))
                .body("class", equalTo("dataset"))
                .body("id", contains("indicator", "place", "period", "gender", "measure"));
        List<Integer> size = cube.extract().path("size");
        List<String> places = cube.extract().path("dimension.place.category.index");
        Map<String, Number> cells = cube.extract().path("value");
        Map<String, String> marks = cube.extract().path("status");
        int all = size.stream().reduce(1, (a, b) -> a * b);
        assertEquals(all, cells.size() + marks.size());
        int huskvarna = places.indexOf(HUSKVARNA) * 3;
        int vetlanda = places.indexOf(VETLANDA) * 3;
        assertEquals(5, cells.get(String.valueOf(huskvarna + 1)).intValue());
        assertEquals(13, cells.get(String.valueOf(huskvarna + 2)).intValue());
        assertFalse(cells.containsKey(String.valueOf(vetlanda)));
        assertEquals("..", marks.get(String.valueOf(vetlanda)));
        assertTrue(places.containsAll(List.of("06", "0685")));
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        for (String bad : List.of(
                "?indicator=Män",
                "?place=sverige",
                "?period=2026-13-99-1",
                "?periodKind=WEEK",
                "?gender=OTHER",
                "?limit=101",
                "?from=igår",
                "?unknown=1",
                "?cursor=x")) {
            Cast.REGINA.calls().get("/indicator-values" + bad).then().statusCode(400);
        }
        Cast.nobody().get("/indicator-values").then().statusCode(401);
    }

    private static ValidatableResponse values(Cast who, String query) {
        return who.calls().get("/indicator-values" + query).then().statusCode(200);
    }
}
