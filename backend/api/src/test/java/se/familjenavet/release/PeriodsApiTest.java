package se.familjenavet.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.audit.Sealer;
import se.familjenavet.job.JobRun;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;
import se.familjenavet.testing.Rounds;
import se.familjenavet.testing.Together;

/** What becomes of the rounds of a term or a year that is over: one release of them all. */
@ApiTest
class PeriodsApiTest {
    private static final String VETLANDA = "06/0685/vetlanda";
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String MARCH = "2024-03-15";
    private static final String MAY = "2024-05-15";
    private static final String OCTOBER = "2024-10-15";

    @Inject
    TestRounds rounds;

    @Inject
    PeriodJob job;

    @Inject
    Sealer sealer;

    private HeldRounds held;

    /** What one answered. */
    private record Given(String centre, int secure, int gender) {
        String json() {
            return "{\"more-secure\":" + secure + ",\"gender\":" + gender + "}";
        }

        boolean isOf(Map<String, Object> result) {
            Object asked = result.get("gender");
            return result.get("firstChild") == null
                    && centre.startsWith(ReleasedPeriods.place(result))
                    && (asked.equals("ALL") || gender == (asked.equals("WOMAN") ? 1 : 2));
        }
    }

    @BeforeEach
    void open() {
        Openings.all();
        held = new HeldRounds(rounds);
    }

    @Test
    void r20_figures_of_a_year_equal_those_counted_from_the_answers_of_all_its_rounds() {
        List<Given> given = heldInCounty(new Random(2024), List.of(MARCH, MAY, OCTOBER));
        JobRun.of(job);
        releases(Cast.REGINA, "?period=2024")
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("PERIOD"))
                .body("items[0].round", nullValue())
                .body("items[0].rounds", equalTo(3))
                .body("items[0].place.path", equalTo("06"))
                .body("items[0].invited", equalTo(300))
                .body("items[0].answered", equalTo(150))
                .body("items[0].openedOn", equalTo("2024-02-14"))
                .body("items[0].closedOn", equalTo(OCTOBER));
        List<Map<String, Object>> results = ReleasedPeriods.resultsOf("2024");
        List<Map<String, Object>> shown = results.stream()
                .filter(one -> one.get("question").equals("more-secure")
                        && one.get("status").equals("OK"))
                .toList();
        assertTrue(shown.size() >= 15, shown::toString);
        for (Map<String, Object> result : shown) {
            assertEquals(count(given, one -> one.isOf(result)), result.get("answers"), result::toString);
            assertEquals(
                    count(given, one -> one.isOf(result) && one.secure() >= 4),
                    ((Map<?, ?>) result.get("favourable")).get("count"));
        }
    }

    @Test
    void r21_four_and_four_are_two_dots_in_each_round_and_shown_over_the_year() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 4, 5));
        held.held(OCTOBER, VETLANDA, HeldRounds.secure(2, 3, 4, 5));
        JobRun.of(job);
        Cast.CILLA
                .calls()
                .get("/survey-results?question=more-secure&gender=ALL")
                .then()
                .statusCode(200)
                .body("items.status", contains("SUPPRESSED", "SUPPRESSED", "OK"))
                .body("items[2].answers", equalTo(8))
                .body("items[2].respondents", equalTo(8))
                .body("items[2].counts.count", contains(1, 2, 1, 2, 2, 0));
    }

    @Test
    void r21_the_year_is_hidden_where_it_would_give_a_hidden_round_away() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 4, 5));
        held.held(OCTOBER, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5, 1, 2, 3, 4, 5));
        held.held(MAY, HUSKVARNA, HeldRounds.secure(1, 2, 3, 5));
        JobRun.of(job);
        assertEquals(List.of("SUPPRESSED"), ReleasedPeriods.statuses("2024", VETLANDA), "fourteen less ten are four");
        assertEquals(List.of("SUPPRESSED"), ReleasedPeriods.statuses("2024", "06/0685"));
        assertEquals(List.of("SUPPRESSED"), ReleasedPeriods.statuses("2024", "06/0680"));
        assertEquals(List.of("OK"), ReleasedPeriods.statuses("2024-SPRING", "06"), "two of four");
        assertEquals(List.of("OK"), ReleasedPeriods.statuses("2024", "06"));
    }

    @Test
    void r20_a_term_and_its_year_are_released_once_each_however_many_look() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(MAY, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(OCTOBER, HUSKVARNA, HeldRounds.secure(1, 2, 3, 4, 5));
        Callable<Integer> look = () -> {
            JobRun.of(job);
            return 0;
        };
        Together.all(Collections.nCopies(4, look));
        JobRun.of(job);
        assertEquals(
                List.of("4 2024-SPRING 2", "5 2024 3"),
                Database.read("select number, period, cardinality(rounds) from survey_release where kind = 'PERIOD'"
                        + " order by number"));
    }

    @Test
    void r20_one_round_by_itself_and_those_of_one_term_are_not_said_again_over_the_year() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        JobRun.of(job);
        assertEquals(List.of(), ReleasedPeriods.periods());
        held.held(MAY, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        JobRun.of(job);
        assertEquals(List.of("2024-SPRING CURRENT"), ReleasedPeriods.periods());
    }

    @Test
    void r21_staff_who_are_the_same_each_time_are_not_added_up_nor_are_centres() {
        String[] centre = {VETLANDA};
        for (String who : List.of("STAFF", "COORDINATORS")) {
            UUID round = rounds.open(who.equals("STAFF") ? "ANONYMOUS" : "ON_BEHALF_OF_CENTRE", who, VETLANDA, centre);
            held = new HeldRounds(rounds, round);
            held.closed(round, MARCH);
            held.held(MAY, VETLANDA, HeldRounds.secure(1, 2, 4, 5));
        }
        JobRun.of(job);
        assertEquals(List.of(), ReleasedPeriods.periods());
    }

    @Test
    void r20_nothing_is_told_of_a_period_before_it_is_over_and_all_its_rounds_are_closed() {
        UUID open = held.round(VETLANDA, VETLANDA);
        HeldRounds.closesOn(open, MAY);
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(OCTOBER, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        JobRun.of(job);
        assertEquals(List.of(), ReleasedPeriods.periods());
        rounds.close(open);
        JobRun.of(job);
        assertEquals(List.of("2024-SPRING CURRENT", "2024 CURRENT"), ReleasedPeriods.periods());
        String today = Database.read("select current_date").getFirst();
        held.held(today, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(today, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        JobRun.of(job);
        assertEquals(2, ReleasedPeriods.periods().size());
    }

    @Test
    void r20_a_round_taken_back_by_its_centre_ends_the_releases_that_hold_it_for_good() {
        UUID taken = held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(MAY, HUSKVARNA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(MAY, HUSKVARNA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(OCTOBER, HUSKVARNA, HeldRounds.secure(1, 2, 3, 4, 5));
        JobRun.of(job);
        Rounds.move(Cast.CILLA, taken.toString(), "withdrawal", "{\"reason\":\"MISTAKE\"}")
                .then()
                .statusCode(200);
        JobRun.of(job);
        assertEquals(
                List.of("2024-SPRING REPLACED", "2024 REPLACED", "2024-SPRING CURRENT", "2024 CURRENT"),
                ReleasedPeriods.periods());
        releases(Cast.REGINA, "?kind=WITHDRAWAL&period=2024")
                .body("items.number", contains(9))
                .body("items.rounds", contains(0))
                .body("items.answered", contains(0));
        assertEquals(List.of(), ReleasedPeriods.resultsOf("2024"));
        assertEquals(List.of(), ReleasedPeriods.resultsOf("2024-SPRING"));
    }

    @Test
    void r22_a_period_gives_out_no_rows_and_is_told_to_who_follows() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5, 1, 2, 3, 4, 5));
        held.held(OCTOBER, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5, 1, 2, 3, 4, 5));
        JobRun.of(job);
        sealer.seal();
        String release = Database.read("select id from survey_release where period = '2024'")
                .getFirst();
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-releases?since=0&limit=100")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ROUND", "ROUND", "PERIOD"));
        follow("/survey-results").body("items.release", hasItems(release));
        follow("/survey-responses").body("items", hasSize(20));
        Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-responses?release=" + release)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a2_of_a_period_each_sees_what_is_of_their_places() {
        held.held(MARCH, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(OCTOBER, VETLANDA, HeldRounds.secure(1, 2, 3, 4, 5));
        held.held(OCTOBER, HUSKVARNA, HeldRounds.secure(1, 2, 3, 4, 5, 1, 2, 3, 4, 5));
        JobRun.of(job);
        releases(Cast.CILLA, "?period=2024")
                .body("items", hasSize(1))
                .body("items[0].rounds", equalTo(2))
                .body("items[0].answered", equalTo(10));
        Cast.CILLA
                .calls()
                .get("/survey-results?period=2024&limit=100")
                .then()
                .statusCode(200)
                .body("items.place.path", everyItem(equalTo(VETLANDA)));
        releases(Cast.ORVAR, "?period=2024").body("items", empty());
        Cast.ORVAR
                .calls()
                .get("/survey-results?period=2024")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** A round each day, of twenty-five at each of two centres who answer at random. */
    private List<Given> heldInCounty(Random random, List<String> days) {
        List<Given> given = new ArrayList<>();
        for (String day : days) {
            List<Given> now = Stream.of(VETLANDA, HUSKVARNA)
                    .flatMap(centre -> IntStream.range(0, 25)
                            .mapToObj(i -> new Given(centre, 1 + random.nextInt(5), 1 + random.nextInt(2))))
                    .toList();
            heldInCounty(day, now);
            given.addAll(now);
        }
        return given;
    }

    private void heldInCounty(String day, List<Given> given) {
        UUID round = held.round("06", VETLANDA, HUSKVARNA);
        given.forEach(one -> rounds.answer(round, one.centre(), List.of(one.json())));
        held.closed(round, day);
    }

    private static int count(List<Given> given, Predicate<Given> those) {
        return (int) given.stream().filter(those).count();
    }

    private static ValidatableResponse follow(String list) {
        return Cast.COUNTY_SYSTEM
                .calls()
                .get(list + "?since=0&limit=100")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse releases(Cast who, String query) {
        return who.calls().get("/survey-releases" + query).then().statusCode(200);
    }
}
