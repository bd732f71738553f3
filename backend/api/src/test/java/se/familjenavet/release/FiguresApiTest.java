package se.familjenavet.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/** Figures and responses against the answers that they are of, counted here once more. */
@ApiTest
class FiguresApiTest {
    private static final List<String> CENTRES = List.of("06/0685/vetlanda", "06/0680/huskvarna", "06/0680/bankeryd");

    @Inject
    TestRounds rounds;

    private final List<Given> given = new ArrayList<>();

    /** What one answered: 0 for nothing. */
    private record Given(String centre, int secure, List<Integer> strengthened, int gender, int firstChild) {
        String json() {
            return "{\"more-secure\":" + secure + ",\"strengthened\":" + strengthened + ",\"gender\":" + gender
                    + ",\"first-child\":" + firstChild + ",\"age\":31,\"best\":\"Ord om mig\"}";
        }

        boolean isAt(String path) {
            return centre.startsWith(path);
        }

        boolean isOf(Map<String, Object> result) {
            return isAt(place(result))
                    && (result.get("gender").equals("ALL")
                            || List.of("WOMAN", "MAN").indexOf(result.get("gender")) + 1 == gender)
                    && (result.get("firstChild") == null
                            || result.get("firstChild").equals(firstChild == 1));
        }
    }

    @BeforeEach
    void open() {
        Openings.all();
    }

    @Test
    void r20_figures_equal_those_counted_from_the_answers() {
        UUID round = countyRound(60);
        List<Map<String, Object>> results = resultsOf(round);
        assertTrue(results.size() > 40, () -> "only " + results.size());
        assertTrue(results.stream().filter(FiguresApiTest::isShown).count() > 30);
        for (Map<String, Object> result : results) {
            if (isShown(result)) {
                check(result);
            } else {
                assertNull(result.get("answers"));
                assertNull(result.get("counts"));
            }
        }
    }

    @Test
    void r21_nothing_is_told_of_fewer_than_five() {
        countyRound(7);
        for (Map<String, Object> result : resultsOf(null)) {
            assertTrue(!isShown(result) || (Integer) result.get("answers") >= 5, result::toString);
        }
    }

    @Test
    void r22_rows_carry_the_narrowest_place_with_ten_and_neither_words_nor_numbers() {
        UUID round = rounds.open("06", CENTRES.toArray(String[]::new));
        give(CENTRES.get(0), 30);
        give(CENTRES.get(1), 6);
        give(CENTRES.get(2), 14);
        answerAll(round);
        rounds.close(round);
        List<Map<String, Object>> rows = rows();
        assertEquals(50, rows.size());
        for (Map<String, Object> row : rows) {
            long alike = rows.stream()
                    .filter(other -> place(other).equals(place(row)))
                    .count();
            assertTrue(alike >= 10, row::toString);
        }
        assertTrue(rows.stream().noneMatch(row -> place(row).equals(CENTRES.get(1))));
        assertTrue(rows.stream().allMatch(row -> List.of("more-secure", "strengthened")
                .containsAll(answers(row).keySet())));
        assertEquals(
                given.stream().map(Given::secure).sorted().toList(),
                rows.stream()
                        .map(row -> (Integer) answers(row).get("more-secure"))
                        .sorted()
                        .toList());
    }

    @Test
    void r22_a_gender_is_told_only_where_each_that_would_follow_has_five() {
        UUID round = rounds.open(CENTRES.getFirst(), CENTRES.getFirst());
        for (int i = 0; i < 30; i++) {
            given.add(new Given(CENTRES.getFirst(), i % 5 + 1, List.of(1), i < 2 ? 2 : 1, 1 + i % 2));
        }
        answerAll(round);
        rounds.close(round);
        assertTrue(rows().stream().allMatch(row -> row.get("gender") == null));
    }

    @Test
    void r22_fewer_than_ten_give_no_rows_at_all() {
        rounds.closedAt(CENTRES.getFirst(), 9);
        assertEquals(List.of(), rows());
    }

    private UUID countyRound(int each) {
        UUID round = rounds.open("06", CENTRES.toArray(String[]::new));
        CENTRES.forEach(centre -> give(centre, each));
        answerAll(round);
        rounds.close(round);
        return round;
    }

    private void give(String centre, int many) {
        Random random = new Random(many);
        for (int i = 0; i < many; i++) {
            List<Integer> strengthened = random.nextBoolean() ? List.of(1, 3) : List.of(2);
            int secure = random.nextInt(10) == 0 ? 9 : 1 + random.nextInt(5);
            given.add(new Given(centre, secure, strengthened, 1 + random.nextInt(2), 1 + random.nextInt(2)));
        }
    }

    private void answerAll(UUID round) {
        CENTRES.forEach(centre -> rounds.answer(
                round,
                centre,
                given.stream()
                        .filter(one -> one.centre().equals(centre))
                        .map(Given::json)
                        .toList()));
    }

    private void check(Map<String, Object> result) {
        List<Given> own = given.stream().filter(one -> one.isOf(result)).toList();
        boolean isScale = result.get("question").equals("more-secure");
        assertEquals(
                isScale ? count(own, one -> one.secure() != 9) : own.size(), result.get("answers"), result::toString);
        assertEquals(0, result.get("unanswered"));
        if (isScale) {
            assertEquals(
                    count(own, one -> List.of(4, 5).contains(one.secure())),
                    ((Map<?, ?>) result.get("favourable")).get("count"));
        }
        for (Map<String, Object> one : counts(result)) {
            int code = (Integer) one.get("code");
            Object told = one.get("count");
            int counted = count(
                    own, g -> isScale ? g.secure() == code : g.strengthened().contains(code));
            assertTrue(isScale ? told.equals(counted) : told == null || told.equals(counted), result::toString);
        }
    }

    private static int count(List<Given> own, Predicate<Given> those) {
        return (int) own.stream().filter(those).count();
    }

    private static boolean isShown(Map<String, Object> result) {
        return result.get("status").equals("OK");
    }

    private static String place(Map<String, Object> told) {
        return (String) ((Map<?, ?>) told.get("place")).get("path");
    }

    @SuppressWarnings("unchecked") // as the contract says
    private static Map<String, Object> answers(Map<String, Object> row) {
        return (Map<String, Object>) row.get("answers");
    }

    @SuppressWarnings("unchecked") // as the contract says
    private static List<Map<String, Object>> counts(Map<String, Object> result) {
        return (List<Map<String, Object>>) result.get("counts");
    }

    private static List<Map<String, Object>> resultsOf(UUID round) {
        String query = round == null ? "" : "&round=" + round;
        return Cast.REGINA
                .calls()
                .get("/survey-results?limit=100" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<Map<String, Object>> rows() {
        return Cast.COUNTY_SYSTEM
                .calls()
                .get("/survey-responses?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
