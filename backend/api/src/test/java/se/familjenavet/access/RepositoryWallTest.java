package se.familjenavet.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;
import se.familjenavet.testing.Openings;

/** The application's predicate taken out: every place is passed where the caller's own should be. */
@ApiTest
class RepositoryWallTest {
    private static final Grant JENS = new Grant(Role.CENTRE_COORDINATOR, "06/0680/bankeryd");
    private static final List<Grant> LEADS =
            List.of(new Grant(Role.REGIONAL_LEAD, "06"), new Grant(Role.REGIONAL_LEAD, "18"));

    private static final Scopes A_PERSONS = new Scopes(false, Set.of());

    @Inject
    Directory directory;

    @Inject
    CallAsRequest request;

    private Openings openings;
    private Places everywhere;

    @BeforeEach
    void open() {
        openings = Openings.all();
        everywhere = placesOf(LEADS).and(Places.NONE.answeringFor("06"));
    }

    @Test
    void a3_every_method_that_takes_places_is_tried() {
        Set<String> found =
                PlacedMethods.all().stream().map(PlacedMethods::nameOf).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Recipe.ALL.keySet()), found);
    }

    @Test
    void a3_a_query_for_everywhere_gives_a_stranger_nothing_of_anothers() {
        for (Method method : PlacedMethods.all()) {
            Permission permission = Recipe.of(method).permission();
            Places reach = Policy.carries(JENS, permission, A_PERSONS) ? placesOf(List.of(JENS)) : Places.NONE;
            for (String answer : answers(method, permission, reach)) {
                for (String foreign : List.of("huskvarna", "vetlanda", "tranas", "karlskoga", "aneby")) {
                    assertFalse(answer.contains(Openings.marker(foreign)), () -> method + " gave " + answer);
                }
                assertFalse(answer.contains(Recipe.of(method).sign()), () -> method + " gave " + answer);
            }
        }
    }

    @Test
    void a3_the_same_call_gives_the_owner_the_rows() {
        for (Method method : PlacedMethods.all()) {
            for (String answer : answers(method, Recipe.of(method).permission(), everywhere)) {
                assertTrue(answer.contains(Recipe.of(method).sign()), () -> method + " gave " + answer);
            }
        }
    }

    @Test
    void a3_a_query_for_everywhere_still_gives_a_stranger_his_own() {
        Method page = PlacedMethods.all().stream()
                .filter(method -> PlacedMethods.nameOf(method).equals("Centres.page"))
                .findFirst()
                .orElseThrow();
        String answer =
                answers(page, Permission.READ_CENTRES, placesOf(List.of(JENS))).getFirst();
        assertTrue(answer.contains(Openings.marker("bankeryd")), answer);
    }

    @Test
    void a3_the_same_query_finds_what_is_anothers_once_the_databases_wall_is_down() {
        Database.withoutRowLevelSecurity(() -> {
            for (Method method : PlacedMethods.all()) {
                for (String answer : answers(method, Recipe.of(method).permission(), Places.NONE)) {
                    assertTrue(answer.contains(Recipe.of(method).sign()), () -> method + " gave " + answer);
                }
            }
        });
    }

    @Test
    void a3_without_a_context_every_call_is_refused() {
        for (Method method : PlacedMethods.all()) {
            for (String answer : answers(method, null, Places.NONE)) {
                assertTrue(answer.startsWith("refused: ERROR: permission denied"), () -> method + " gave " + answer);
            }
        }
    }

    private List<String> answers(Method method, Permission permission, Places reach) {
        List<String> answers = new ArrayList<>();
        for (Object[] arguments : Recipe.of(method).calls(method, openings, everywhere)) {
            answers.add(request.call(method, permission, reach, arguments));
        }
        return answers;
    }

    private Places placesOf(List<Grant> grants) {
        return directory.resolve(grants).values().stream().reduce(Places.NONE, Places::and);
    }
}
