package se.familjenavet.malformed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.house.Operation;
import se.familjenavet.house.Ready;
import se.familjenavet.testing.ApiTest;

/** Every operation of {@code openapi.yaml}, with each of its parameters and fields bent out of shape. */
@ApiTest
class MalformedInputTest {
    private static final Map<String, Times> TIMES = new TreeMap<>();

    private static final Set<String> BYTES = Set.of("application/octet-stream", "application/zip", "text/csv");

    /** But those that take a file, which has no fields. */
    static List<Operation> operations() {
        return Operation.all().stream()
                .filter(operation ->
                        !BYTES.contains(String.valueOf(Described.of(operation).mediaType())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_is_malformed_is_refused_with_a_problem_that_points_at_it_and_changes_nothing(Operation operation)
            throws SQLException {
        Ready call = Ready.of(operation);
        Described described = Described.of(operation);
        assertEquals(
                List.of(),
                MalformedInput.unfilled(call, described),
                "Without an example in the contract, the valid call in Calls must fill these in, or nobody bends them");
        Trial trial = MalformedInput.of(call, operation.path(), described);
        TIMES.put(operation.id(), trial.times());
        assertEquals("", String.join("\n", trial.findings()));
    }

    @AfterAll
    static void report() {
        Times.report(TIMES);
    }
}
