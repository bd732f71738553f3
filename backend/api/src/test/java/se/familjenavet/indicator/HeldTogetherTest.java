package se.familjenavet.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.Places;

/** What counts the same people is held together, so that none of it gives the rest away. */
class HeldTogetherTest {
    private static final String NORTH = "06/0680/north";
    private static final String SOUTH = "06/0680/south";
    private static final String WEST = "06/0680/west";
    private static final String EAST = "06/0680/east";
    private static final Map<String, String> TREE = new TreeMap<>(
            Map.of("06/0680", "06", NORTH, "06/0680", SOUTH, "06/0680", WEST, "06/0680", EAST, "06/0680"));
    private static final Telling TELLING = new Telling(new Places("06", TREE), 5);

    private final Definitions definitions = new Definitions(new ObjectMapper());

    @Test
    void r21_all_that_counts_the_same_people_is_told_with_them_or_beneath_them() {
        List<Definition> personal = definitions.all().stream()
                .filter(one -> one.base() == FactBase.FAMILY || one.base() == FactBase.PARENT)
                .toList();
        List<String> codes = personal.stream().map(Definition::code).toList();
        assertEquals(
                List.of("enrolled-of-asking"),
                personal.stream()
                        .filter(one -> one.beneath() == null && one.following() == null)
                        .map(Definition::code)
                        .toList());
        personal.forEach(one -> Stream.of(one.beneath(), one.following(), one.gendersBeneath())
                .filter(other -> other != null)
                .forEach(other -> assertTrue(codes.contains(other), one.code() + " and " + other)));
        personal.stream()
                .filter(Definition::byGender)
                .forEach(one -> assertEquals("men-attending", one.gendersBeneath(), one.code()));
    }

    @Test
    void r21_what_follows_each_other_is_told_together_or_not_at_all() {
        List<ToldValue> told = families(reach(NORTH, 7, 7, 7, 3), reach(EAST, 40, 35, 30, 12));
        List<ToldValue> alike = families(reach(NORTH, 7, 7, 7, 0));
        for (String code : List.of("enrolled-of-asking", "came-of-enrolled", "both-parents")) {
            assertEquals("OK", status(told, code, NORTH), "they did not all do alike");
            assertEquals("SUPPRESSED", status(alike, code, NORTH), "they did");
        }
        assertEquals(
                List.of("35 of 40", "30 of 35", "12 of 30"),
                told.stream()
                        .filter(one -> one.path().equals(EAST) && one.breakdown() == Breakdown.NONE)
                        .map(one -> one.numerator() + " of " + one.denominator())
                        .toList());
    }

    @Test
    void r21_no_share_of_few_is_told_with_one_of_many() {
        List<ToldValue> told =
                families(reach(NORTH, 12, 8, 3, 1), reach(SOUTH, 12, 9, 9, 4), reach(EAST, 40, 35, 30, 12));
        assertEquals("SUPPRESSED", status(told, "enrolled-of-asking", NORTH), "three came");
        assertEquals("OK", status(told, "came-of-enrolled", EAST));
    }

    @Test
    void r21_where_those_above_are_secret_it_is_not_said_of_those_beneath_that_there_is_nobody() {
        List<ToldValue> above =
                told(TELLING, Map.of(), of("enrolled-of-asking", NORTH, 0, 7), of("enrolled-of-asking", EAST, 0, 40));
        assertEquals("SUPPRESSED", status(above, "enrolled-of-asking", NORTH), "none of seven got a place");
        List<ToldValue> stayed = told(TELLING, Map.of("both-parents", above), of("stayed-of-came", SOUTH, 25, 30));
        assertEquals("SUPPRESSED", status(stayed, "stayed-of-came", NORTH), "a dash would say that nobody came");
        assertEquals("OK", status(stayed, "stayed-of-came", SOUTH));
    }

    @Test
    void r21_women_and_men_are_told_of_both_or_neither_and_only_where_it_is_told_how_many_men() {
        Count[] counts = {
            of("other-language", NORTH, "WOMAN", 6, 20),
            of("other-language", NORTH, "MAN", 3, 12),
            of("other-language", NORTH, "REST", 1, 2),
            of("other-language", SOUTH, "WOMAN", 6, 30),
            of("other-language", SOUTH, "MAN", 3, 22),
            of("other-language", EAST, "WOMAN", 6, 30),
            of("other-language", EAST, "MAN", 3, 22)
        };
        List<ToldValue> told = told(TELLING, Map.of(), counts);
        assertEquals("OK", status(told, "other-language", NORTH));
        for (ValueGender gender : List.of(ValueGender.WOMAN, ValueGender.MAN)) {
            assertEquals("SUPPRESSED", status(told, "other-language", NORTH, gender), "the two of the rest");
        }
        List<ToldValue> men =
                told(TELLING, Map.of(), of("men-attending", SOUTH, 1, 3), of("men-attending", EAST, 22, 52));
        List<ToldValue> beneath = told(TELLING, Map.of("men-attending", men), counts);
        assertEquals("SUPPRESSED", status(men, "men-attending", SOUTH));
        assertEquals("SUPPRESSED", status(beneath, "other-language", SOUTH, ValueGender.MAN));
        assertEquals("OK", status(beneath, "other-language", SOUTH));
    }

    @Test
    void r21_small_centres_are_told_of_together_only_where_none_of_them_follows() {
        Telling bySize = new Telling(
                new Places("06", TREE, zones(Map.of("06 SMALL", Set.of(NORTH, SOUTH), "06 LARGE", Set.of(WEST, EAST)))),
                5);
        List<ToldValue> told = told(
                bySize,
                Map.of(),
                of("waited-in-vain", NORTH, 4, 7),
                of("waited-in-vain", SOUTH, 5, 9),
                of("waited-in-vain", WEST, 20, 25),
                of("waited-in-vain", EAST, 30, 40));
        assertEquals("OK 9 of 16", size(told, "SMALL"));
        assertEquals("OK 50 of 65", size(told, "LARGE"));
        List<ToldValue> fewer = told(
                bySize,
                Map.of(),
                of("waited-in-vain", NORTH, 1, 3),
                of("waited-in-vain", SOUTH, 5, 9),
                of("waited-in-vain", WEST, 20, 25),
                of("waited-in-vain", EAST, 30, 40));
        assertEquals("SUPPRESSED", status(fewer, "waited-in-vain", NORTH));
        assertTrue(
                Stream.of(status(fewer, "waited-in-vain", SOUTH), size(fewer, "SMALL"))
                        .anyMatch(one -> one.startsWith("SUPPRESSED")),
                "small less south is north");
    }

    @Test
    void r21_no_place_is_hidden_for_small_and_large_centres() {
        Count[] counts = {
            of("waited-in-vain", NORTH, 1, 3),
            of("waited-in-vain", SOUTH, 5, 9),
            of("waited-in-vain", WEST, 20, 25),
            of("waited-in-vain", EAST, 30, 40)
        };
        Telling bySize = new Telling(
                new Places("06", TREE, zones(Map.of("06 SMALL", Set.of(NORTH, WEST), "06 LARGE", Set.of(SOUTH, EAST)))),
                5);
        List<ToldValue> told = told(bySize, Map.of(), counts);
        assertEquals("OK", status(told, "waited-in-vain", WEST));
        assertEquals("SUPPRESSED null of null", size(told, "SMALL"), "less west it is north");
        assertEquals(
                told(TELLING, Map.of(), counts),
                told.stream().filter(one -> one.breakdown() != Breakdown.SIZE).toList());
    }

    @Test
    void r21_a_year_heeds_which_centres_were_small_in_its_terms() {
        SortedMap<String, Set<String>> zones = zones(Map.of("06 SMALL", Set.of(NORTH, SOUTH)));
        Count[] spring = {
            of("waited-in-vain", NORTH, 3, 8),
            of("waited-in-vain", SOUTH, 5, 9),
            of("waited-in-vain", WEST, 20, 25),
            of("waited-in-vain", EAST, 30, 40)
        };
        List<ToldValue> term = told(new Telling(new Places("06", TREE, zones), 5), Map.of(), spring);
        assertEquals("OK 8 of 17", size(term, "SMALL"));
        List<ToldValue> year = TELLING.values(
                figure("waited-in-vain"), List.of(spring), List.of(new Told(List.of(spring), term, zones)), Map.of());
        assertEquals("OK", status(year, "waited-in-vain", "06"));
        assertTrue(year.stream().noneMatch(one -> one.breakdown() == Breakdown.SIZE), "it is of terms only");
    }

    /** What is told of the figure that the first of the counts is of. */
    private List<ToldValue> told(Telling telling, Map<String, List<ToldValue>> above, Count... counts) {
        return telling.values(figure(counts[0].indicator()), List.of(counts), List.of(), above);
    }

    /** What is told of how far families came. */
    private List<ToldValue> families(Count[]... places) {
        return told(TELLING, Map.of(), Stream.of(places).flatMap(Stream::of).toArray(Count[]::new));
    }

    /** The families of a place: how many asked, got a place, came, and came as two. */
    private static Count[] reach(String path, int asked, int enrolled, int came, int both) {
        return new Count[] {
            of("enrolled-of-asking", path, enrolled, asked),
            of("came-of-enrolled", path, came, enrolled),
            of("both-parents", path, both, came)
        };
    }

    private List<Definition> figure(String first) {
        return definitions.figures().stream()
                .filter(one -> one.getFirst().code().equals(first))
                .findFirst()
                .orElseThrow();
    }

    private static SortedMap<String, Set<String>> zones(Map<String, Set<String>> zones) {
        return new TreeMap<>(zones);
    }

    private static Count of(String code, String path, int numerator, int denominator) {
        return of(code, path, "REST", numerator, denominator);
    }

    private static Count of(String code, String path, String gender, int numerator, int denominator) {
        return new Count(code, "2026-03", Breakdown.NONE, "", path, gender, numerator, denominator);
    }

    private static String status(List<ToldValue> values, String code, String path) {
        return status(values, code, path, ValueGender.ALL);
    }

    private static String status(List<ToldValue> values, String code, String path, ValueGender gender) {
        return values.stream()
                .filter(one -> one.indicator().equals(code) && one.path().equals(path) && one.gender() == gender)
                .filter(one -> one.breakdown() == Breakdown.NONE)
                .map(ToldValue::status)
                .findFirst()
                .orElseThrow();
    }

    private static String size(List<ToldValue> values, String size) {
        return values.stream()
                .filter(one ->
                        one.breakdown() == Breakdown.SIZE && one.category().equals(size))
                .map(one -> one.status() + " " + one.numerator() + " of " + one.denominator())
                .findFirst()
                .orElseThrow();
    }
}
