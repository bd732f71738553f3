package se.familjenavet.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.release.TestRounds;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Regions;

/** What surveys say of the targets, what a region wants of them, and how it has gone. */
@ApiTest
class TargetsApiTest {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String BANKERYD = "06/0680/bankeryd";

    private static final String VALUE =
            "concat_ws(' ', v.release_id, v.path, v.indicator, v.gender, v.status, v.numerator, v.denominator, v.latest)";

    /** Read anew from the releases' results. */
    private static final String TOLD = "select " + VALUE + """
             from (select x.release_id, x.path,
                          case x.indicator when 'SECURE_IN_PARENTHOOD' then 'parents-more-secure' else 'staff-confident' end as indicator,
                          coalesce(x.gender, 'ALL') as gender, x.status, x.favourable as numerator, x.answers as denominator,
                          row_number() over (partition by x.indicator, x.path, x.gender, r.period is null, length(r.period)
                                             order by r.closed_on desc, r.number desc) = 1 as latest
                   from survey_result x join survey_release r on r.id = x.release_id
                   where r.status = 'CURRENT' and x.first_child is null
                   and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING')) v order by 1
            """;

    @Inject
    TestRounds rounds;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void survey_figures_come_from_the_releases_of_rounds_with_who_was_asked() {
        UUID round = rounds.closedAt(BANKERYD, 20);
        String closed = Database.read("select closed_on::text from survey_release where round_id = ?", round)
                .getFirst();
        values(Cast.REGINA, "?indicator=parents-more-secure&place=%s&periodKind=ROUND&gender=ALL".formatted(BANKERYD))
                .body("items.period", hasItem(closed))
                .body("items.numerator", hasItem(8))
                .body("items.denominator", hasItem(20))
                .body("items.invited", hasItem(50))
                .body("items.target", hasItem(0.9f))
                .body("items.verdict", hasItem("NOT_REACHED"));
    }

    @Test
    void r20_a_round_taken_back_is_told_no_more_and_the_one_before_it_is_the_newest_again() {
        String newest = "?indicator=parents-more-secure&place=%s&periodKind=ROUND&gender=ALL".formatted(BANKERYD);
        UUID first = rounds.closedAt(BANKERYD, 20);
        UUID second = rounds.closedAt(BANKERYD, 25);
        String taken = TestRounds.releaseOf(second);
        values(Cast.REGINA, newest + "&latest=true").body("items.denominator", contains(25));

        rounds.withdraw(second);

        values(Cast.REGINA, newest + "&latest=true").body("items.denominator", contains(20));
        assertEquals(List.of(), Database.read("select path from survey_value where release_id::text = ?", taken));
        rounds.withdraw(first);
    }

    @Test
    void r20_what_is_told_of_surveys_is_what_their_releases_say() {
        rounds.withdraw(rounds.closedAt(BANKERYD, 20));
        rounds.closedAt(BANKERYD, 25);
        rounds.closedAt(HUSKVARNA, 20);
        assertEquals(Database.read(TOLD), Database.read("select " + VALUE + " from survey_value v order by 1"));
        assertFalse(Database.read(TOLD).isEmpty());
    }

    @Test
    void a_region_sets_its_own_targets_and_verdicts_follow() {
        String low = Regions.TARGETS.replace("\"share\":0.9", "\"share\":0.3");
        Groups.send(Cast.REGINA, "PUT", "/regions/06/settings/targets", "*", low)
                .then()
                .statusCode(200)
                .body("targets.parentsMoreSecure.share", equalTo(0.3f))
                .body("targets.offersBasePackage.by", equalTo("2027-12-31"));
        rounds.closedAt(HUSKVARNA, 20);
        values(Cast.REGINA, "?indicator=parents-more-secure&place=%s&gender=ALL&latest=true".formatted(HUSKVARNA))
                .body("items.verdict", contains("REACHED"));
        Cast.REGINA
                .calls()
                .get("/indicators")
                .then()
                .body("items.find { it.code == 'parents-more-secure' }.target.share", equalTo(0.3f));
        for (String bad : List.of("\"share\":0", "\"share\":1.2", "\"share\":0.12345", "\"share\":null")) {
            Groups.send(
                            Cast.REGINA,
                            "PUT",
                            "/regions/06/settings/targets",
                            "*",
                            Regions.TARGETS.replace("\"share\":0.9", bad))
                    .then()
                    .statusCode(400);
        }
        Groups.send(Cast.REGINA, "PUT", "/regions/06/settings/targets", "*", Regions.TARGETS)
                .then()
                .statusCode(200);
    }

    @Test
    void a_trend_is_in_order_and_tells_of_a_shift() {
        Database.read("""
                with made as (
                    insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, computed_at, latest)
                    select '18', to_char(m, 'YYYY-MM'), 'MONTH', m::date, (m + interval '1 month' - interval '1 day')::date, 5, now(), false
                    from generate_series(timestamp '2016-01-01', timestamp '2017-12-01', interval '1 month') m
                    on conflict do nothing returning period, last_day)
                insert into indicator_value (region_code, period, indicator, path, gender, breakdown, category, last_day, status,
                                             numerator, denominator)
                select '18', period, 'men-attending', '18', 'ALL', 'NONE', '', last_day, 'OK',
                       case when last_day >= date '2017-01-01' then 60 when extract(month from last_day)::int % 2 = 0 then 40 else 30 end, 100
                from made returning period
                """);
        Cast.ORVAR
                .calls()
                .get("/indicator-trends?indicator=men-attending&place=18")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].points.period[0]", equalTo("2016-01"))
                .body("items[0].points.size()", equalTo(24))
                .body("items[0].segments.size()", equalTo(1))
                .body("items[0].segments[0].median", equalTo(0.35f))
                .body("items[0].segments[0].baselineTo", equalTo("2016-12"))
                .body("items[0].segments[0].signal", equalTo("SHIFT"))
                .body("items[0].segments[0].signalBy", contains("RUN"))
                .body("items[0].ruleSet", equalTo("ANHOEJ"))
                .body("items[0].points.findAll { it.unusual }.size()", equalTo(13));
    }

    private static ValidatableResponse values(Cast who, String query) {
        return who.calls().get("/indicator-values" + query).then().statusCode(200);
    }
}
