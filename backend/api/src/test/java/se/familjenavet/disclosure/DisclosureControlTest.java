package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.familjenavet.disclosure.County.MEN;
import static se.familjenavet.disclosure.County.WOMEN;
import static se.familjenavet.disclosure.County.at;
import static se.familjenavet.disclosure.County.earlier;
import static se.familjenavet.disclosure.County.status;
import static se.familjenavet.disclosure.Part.ALL;
import static se.familjenavet.disclosure.Status.MISSING;
import static se.familjenavet.disclosure.Status.NOT_APPLICABLE;
import static se.familjenavet.disclosure.Status.OK;
import static se.familjenavet.disclosure.Status.SUPPRESSED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
    private static final DisclosureControl CONTROL = new DisclosureControl(5);
    private static final String MANY = "55544433355444332211555444";

    @Test
    void r21_five_answers_are_shown() {
        Figure figure = at(county().answer("south", "WOMAN", "54421").figures(), "south", ALL);
        assertEquals(OK, figure.status());
        assertEquals(List.of(1, 1, 0, 2, 1, 0), figure.counts());
        assertEquals(5, figure.answers());
        assertEquals(new Share(3, 5), figure.share());
    }

    @Test
    void r21_four_answers_are_secret_and_have_no_value() {
        Figure figure = at(county().answer("south", "WOMAN", "5442").figures(), "south", ALL);
        assertEquals("..", figure.status().mark());
        assertNull(figure.counts());
        assertNull(figure.answers());
        assertNull(figure.unanswered());
        assertNull(figure.share());
    }

    @Test
    void r21_who_does_not_know_is_no_answer_and_makes_no_five() {
        assertEquals(
                SUPPRESSED, status(county().answer("south", "WOMAN", "54420-").figures(), "south", ALL));
    }

    @Test
    void r21_nine_that_are_all_alike_are_secret_and_ten_are_shown() {
        assertEquals(
                SUPPRESSED,
                status(county().answer("south", "WOMAN", "555555555").figures(), "south", ALL));
        assertEquals(OK, status(county().answer("south", "WOMAN", "5555555555").figures(), "south", ALL));
        assertEquals(OK, status(county().answer("south", "WOMAN", "555555554").figures(), "south", ALL));
    }

    @Test
    void r21_one_secret_centre_takes_the_smallest_beside_it() {
        Figures figures = county().answer("south", "WOMAN", "5442")
                .answer("west", "WOMAN", "5544332")
                .figures();
        assertEquals(SUPPRESSED, status(figures, "south", ALL));
        assertEquals(SUPPRESSED, status(figures, "west", ALL));
        assertEquals(OK, status(figures, "north", ALL));
        assertEquals(OK, status(figures, "county", ALL));
    }

    @Test
    void r21_two_secret_centres_of_four_together_take_a_third() {
        Figures figures = county().answer("south", "WOMAN", "54")
                .answer("west", "WOMAN", "32")
                .answer("east", "WOMAN", "554433")
                .figures();
        assertEquals(SUPPRESSED, status(figures, "east", ALL));
        assertEquals(OK, status(figures, "north", ALL));
    }

    @Test
    void r21_when_the_rest_is_one_to_four_the_smaller_of_women_and_men_is_secret_too() {
        Figures figures = county().answer("north", "MAN", "554433221")
                .answer("north", "OTHER", "54")
                .figures();
        assertEquals(SUPPRESSED, status(figures, "north", MEN));
        assertEquals(OK, status(figures, "north", WOMEN));
        assertEquals(OK, status(figures, "north", ALL));
    }

    @Test
    void r21_when_the_rest_is_nobody_or_five_women_and_men_are_shown() {
        County two = county().answer("north", "MAN", "554433221");
        assertEquals(OK, status(two.figures(), "north", MEN));
        Figures three = two.answer("north", "UNDISCLOSED", "54321").figures();
        assertEquals(OK, status(three, "north", MEN));
        assertEquals(OK, status(three, "north", WOMEN));
    }

    @Test
    void r21_where_all_are_secret_each_part_is() {
        Figures figures = county().answer("south", "WOMAN", "54")
                .answer("west", "WOMAN", "5544332211")
                .answer("west", "MAN", "54321")
                .figures();
        assertEquals(SUPPRESSED, status(figures, "west", ALL));
        assertEquals(SUPPRESSED, status(figures, "west", WOMEN));
        assertEquals(SUPPRESSED, status(figures, "west", MEN));
    }

    @Test
    void r21_nobody_is_missing_and_not_secret_and_not_nought() {
        Figures figures = county().figures();
        assertEquals("-", at(figures, "south", ALL).status().mark());
        assertNull(at(figures, "south", ALL).answers());
        assertEquals(MISSING, status(figures, "north", MEN));
    }

    @Test
    void r21_beside_a_secret_gender_an_empty_one_is_secret_too() {
        Figures figures = county().answer("south", "MAN", "54").figures();
        assertEquals(SUPPRESSED, status(figures, "south", MEN));
        assertEquals(SUPPRESSED, status(figures, "south", WOMEN));
    }

    @Test
    void r21_what_is_not_part_of_the_release_is_not_applicable() {
        assertEquals(".", at(county().figures(), "elsewhere", ALL).status().mark());
        assertEquals(NOT_APPLICABLE, status(county().figures(), "north", new Part("language", "sv")));
    }

    @Test
    void r21_a_term_is_secret_when_it_would_give_a_secret_round_away() {
        County county = county().answer("south", "WOMAN", "54321")
                .answer("west", "WOMAN", "5544332211")
                .answer("south", "MAN", "54");
        Release spring = county.release(one -> !one.traits().containsValue("MAN"));
        Figures first = CONTROL.figures(spring, List.of());
        assertEquals(OK, status(first, "south", ALL));
        Figures term = CONTROL.figures(county.release(), List.of(earlier(spring, first)));
        assertEquals(SUPPRESSED, status(term, "south", ALL), "seven less five are two");
    }

    @Test
    void r21_small_rounds_may_be_told_together_over_the_year() {
        County county = county().answer("south", "WOMAN", "543")
                .answer("north", "WOMAN", MANY)
                .answer("south", "WOMAN", "2144");
        Release spring = county.release(one -> number(one) < MANY.length() + 3);
        Release autumn = county.release(one -> number(one) >= MANY.length() + 3);
        Figures first = CONTROL.figures(spring, List.of());
        Figures second = CONTROL.figures(autumn, List.of(earlier(spring, first)));
        Figures year = CONTROL.figures(county.release(), List.of(earlier(spring, first), earlier(autumn, second)));
        assertEquals(SUPPRESSED, status(first, "south", ALL));
        assertEquals(SUPPRESSED, status(second, "south", ALL));
        assertEquals(OK, status(year, "south", ALL));
    }

    @Test
    void r21_a_correction_that_takes_one_response_away_does_not_give_it_away() {
        County county = county().answer("south", "WOMAN", "5443321");
        Release old = county.release();
        Figures before = CONTROL.figures(old, List.of());
        assertEquals(OK, status(before, "south", ALL));
        String gone = old.respondents().getLast().id();
        Figures after = CONTROL.figures(county.release(one -> !one.id().equals(gone)), List.of(earlier(old, before)));
        assertEquals(SUPPRESSED, status(after, "south", ALL));
        assertEquals(SUPPRESSED, status(after, "county", ALL));
        assertEquals(OK, status(after, "north", ALL), "nothing has changed there");
    }

    @Test
    void r21_a_correction_that_changes_no_number_shows_what_was_shown() {
        Release release = county().answer("south", "WOMAN", "5442")
                .answer("west", "MAN", "54321")
                .release();
        Figures before = CONTROL.figures(release, List.of());
        Figures after = CONTROL.figures(release, List.of(earlier(release, before)));
        assertEquals(before.all(), after.all());
    }

    @Test
    void r21_language_and_first_child_are_held_to_the_same_rule() {
        County county = county().answer("south", Map.of("firstChild", "true"), "5544332")
                .answer("south", Map.of("firstChild", "false"), "543");
        Figures figures = county.figures();
        assertEquals(SUPPRESSED, status(figures, "south", new Part("firstChild", "false")));
        assertEquals(SUPPRESSED, status(figures, "south", new Part("firstChild", "true")));
        assertEquals(OK, status(figures, "south", ALL));
    }

    @Test
    void r21_the_sum_of_the_parts_is_the_whole_where_all_is_shown() {
        Figures figures = county().answer("south", "MAN", "5443321-0").figures();
        int parts =
                at(figures, "north", ALL).answers() + at(figures, "south", ALL).answers();
        assertEquals(parts, at(figures, "county", ALL).answers());
        assertEquals(1, at(figures, "south", ALL).unanswered());
        assertEquals(1, at(figures, "south", ALL).counts().getLast(), "vet ej");
    }

    @Test
    void r21_the_order_of_the_responses_does_not_matter() {
        Release release = county().answer("south", "MAN", "543")
                .answer("west", "WOMAN", "554433")
                .answer("east", "MAN", "554433")
                .release();
        List<Respondent> turned = new ArrayList<>(release.respondents());
        Collections.reverse(turned);
        Release other = new Release(release.places(), release.questions(), release.splits(), turned);
        assertEquals(
                CONTROL.figures(release, List.of()).statuses(),
                CONTROL.figures(other, List.of()).statuses());
    }

    @Test
    void r21_a_region_may_ask_for_ten_and_never_for_two() {
        Release release = county().answer("south", "WOMAN", "554433221").release();
        assertEquals(SUPPRESSED, status(new DisclosureControl(10).figures(release, List.of()), "south", ALL));
        assertThrows(IllegalArgumentException.class, () -> new DisclosureControl(2));
    }

    private static int number(Respondent one) {
        return Integer.parseInt(one.id().substring(1));
    }

    private static County county() {
        return new County()
                .place("town", "county")
                .place("north", "town")
                .place("south", "town")
                .place("west", "town")
                .place("east", "town")
                .answer("north", "WOMAN", MANY);
    }
}
