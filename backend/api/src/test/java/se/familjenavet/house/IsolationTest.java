package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Database;

/** Every operation of {@code openapi.yaml}, called by its owner and by strangers. */
@ApiTest
class IsolationTest {

    static List<Operation> operations() {
        return Operation.all();
    }

    static List<Operation> operationsOnPlaces() {
        return Operation.all().stream()
                .filter(
                        operation -> operation
                                .path()
                                .matches(
                                        "/familjenavet/v1/(centres|staff|groups|sessions|calendar-links|messages|message-templates|survey-rounds|survey-rules|trend-annotations|regions/\\{code}/settings)\\b.*"))
                .toList();
    }

    @Test
    void a2_every_operation_is_swept() {
        Set<String> described = operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(described, new TreeSet<>(Calls.ALL.keySet()));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a2_every_filter_of_a_list_is_swept(Operation operation) {
        String queries = String.join(" ", Calls.ALL.get(operation.id()).variations());
        Set<String> untried = new TreeSet<>(operation.parameters());
        untried.removeIf(name -> queries.contains(name + "=") || name.equals("cursor"));
        boolean isList = Calls.ALL.get(operation.id()).isList();
        assertEquals(Set.of(), isList ? untried : Set.of());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a2_outside_ones_place_a_thing_does_not_exist(Operation operation) {
        assertEquals(List.of(), Sweep.of(operation, Calls.ALL.get(operation.id())));
    }

    @ParameterizedTest
    @MethodSource("operationsOnPlaces")
    void a3_with_row_level_security_off_the_application_alone_keeps_strangers_out(Operation operation) {
        Database.withoutRowLevelSecurity(
                () -> assertEquals(List.of(), Sweep.of(operation, Calls.ALL.get(operation.id()))));
    }
}
