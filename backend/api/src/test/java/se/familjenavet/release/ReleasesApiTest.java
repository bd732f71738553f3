package se.familjenavet.release;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Errand;
import se.familjenavet.round.RoundClosed;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Together;

/** What closing a round makes, and who sees it. */
@ApiTest
class ReleasesApiTest {
    private static final String VETLANDA = "06/0685/vetlanda";
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String BANKERYD = "06/0680/bankeryd";
    private static final String[] COUNTY = {VETLANDA, HUSKVARNA, BANKERYD};

    @Inject
    TestRounds rounds;

    @Inject
    Errand errand;

    @Inject
    Publishing publishing;

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void only_those_who_may_see_results_are_answered() {
        Cast.nobody().get("/survey-releases").then().statusCode(401);
        Cast.nobody().get("/survey-results").then().statusCode(401);
        for (Cast without : List.of(Cast.GUSTAV, Cast.PETRA, Cast.ROOT)) {
            without.calls().get("/survey-releases").then().statusCode(403);
            without.calls().get("/survey-results").then().statusCode(403);
        }
        for (Cast without : List.of(Cast.REGINA, Cast.ANALIA, Cast.MAGDA, Cast.CILLA)) {
            without.calls().get("/survey-responses").then().statusCode(403);
            without.calls().get("/survey-results").then().statusCode(200);
        }
    }

    @Test
    void r20_a_round_that_fails_to_close_releases_nothing_and_spends_no_number() {
        UUID round = rounds.open(VETLANDA, VETLANDA);
        assertThrows(
                RuntimeException.class, () -> errand.inRegion("06", () -> publishing.make(new RoundClosed(round))));
        releases(Cast.REGINA).body("items", empty());
        rounds.close(round);
        releases(Cast.REGINA).body("items.number", contains(1));
    }

    @Test
    void r20_while_a_round_is_open_nothing_of_it_is_told() {
        UUID round = rounds.open(VETLANDA, VETLANDA);
        rounds.answer(round, VETLANDA, Collections.nCopies(20, TestRounds.secure(4)));
        releases(Cast.REGINA).body("items", empty());
        results(Cast.REGINA, "").body("items", empty());
    }

    @Test
    void r20_closing_makes_one_numbered_release_with_the_threshold_of_that_day() {
        Database.read("update region_setting set disclosure_threshold = 7, share_threshold = 7 where region_code = '06'"
                + " returning region_code");
        UUID round = rounds.closedAt(VETLANDA, 12);
        releases(Cast.REGINA)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].kind", equalTo("ROUND"))
                .body("items[0].status", equalTo("CURRENT"))
                .body("items[0].round", equalTo(round.toString()))
                .body("items[0].survey.versionNumber", equalTo(1))
                .body("items[0].threshold", equalTo(7))
                .body("items[0].invited", equalTo(50))
                .body("items[0].answered", equalTo(12))
                .body("items[0].openedOn", equalTo("2026-01-01"))
                .body("items[0].closedOn", equalTo("2026-02-01"))
                .body("items[0].place.path", equalTo(VETLANDA));
        Cast.REGINA
                .calls()
                .get("/survey-releases/" + TestRounds.releaseOf(round))
                .then()
                .statusCode(200);
        rounds.closedAt("18/1883/karlskoga", 5);
        releases(Cast.ORVAR).body("items.number", contains(1));
    }

    @Test
    void r20_rounds_that_close_at_once_are_numbered_without_gaps() {
        List<Callable<Boolean>> closings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            UUID round = rounds.open(VETLANDA, VETLANDA);
            closings.add(() -> {
                rounds.close(round);
                return true;
            });
        }
        Together.all(closings);
        assertEquals(
                IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList(),
                Database.read("select number from survey_release where region_code = '06' order by number"));
    }

    @Test
    void r21_five_answers_are_shown_and_four_are_two_dots() {
        rounds.closedAt(VETLANDA, 5);
        results(Cast.CILLA, "?gender=ALL&question=more-secure")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("OK"))
                .body("items[0].answers", equalTo(5))
                .body("items[0].counts.count", contains(1, 1, 1, 1, 1, 0))
                .body("items[0].favourable.count", equalTo(2))
                .body("items[0].favourable.share", equalTo(0.4f))
                .body("items[0].indicator", equalTo("SECURE_IN_PARENTHOOD"))
                .body("items[0].item", equalTo(1));
        rounds.closedAt(HUSKVARNA, 4);
        results(Cast.JONNA, "?gender=ALL&question=more-secure")
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SUPPRESSED"))
                .body("items[0].statusMark", equalTo(".."))
                .body("items[0].respondents", equalTo(4))
                .body("items[0].answers", nullValue())
                .body("items[0].unanswered", nullValue())
                .body("items[0].counts", nullValue())
                .body("items[0].favourable", nullValue());
    }

    @Test
    void r21_a_small_centre_does_not_follow_from_its_municipality() {
        UUID round = rounds.open("06", COUNTY);
        rounds.answer(round, VETLANDA, answers(30));
        rounds.answer(round, HUSKVARNA, answers(4));
        rounds.answer(round, BANKERYD, answers(20));
        rounds.close(round);
        results(Cast.REGINA, "?gender=ALL&question=more-secure&place=" + HUSKVARNA)
                .body("items.status", contains("SUPPRESSED"));
        results(Cast.REGINA, "?gender=ALL&question=more-secure&place=06").body("items.answers", contains(54));
        String sibling = results(Cast.REGINA, "?gender=ALL&question=more-secure&place=" + BANKERYD)
                .extract()
                .path("items[0].status");
        String whole = results(Cast.REGINA, "?gender=ALL&question=more-secure&place=06/0680")
                .extract()
                .path("items[0].status");
        assertEquals(true, sibling.equals("SUPPRESSED") || whole.equals("SUPPRESSED"), sibling + " " + whole);
    }

    @Test
    void r21_what_centres_answer_by_office_is_shown_however_few() {
        UUID round = rounds.open("ON_BEHALF_OF_CENTRE", "COORDINATORS", "06", COUNTY);
        rounds.answer(round, VETLANDA, List.of(TestRounds.secure(5)));
        rounds.close(round);
        releases(Cast.REGINA).body("items[0].suppressed", equalTo(false));
        results(Cast.REGINA, "?gender=ALL&question=more-secure&place=" + VETLANDA)
                .body("items.status", contains("OK"))
                .body("items.favourable.count", contains(1));
    }

    @Test
    void shares_intervals_and_bounds_are_those_of_the_vectors() {
        UUID round = rounds.open(VETLANDA, VETLANDA);
        rounds.answer(round, VETLANDA, Collections.nCopies(33, TestRounds.secure(4)));
        rounds.answer(round, VETLANDA, Collections.nCopies(4, TestRounds.secure(1)));
        rounds.answer(round, VETLANDA, List.of(TestRounds.secure(9), "{}"));
        rounds.close(round);
        results(Cast.CILLA, "?gender=ALL&question=more-secure")
                .body("items[0].answers", equalTo(37))
                .body("items[0].unanswered", equalTo(1))
                .body("items[0].counts.count", contains(4, 0, 0, 33, 0, 1))
                .body("items[0].favourable.ciLow.toDouble()", closeTo(0.753, 0.0005))
                .body("items[0].favourable.ciHigh.toDouble()", closeTo(0.957, 0.0005))
                .body("items[0].favourable.worst.toDouble()", closeTo(33 / 50.0, 1e-6))
                .body("items[0].favourable.best.toDouble()", closeTo(46 / 50.0, 1e-6))
                .body("items[0].responseRate.toDouble()", closeTo(39 / 50.0, 1e-6))
                .body("items[0].favourable.uncertain", equalTo(false));
    }

    @Test
    void a2_places_of_others_are_neither_shown_nor_counted() {
        UUID round = rounds.open("06", COUNTY);
        for (String centre : COUNTY) {
            rounds.answer(round, centre, answers(20));
        }
        rounds.close(round);
        releases(Cast.CILLA).body("items[0].answered", equalTo(20)).body("items[0].invited", equalTo(50));
        results(Cast.CILLA, "?limit=100&total=true").body("items.place.path", everyItem(equalTo(VETLANDA)));
        results(Cast.JENS, "?limit=100").body("items.place.path", everyItem(equalTo(BANKERYD)));
        results(Cast.MAGDA, "?limit=100").body("items.place.path", not(hasItem("06")));
        results(Cast.CILLA, "?place=06").body("items", empty());
        releases(Cast.ORVAR).body("items", empty());
        results(Cast.ORVAR, "?limit=100").body("items", empty());
        Cast.ORVAR
                .calls()
                .get("/survey-releases/" + TestRounds.releaseOf(round))
                .then()
                .statusCode(404);
    }

    @Test
    void r20_a_round_taken_back_leaves_an_empty_release_that_names_the_one_it_replaces() {
        UUID round = rounds.closedAt(VETLANDA, 12);
        String first = TestRounds.releaseOf(round);
        rounds.withdraw(round);
        String second = TestRounds.releaseOf(round);
        releases(Cast.REGINA)
                .body("items.number", contains(2, 1))
                .body("items.kind", contains("WITHDRAWAL", "ROUND"))
                .body("items.status", contains("CURRENT", "REPLACED"))
                .body("items.replaces", contains(first, null))
                .body("items.replacedBy", contains(null, second))
                .body("items.answered", contains(0, 12));
        results(Cast.REGINA, "").body("items", empty());
    }

    @Test
    void r20_a_coordinator_who_closes_a_round_and_takes_it_back_makes_a_release_each_time() {
        String round = Rounds.byCode(Cast.CILLA);
        Rounds.move(Cast.CILLA, round, "closure", null).then().statusCode(200);
        releases(Cast.CILLA).body("items.round", contains(round)).body("items[0].responseRate", nullValue());
        Rounds.move(Cast.CILLA, round, "withdrawal", "{\"reason\":\"MISTAKE\"}")
                .then()
                .statusCode(200);
        releases(Cast.CILLA).body("items.kind", contains("WITHDRAWAL", "ROUND"));
    }

    @Test
    void r20_what_has_been_released_is_never_changed() {
        String release = TestRounds.releaseOf(rounds.closedAt(VETLANDA, 12));
        AssertionError refused = assertThrows(
                AssertionError.class,
                () -> Database.read(
                        "update survey_release set threshold = 3 where id = cast(? as uuid) returning id", release));
        assertEquals(true, refused.getCause().getMessage().contains("a release never changes"), refused::toString);
    }

    private static List<String> answers(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> TestRounds.secure(i % 5 + 1))
                .toList();
    }

    private static ValidatableResponse releases(Cast who) {
        return who.calls().get("/survey-releases").then().statusCode(200).body("items", notNullValue());
    }

    private static ValidatableResponse results(Cast who, String query) {
        return who.calls().get("/survey-results" + query).then().statusCode(200);
    }
}
