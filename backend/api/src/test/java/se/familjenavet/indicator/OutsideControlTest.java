package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Status;

/** What figures of others may not be taken in as they are. */
class OutsideControlTest {
    private static final int K = 5;
    private static final String TERM = "2025-SPRING";

    private final List<OutsideFigure> figures = new ArrayList<>();

    @Test
    void r21_a_figure_of_few_or_of_few_alike_is_pointed_at_in_its_line() {
        tell("06/0680", ValueGender.ALL, 2, 4);
        tell("06/0685", ValueGender.ALL, 2, 5);
        tell("06/0686", ValueGender.ALL, 9, 9);
        tell("06/0682", ValueGender.ALL, 0, 9);
        tell("06/0604", ValueGender.ALL, 10, 10);
        assertEquals(Map.of(2, "tells-of-few", 4, "tells-of-few", 5, "tells-of-few"), faults());
    }

    @Test
    void r21_what_is_left_of_a_place_when_its_parts_are_taken_away_is_nobody_or_enough() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06/0680", ValueGender.ALL, 30, 60);
        tell("06/0685", ValueGender.ALL, 18, 37);
        hide("06/0686", ValueGender.ALL);
        assertEquals(Map.of(2, "rest-tells-of-few"), faults());
        figures.clear();
        tell("06", ValueGender.ALL, 50, 100);
        tell("06/0680", ValueGender.ALL, 30, 60);
        tell("06/0685", ValueGender.ALL, 20, 40);
        assertEquals(Map.of(), faults());
    }

    @Test
    void r21_what_is_left_may_not_be_few_who_are_all_alike() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06/0680", ValueGender.ALL, 42, 92);
        assertEquals(Map.of(2, "rest-tells-of-few"), faults());
    }

    @Test
    void r21_a_place_that_is_hidden_does_not_hide_the_way_to_those_beneath_it() {
        tell("06", ValueGender.ALL, 50, 100);
        hide("06/0680", ValueGender.ALL);
        tell("06/0680/huskvarna", ValueGender.ALL, 49, 97);
        assertEquals(Map.of(2, "rest-tells-of-few"), faults());
    }

    @Test
    void r21_women_and_men_are_told_both_or_neither() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06", ValueGender.WOMAN, 30, 50);
        hide("06", ValueGender.MAN);
        assertEquals(Map.of(3, "one-gender-alone"), faults());
    }

    @Test
    void women_are_told_where_there_are_no_men() {
        tell("06/0685", ValueGender.ALL, 12, 20);
        tell("06/0685", ValueGender.WOMAN, 12, 20);
        stand("06/0685", ValueGender.MAN, Status.MISSING);
        assertEquals(Map.of(), faults());
    }

    /** Else all of Jönköping would follow from its women and men, and Vetlanda from what is left of the county. */
    @Test
    void r21_women_and_men_are_not_told_where_all_of_the_place_are_hidden() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06/0604", ValueGender.ALL, 30, 60);
        hide("06/0680", ValueGender.ALL);
        tell("06/0680", ValueGender.WOMAN, 9, 18);
        tell("06/0680", ValueGender.MAN, 9, 19);
        hide("06/0685", ValueGender.ALL);
        assertEquals(Map.of(5, "genders-without-all", 6, "genders-without-all"), faults());
    }

    @Test
    void r21_those_who_are_neither_do_not_follow_when_they_are_few() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06", ValueGender.WOMAN, 28, 48);
        tell("06", ValueGender.MAN, 20, 49);
        assertEquals(Map.of(2, "rest-tells-of-few"), faults());
    }

    @Test
    void r21_parts_of_what_was_taken_in_before_are_pointed_at_themselves() {
        figures.add(new OutsideFigure(0, "06", Span.ofCode(TERM).orElseThrow(), ValueGender.ALL, Status.OK, 50, 100));
        tell("06/0680", ValueGender.ALL, 48, 97);
        assertEquals(Map.of(3, "rest-tells-of-few"), faults());
    }

    @Test
    void parts_that_are_more_than_the_whole_are_wrong() {
        tell("06", ValueGender.ALL, 50, 100);
        tell("06/0680", ValueGender.ALL, 60, 90);
        assertEquals(Map.of(2, "parts-exceed-whole"), faults());
    }

    /**
     * Of a county that is drawn with municipalities and both genders, of which the control lets all be told, the hidden number of a
     * group that might not be told has room for k values or more between what is told around it.
     */
    @Test
    void r21_no_hidden_number_of_a_table_is_narrowed_to_few_values() {
        Random random = new Random(20261130);
        int hidden = 0;
        for (int county = 0; county < 20_000; county++) {
            Table table = Table.drawn(random);
            figures.clear();
            table.tellAllThatMayBe(this);
            if (faults().isEmpty()) {
                hidden += table.requireRoom();
            }
        }
        assertTrue(hidden > 500, () -> "too few hidden numbers were looked at");
    }

    private Map<Integer, String> faults() {
        Map<Integer, String> byLine = new TreeMap<>();
        new OutsideControl(K, figures).faults().forEach((figure, code) -> byLine.put(figure.line(), code));
        return byLine;
    }

    private void tell(String path, ValueGender gender, int numerator, int denominator) {
        figures.add(new OutsideFigure(
                figures.size() + 2, path, Span.ofCode(TERM).orElseThrow(), gender, Status.OK, numerator, denominator));
    }

    private void hide(String path, ValueGender gender) {
        stand(path, gender, Status.SUPPRESSED);
    }

    private void stand(String path, ValueGender gender, Status status) {
        figures.add(new OutsideFigure(
                figures.size() + 2, path, Span.ofCode(TERM).orElseThrow(), gender, status, null, null));
    }

    /** Women and men of a municipality, half of each favourable, and whether they are hidden there. */
    private record Municipality(int women, int men, boolean isHidden) {

        static Municipality drawn(Random random) {
            return new Municipality(random.nextInt(30), random.nextInt(30), random.nextBoolean());
        }

        int all() {
            return women + men;
        }

        int favourable() {
            return women / 2 + men / 2;
        }

        boolean isTold() {
            return all() > 0 && mayTell(favourable(), all());
        }

        boolean hasFew() {
            return !mayTell(women / 2, women) || !mayTell(men / 2, men);
        }

        private static boolean mayTell(int favourable, int answers) {
            return new DisclosureControl(K).mayTell(favourable, answers);
        }
    }

    /** A county's table of places and genders. */
    private record Table(List<Municipality> municipalities) {

        static Table drawn(Random random) {
            return new Table(
                    Stream.generate(() -> Municipality.drawn(random)).limit(4).toList());
        }

        void tellAllThatMayBe(OutsideControlTest test) {
            for (int i = 0; i < municipalities.size(); i++) {
                Municipality one = municipalities.get(i);
                String path = "06/068" + i;
                if (one.isTold()) {
                    test.tell(path, ValueGender.ALL, one.favourable(), one.all());
                }
                if (!one.isHidden()) {
                    test.tell(path, ValueGender.WOMAN, one.women() / 2, one.women());
                    test.tell(path, ValueGender.MAN, one.men() / 2, one.men());
                }
            }
            test.tell("06", ValueGender.ALL, sum(Municipality::favourable), sum(Municipality::all));
            test.tell("06", ValueGender.WOMAN, sum(one -> one.women() / 2), sum(Municipality::women));
            test.tell("06", ValueGender.MAN, sum(one -> one.men() / 2), sum(Municipality::men));
        }

        /** How many hidden numbers were looked at. */
        int requireRoom() {
            int women = sum(one -> one.isHidden() ? one.women() : 0);
            int men = sum(one -> one.isHidden() ? one.men() : 0);
            List<Municipality> hidden = municipalities.stream()
                    .filter(one -> one.isHidden() && one.isTold() && one.hasFew() && women > 0 && men > 0)
                    .toList();
            for (Municipality one : hidden) {
                int most = Math.min(one.all(), women);
                int least = Math.max(0, one.all() - men);
                assertTrue(most - least >= K, () -> "from " + least + " to " + most);
            }
            return hidden.size();
        }

        private int sum(ToIntFunction<Municipality> number) {
            return municipalities.stream().mapToInt(number).sum();
        }
    }
}
