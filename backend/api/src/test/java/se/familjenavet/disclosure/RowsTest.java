package se.familjenavet.disclosure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final String TWELVE = "544333221145";

    @Test
    void r22_a_row_carries_the_narrowest_place_with_ten_responses() {
        County county = county().answer("north", "WOMAN", TWELVE).answer("south", "WOMAN", TWELVE);
        assertEquals(Map.of("north", 12L, "south", 12L), places(county));
    }

    @Test
    void r22_three_that_are_left_over_do_not_stand_alone_under_the_wider_name() {
        County county = county().answer("north", "WOMAN", TWELVE).answer("south", "WOMAN", "543");
        assertEquals(Map.of("town", 15L), places(county));
    }

    @Test
    void r22_nine_of_a_centre_that_is_shown_go_with_the_smallest_beside_them() {
        County county = county().answer("north", "WOMAN", TWELVE + TWELVE)
                .answer("south", "WOMAN", "554433221")
                .answer("west", "WOMAN", TWELVE);
        assertEquals(Map.of("north", 24L, "county", 21L), places(county));
    }

    @Test
    void r22_under_ten_responses_no_row_leaves() {
        Rows rows = rows(county().answer("north", "WOMAN", "554433221"));
        assertEquals(Map.of(), rows.labels());
        assertEquals(9, rows.withheld());
    }

    @Test
    void r22_gender_is_told_where_each_has_five() {
        County county = county().answer("north", "WOMAN", TWELVE).answer("north", "MAN", "54321");
        Rows rows = rows(county);
        assertEquals(
                new RowLabel("north", Map.of("gender", "WOMAN")), rows.labels().get("r0"));
        assertEquals(
                new RowLabel("north", Map.of("gender", "MAN")), rows.labels().get("r12"));
    }

    @Test
    void r22_four_men_take_the_gender_from_every_row_with_their_place() {
        Rows rows = rows(county().answer("north", "WOMAN", TWELVE).answer("north", "MAN", "5432"));
        assertEquals(
                Set.of(new RowLabel("north", Map.of())),
                Set.copyOf(rows.labels().values()));
    }

    @Test
    void r22_two_who_did_not_say_do_not_stand_out_by_having_none() {
        Rows rows = rows(county().answer("north", "WOMAN", TWELVE)
                .answer("north", "MAN", "54321")
                .answer("north", "UNDISCLOSED", "54"));
        assertEquals(
                Set.of(new RowLabel("north", Map.of())),
                Set.copyOf(rows.labels().values()));
    }

    @Test
    void r22_first_child_is_told_where_gender_cannot_be() {
        Rows rows = rows(county().answer("north", Map.of("gender", "WOMAN", "firstChild", "true"), TWELVE)
                .answer("north", Map.of("gender", "WOMAN", "firstChild", "false"), "54332")
                .answer("north", Map.of("gender", "MAN", "firstChild", "false"), "54"));
        assertEquals(
                Set.of(
                        new RowLabel("north", Map.of("firstChild", "true")),
                        new RowLabel("north", Map.of("firstChild", "false"))),
                Set.copyOf(rows.labels().values()));
    }

    @Test
    void r22_a_place_whose_figure_is_secret_is_not_named_by_its_rows() {
        County county = county().answer("north", "WOMAN", TWELVE + "-")
                .answer("south", "WOMAN", "5432----------")
                .answer("west", "WOMAN", TWELVE + TWELVE);
        assertEquals(Map.of("town", 27L, "west", 24L), places(county));
    }

    @Test
    void r22_a_question_that_the_widest_place_does_not_tell_stays_out_of_every_row() {
        Question other = Question.likert("other");
        Release release = county().answer("north", "WOMAN", TWELVE).release();
        Release two = new Release(
                release.places(), List.of(County.SECURE, other), release.splits(), few(release.respondents()));
        DisclosureControl control = new DisclosureControl(5);
        Rows rows = control.rows(two, control.figures(two, List.of()), List.of("gender"));
        assertEquals(Set.of("other"), rows.silent());
        assertEquals("north", rows.labels().get("r0").place());
    }

    private static List<Respondent> few(List<Respondent> respondents) {
        return respondents.stream()
                .map(one -> one.id().compareTo("r2") > 0
                        ? one
                        : new Respondent(
                                one.id(),
                                one.place(),
                                one.traits(),
                                Map.of("secure", one.answers().get("secure"), "other", "5")))
                .toList();
    }

    private static Map<String, Long> places(County county) {
        return rows(county).labels().values().stream().collect(groupingBy(RowLabel::place, counting()));
    }

    private static Rows rows(County county) {
        return new DisclosureControl(5).rows(county.release(), county.figures(), List.of("gender", "firstChild"));
    }

    private static County county() {
        return new County()
                .place("town", "county")
                .place("north", "town")
                .place("south", "town")
                .place("village", "county")
                .place("west", "village");
    }
}
