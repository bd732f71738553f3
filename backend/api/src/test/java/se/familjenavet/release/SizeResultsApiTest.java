package se.familjenavet.release;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.job.JobRun;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** What is told of a county's small and large centres of what parents answered. */
@ApiTest
class SizeResultsApiTest {
    private static final String VETLANDA = "06/0685/vetlanda";
    private static final String HUSKVARNA = "06/0680/huskvarna";
    private static final String BANKERYD = "06/0680/bankeryd";
    private static final String TRANAS = "06/0687/tranas";
    private static final String ANEBY = "06/0604/aneby";
    private static final String[] COUNTY = {VETLANDA, HUSKVARNA, BANKERYD, TRANAS};
    private static final List<String> TEN = HeldRounds.secure(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);

    @Inject
    TestRounds rounds;

    @Inject
    PeriodJob job;

    private HeldRounds held;

    @BeforeEach
    void open() {
        Openings.all();
        sized("SMALL", "bankeryd");
        sized("SMALL", "tranas");
    }

    @Test
    void r23_a_round_of_the_county_is_told_by_size_as_it_was_answered() {
        countyRound(List.of(TEN, TEN, HeldRounds.secure(4, 4, 4, 5, 5, 3), TEN));
        bySize(Cast.REGINA, "ROUND", "ALL")
                .body("items.category", contains("LARGE", "SMALL"))
                .body("items.numerator", contains(8, 9))
                .body("items.denominator", contains(20, 16))
                .body("items.invited", contains(100, 100))
                .body("items.responseRate", contains(0.2f, 0.16f))
                .body("items.place.path", everyItem(equalTo("06")));
        bySize(Cast.REGINA, "ROUND", "MAN").body("items.status", contains("MISSING", "MISSING"));
    }

    @Test
    void r21_a_size_that_few_answered_is_told_of_no_more_than_the_other_and_nothing_else_is_hidden_for_it() {
        List<String> four = HeldRounds.secure(1, 2, 4, 5);
        countyRound(List.of(TEN, TEN, four, List.of()));
        bySize(Cast.REGINA, "ROUND", "ALL").body("items.status", contains("SUPPRESSED", "SUPPRESSED"));
        assertEquals(List.of("OK"), statusesOfWhole("06"), "what is left of the county's are four");
        sized("LARGE", "bankeryd");
        sized("LARGE", "tranas");
        UUID unsized = countyRound(List.of(TEN, TEN, four, List.of()));
        assertEquals(List.of(), Database.read("""
                        select r.path, r.question, r.gender from survey_result r join survey_result o using (path, question)
                        where r.release_id::text = ? and o.release_id::text <> ? and o.gender is not distinct from r.gender
                        and o.first_child is not distinct from r.first_child and r.status <> o.status
                        """, TestRounds.releaseOf(unsized), TestRounds.releaseOf(unsized)));
        bySize(Cast.REGINA, "ROUND", "ALL").body("items.category", hasItem("LARGE"));
    }

    @Test
    void r23_a_term_and_its_year_are_told_by_size() {
        heldInSpring();
        bySize(Cast.REGINA, "TERM", "ALL").body("items.denominator", contains(8, 12));
        held.held("2024-10-15", HUSKVARNA, TEN);
        JobRun.of(job);
        bySize(Cast.REGINA, "YEAR", "ALL").body("items.denominator", contains(18, 12));
    }

    @Test
    void r21_a_centre_that_grew_does_not_follow_from_what_a_term_and_its_year_tell_by_size() {
        heldInSpring();
        bySize(Cast.REGINA, "TERM", "ALL").body("items.status", contains("OK", "OK"));
        sized("LARGE", "tranas");
        held.held("2024-10-15", HUSKVARNA, TEN);
        JobRun.of(job);
        bySize(Cast.REGINA, "YEAR", "ALL").body("items.status", contains("SUPPRESSED", "SUPPRESSED"));
    }

    @Test
    void a_round_of_one_centre_is_told_of_there_alone() {
        rounds.closedAt(BANKERYD, 20);
        bySize(Cast.REGINA, "ROUND", "ALL").body("items", empty());
    }

    @Test
    void r20_a_correction_tells_by_size_what_the_one_before_it_told_and_one_taken_back_nothing() {
        UUID round = countyRound(List.of(TEN, TEN, TEN, TEN));
        String moderated = TestRounds.releaseOf(round);
        Database.read("update survey_text set status = 'PUBLISHED' where round_id = ? returning id", round);
        String corrected = Cast.REGINA
                .calls()
                .post("/survey-releases/" + moderated + "/corrections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(told(moderated), told(corrected));
        assertFalse(told(corrected).isEmpty());
        bySize(Cast.REGINA, "ROUND", "ALL").body("items.denominator", contains(20, 21));
        rounds.withdraw(round);
        bySize(Cast.REGINA, "ROUND", "ALL").body("items", empty());
    }

    @Test
    void a2_a_municipality_and_another_county_are_told_nothing_of_the_countys_sizes() {
        countyRound(List.of(TEN, TEN, TEN, TEN));
        bySize(Cast.REGINA, "ROUND", "ALL").body("items", hasSize(2));
        bySize(Cast.MAGDA, "ROUND", "ALL").body("items", empty());
        bySize(Cast.ORVAR, "ROUND", "ALL").body("items", empty());
    }

    /** One round of four centres, in their order; the last of them writes something too. */
    private UUID countyRound(List<List<String>> answers) {
        UUID round = rounds.open("06", COUNTY);
        for (int i = 0; i < COUNTY.length; i++) {
            rounds.answer(round, COUNTY[i], answers.get(i));
        }
        if (answers.stream().allMatch(TEN::equals)) {
            rounds.answer(round, TRANAS, List.of("{\"more-secure\":3,\"best\":\"Allt\",\"quote\":1}"));
        }
        rounds.close(round);
        return round;
    }

    /** Four answered at each of two large and three small centres. */
    private void heldInSpring() {
        sized("LARGE", "bankeryd");
        sized("SMALL", "aneby");
        sized("SMALL", "vetlanda");
        held = new HeldRounds(rounds);
        for (String centre : List.of(VETLANDA, HUSKVARNA, BANKERYD, TRANAS, ANEBY)) {
            held.held("2024-03-15", centre, HeldRounds.secure(1, 2, 4, 5));
        }
        JobRun.of(job);
    }

    private static List<String> told(String release) {
        return Database.read(
                "select question, size_class, gender, status, answers, favourable from survey_size_result"
                        + " where release_id::text = ? order by 1, 2, 3",
                release);
    }

    private static List<String> statusesOfWhole(String place) {
        return values(Cast.REGINA, "&breakdown=NONE&gender=ALL&placeKind=REGION&place=" + place)
                .extract()
                .path("items.status");
    }

    private static ValidatableResponse bySize(Cast who, String kind, String gender) {
        return values(who, "&breakdown=SIZE&latest=true&periodKind=" + kind + "&gender=" + gender);
    }

    private static ValidatableResponse values(Cast who, String query) {
        return who.calls()
                .get("/indicator-values?indicator=parents-more-secure" + query)
                .then()
                .statusCode(200);
    }

    private static void sized(String size, String slug) {
        Database.read("update centre set size_class = ? where slug = ? returning id", size, slug);
    }
}
