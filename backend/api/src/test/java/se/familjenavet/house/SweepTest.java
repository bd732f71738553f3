package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.familjenavet.testing.Cast.REGINA;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.familjenavet.testing.ApiTest;

/** The sweep finds what {@link LeakyResource} gives away. */
@ApiTest
class SweepTest {

    @Test
    void a2_the_sweep_finds_an_item_shown_to_strangers() {
        List<String> leaks = Sweep.of(operation("whole/{id}"), Call.read(REGINA));
        assertTrue(leaks.stream().anyMatch(leak -> leak.contains("JENS")), leaks::toString);
    }

    @Test
    void a2_the_sweep_finds_a_refusal_that_tells_that_there_is_something() {
        Call refusedToAll = new Call(Call.Kind.ITEM, REGINA, null, 403, "huskvarna", "huskvarna", List.of(), null);
        List<String> leaks = Sweep.of(operation("status/{id}"), refusedToAll);
        assertTrue(leaks.stream().anyMatch(leak -> leak.contains("KARIN")), leaks::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=Zebramark-huskvarna"})
    void a2_the_sweep_finds_a_list_or_search_that_reaches_too_far(String query) {
        assertFalse(Sweep.of(operation("search"), Call.list(REGINA, query)).isEmpty());
    }

    @Test
    void a2_an_operation_that_its_owner_cannot_call_fails_the_sweep() {
        assertThrows(AssertionError.class, () -> Sweep.of(operation("status/{id}"), Call.read(REGINA)));
    }

    private static Operation operation(String path) {
        return new Operation(path, "GET", "/familjenavet/v1/test-only/leaks/" + path, "", Set.of());
    }
}
