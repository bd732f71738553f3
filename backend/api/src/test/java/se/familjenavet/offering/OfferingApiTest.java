package se.familjenavet.offering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.release.TestRounds;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Groups;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Programmes;

/** What counts as offered, and who is told: on a package of one guide, at Huskvarna. */
@ApiTest
class OfferingApiTest {
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String STATED = """
            insert into survey_result (release_id, number, region_code, path, question, status, answers, unanswered, counts)
            select x.id, 1000, x.region_code, x.path, 'base-package', 'OK', 2, 0, cast(? as jsonb)
            from survey_release x where x.id = cast(? as uuid) returning release_id
            """;

    @Inject
    TestRounds rounds;

    private Openings openings;
    private String version;
    private String guide;

    @BeforeEach
    void publish() {
        openings = Openings.all();
        version = Programmes.publishedInBrief("2027");
        guide = Programmes.guide(Cast.REGINA, version, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/package-offerings", "/programme-use"})
    void only_those_who_may_see_indicators_are_answered(String list) {
        Cast.nobody().get(list).then().statusCode(401);
        for (Cast without : List.of(Cast.GUSTAV, Cast.PETRA, Cast.ADAM, Cast.ROOT)) {
            without.calls().get(list).then().statusCode(403);
        }
        for (Cast reader : List.of(Cast.REGINA, Cast.ANALIA, Cast.MAGDA, Cast.CILLA, Cast.TOVA, Cast.KARIN)) {
            reader.calls().get(list).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/package-offerings?place=vetlanda",
                "/package-offerings?guide=Ej%20nyckel",
                "/package-offerings?day=2026-13-01",
                "/package-offerings?missing=kanske",
                "/package-offerings?sort=name",
                "/package-offerings?limit=101",
                "/programme-use?place=06/",
                "/programme-use?from=igår"
            })
    void what_is_asked_wrongly_is_refused(String list) {
        Cast.REGINA.calls().get(list).then().statusCode(400);
    }

    @Test
    void each_sees_the_centres_that_they_answer_for_and_no_others() {
        offerings(Cast.REGINA, "").body("items", hasSize(5));
        offerings(Cast.JONNA, "").body("items.centre.path", contains(HUSKVARNA));
        offerings(Cast.MAGDA, "").body("items.centre.path", contains("06/0685/vetlanda"));
        offerings(Cast.KARIN, "").body("items.centre.path", contains("18/1883/karlskoga"));
        offerings(Cast.JENS, "?place=" + HUSKVARNA).body("items", empty());
        offerings(Cast.REGINA, "?place=06/0680")
                .body("items.centre.path", containsInAnyOrder(HUSKVARNA, "06/0680/bankeryd"));
        offerings(Cast.REGINA, "?place=06/068").statusCode(400);
    }

    @Test
    void a_county_without_a_programme_wants_nothing_and_offers_nothing_whole() {
        offerings(Cast.KARIN, "")
                .body("items[0].wanted", equalTo(0))
                .body("items[0].guides", empty())
                .body("items[0].offersAll", equalTo(false));
        Cast.KARIN.calls().get("/programme-use").then().statusCode(200).body("items", empty());
    }

    @Test
    void a_centre_that_does_not_take_part_that_day_is_not_counted() {
        offerings(Cast.JONNA, "?day=2019-12-31").body("items", empty());
        Database.read("update centre set participates_to = '2026-01-31' where slug = 'huskvarna' returning id");
        offerings(Cast.JONNA, "?day=2026-01-31").body("items", hasSize(1));
        offerings(Cast.JONNA, "?day=2026-02-01").body("items", empty());
    }

    @Test
    void a_guide_counts_when_it_was_met_about_in_the_last_twelve_months_and_not_thirteen_months_ago() {
        LocalDate last = Groups.today().minusMonths(13).withDayOfMonth(1);
        opened(meeting(last));
        expectMissing("")
                .body(
                        "items[0].guides[0].lastMonth",
                        equalTo(YearMonth.from(last).toString()))
                .body("items[0].guides[0].months", empty());
        expectOffered("?day=" + last.plusMonths(12).minusDays(1));
        expectMissing("?day=" + last.plusMonths(12));
        opened(meeting(Groups.today()));
        expectOffered("")
                .body(
                        "items[0].guides[0].months",
                        contains(YearMonth.from(Groups.today()).toString()));
    }

    @Test
    void a_session_that_was_cancelled_counts_for_nothing() {
        String group = opened(meeting(Groups.today()));
        expectOffered("");
        String session = Groups.session(Cast.JONNA, group, 0);
        Groups.send(Cast.JONNA, "POST", "/sessions/" + session + "/cancellation", "*", "{\"reason\":\"LEADER_AWAY\"}")
                .then()
                .statusCode(200);
        expectMissing("").body("items[0].guides[0].lastMonth", nullValue());
    }

    @Test
    void what_is_planned_counts_in_the_first_thirty_months_of_a_centre_alone() {
        opened(meeting(Groups.later()));
        expectMissing("").body("items[0].guides[0].planned", equalTo(true)).body("items[0].inStart", equalTo(false));
        beganOn(Groups.today().minusMonths(30));
        expectMissing("").body("items[0].inStart", equalTo(false));
        beganOn(Groups.today().minusMonths(29));
        expectOffered("").body("items[0].inStart", equalTo(true)).body("items[0].guides[0].months", empty());
    }

    @Test
    void a_session_of_which_only_the_month_is_known_lies_at_its_end() {
        ObjectNode body = Groups.body(huskvarna(), version);
        YearMonth month = YearMonth.from(Groups.today()).plusMonths(8);
        body.putArray("sessions").addObject().put("guide", guide).put("month", month.toString());
        Groups.planned(Cast.JONNA, body);
        expectMissing("?day=" + month.atEndOfMonth().minusDays(1));
        expectOffered("?day=" + month.atEndOfMonth());
    }

    @Test
    void a_group_that_took_no_sign_ups_counts_for_nothing() {
        String group = Groups.planned(Cast.JONNA, meeting(Groups.today()));
        takesSignUps(group, false);
        Groups.move(Cast.JONNA, group, "opening", null).then().statusCode(200);
        expectMissing("");
        takesSignUps(group, true);
        expectOffered("");
    }

    @Test
    void a_group_that_is_full_or_over_has_been_offered() {
        String group = opened(meeting(Groups.today()));
        takesSignUps(group, false);
        expectOffered("");
        Groups.report(Cast.JONNA, Groups.session(Cast.JONNA, group, 0)).then().statusCode(200);
        Groups.move(Cast.JONNA, group, "completion", null).then().statusCode(200);
        expectOffered("");
    }

    @Test
    void partners_in_a_joint_group_share_the_credit() {
        ObjectNode body = meeting(Groups.today());
        body.putArray("partners").add(openings.id("bankeryd").toString());
        opened(body);
        expectOffered("").body("items[0].guides[0].partner", equalTo(false));
        offerings(Cast.JENS, "")
                .body("items[0].offersAll", equalTo(true))
                .body("items[0].guides[0].partner", equalTo(true));
        offerings(Cast.CILLA, "").body("items[0].offersAll", equalTo(false));
    }

    @Test
    void a_guide_is_the_same_in_every_version_of_its_lineage() {
        opened(meeting(Groups.today()));
        String next = Programmes.publishedInBrief("2028");
        Programmes.move(Cast.REGINA, version, "retirement").then().statusCode(200);
        expectOffered("");
        Cast.JONNA
                .calls()
                .get("/programme-use")
                .then()
                .body("items.programmeVersion", contains(next))
                .body("items[0].sessionsPlanned", equalTo(1));
    }

    @Test
    void lists_are_narrowed_to_those_that_lack_something() {
        opened(meeting(Groups.today()));
        String key = Cast.JONNA.calls().get("/package-offerings").path("items[0].guides[0].key");
        offerings(Cast.REGINA, "?missing=false").body("items.centre.path", contains(HUSKVARNA));
        for (String lacking : List.of("?missing=true", "?guide=" + key)) {
            offerings(Cast.REGINA, lacking + "&limit=2&total=true")
                    .body("items", hasSize(2))
                    .body("total", equalTo(4));
            offerings(Cast.JONNA, lacking).body("items", empty());
        }
        offerings(Cast.REGINA, "?guide=finns-inte").body("items", empty());
    }

    @Test
    void what_the_centre_said_itself_stands_beside_and_of_several_answers_the_most_modest() {
        offerings(Cast.JONNA, "").body("items[0].stated", nullValue()).body("items[0].statedOn", nullValue());
        stated("ANONYMOUS", "OTHERS", "{\"1\":2,\"2\":0,\"3\":0}");
        offerings(Cast.JONNA, "").body("items[0].stated", nullValue());
        stated("ON_BEHALF_OF_CENTRE", "COORDINATORS", "{\"1\":1,\"2\":1,\"3\":0}");
        offerings(Cast.JONNA, "")
                .body("items[0].stated", equalTo("PARTS"))
                .body("items[0].statedOn", equalTo("2026-02-01"));
        offerings(Cast.JONNA, "?day=2026-01-01").body("items[0].stated", nullValue());
        offerings(Cast.JENS, "").body("items[0].stated", nullValue());
    }

    private void stated(String kind, String audience, String counts) {
        UUID round = rounds.open(kind, audience, HUSKVARNA, new String[] {HUSKVARNA});
        rounds.answer(round, HUSKVARNA, List.of(TestRounds.secure(4)));
        rounds.close(round);
        Database.read(STATED, counts, TestRounds.releaseOf(round));
    }

    private static ValidatableResponse expectOffered(String query) {
        return offerings(Cast.JONNA, query)
                .body("items[0].guides[0].offered", equalTo(true))
                .body("items[0].offered", equalTo(1))
                .body("items[0].offersAll", equalTo(true));
    }

    private static ValidatableResponse expectMissing(String query) {
        return offerings(Cast.JONNA, query)
                .body("items[0].guides[0].offered", equalTo(false))
                .body("items[0].wanted", equalTo(1))
                .body("items[0].offersAll", equalTo(false));
    }

    private static ValidatableResponse offerings(Cast who, String query) {
        return who.calls().get("/package-offerings" + query).then().log().ifValidationFails();
    }

    private String huskvarna() {
        return openings.id("huskvarna").toString();
    }

    private ObjectNode meeting(LocalDate day) {
        ObjectNode body = Groups.body(huskvarna(), version);
        body.putArray("sessions").addObject().put("guide", guide).put("day", day.toString());
        if (day.isBefore(Groups.today())) {
            body.withArray("sessions")
                    .addObject()
                    .put("guide", guide)
                    .put("day", Groups.later().toString());
        }
        return body;
    }

    private static String opened(ObjectNode body) {
        return Groups.opened(Cast.JONNA, body);
    }

    private static void takesSignUps(String group, boolean takes) {
        Groups.send(Cast.JONNA, "PATCH", "/groups/" + group, "*", "{\"acceptsEnrolment\":" + takes + "}")
                .then()
                .statusCode(200);
    }

    private static void beganOn(LocalDate day) {
        Database.read("update centre set participates_from = ? where slug = 'huskvarna' returning id", day);
    }
}
