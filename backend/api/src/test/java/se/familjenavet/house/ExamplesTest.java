package se.familjenavet.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static se.familjenavet.testing.Cast.JONNA;
import static se.familjenavet.testing.Cast.REGINA;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.audit.Sealer;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.Problems;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/**
 * The examples of the API document are what its operations really answer. With {@code -Dfamiljenavet.rewrite=true} they are
 * written anew; then {@code make openapi} puts them into the document.
 */
@ApiTest
class ExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROBLEMS = "problems";

    @Inject
    Sealer sealer;

    @Inject
    Problems problems;

    static List<Operation> operations() {
        return Operation.all();
    }

    @Test
    void no_example_outlives_its_operation() throws IOException {
        Set<String> known = operations().stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        known.add(PROBLEMS);
        try (Stream<Path> files = Files.list(Catalogue.EXAMPLES)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .filter(name -> !known.contains(name))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_is_shown_as_it_is(Operation operation) throws JsonProcessingException {
        Call call = Calls.ALL.get(operation.id());
        assertNotNull(call, () -> "Calls has no call of " + operation);
        Showing showing = new Showing();
        sealer.seal();
        Catalogue.checkExample(operation.id(), showing.of(operation, call));
    }

    @Test
    void problems_are_shown_as_they_are() throws JsonProcessingException {
        Map<String, JsonNode> shown = new TreeMap<>();
        for (Map.Entry<String, Response> answer : refusals().entrySet()) {
            String told = answer.getValue().body().asString();
            assertEquals(
                    "application/problem+json", answer.getValue().contentType().replaceFirst(";.*", ""), told);
            shown.put(answer.getKey(), JSON.readTree(Usual.words(told)));
            if (!answer.getKey().equals("default")) {
                assertEquals(answer.getKey(), String.valueOf(answer.getValue().statusCode()), told);
            }
        }
        for (ProblemType type :
                List.of(ProblemType.TOO_MANY_REQUESTS, ProblemType.INTERNAL_ERROR, ProblemType.TIMED_OUT)) {
            String problem = JSON.writeValueAsString(problems.of(type, "/familjenavet/v1/centres", "sv", List.of()));
            shown.put(String.valueOf(type.status()), JSON.readTree(Usual.words(problem)));
        }
        Catalogue.checkExample(
                PROBLEMS, Usual.ids(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shown)));
    }

    private static Map<String, Response> refusals() {
        Showing showing = new Showing();
        String own = "/centres/" + showing.centre("huskvarna");
        String others = "/centres/" + showing.centre("bankeryd");
        String closed = "/centres/" + showing.centre(Call.CLOSED) + "/closure";
        String rename = "{\"name\":\"Familjecentralen Huskvarna\"}";
        String taken = Openings.body("0680", "huskvarna", false);
        Map<String, Response> refusals = new TreeMap<>();
        refusals.put(
                "400", sent(REGINA, "{\"name\":\"\"}").header("If-Match", "*").patch(own));
        refusals.put("401", Cast.nobody().get("/me"));
        refusals.put("403", sent(JONNA, rename).header("If-Match", "*").patch(own));
        refusals.put("404", JONNA.calls().get(others));
        refusals.put("406", JONNA.calls().accept("application/xml").get("/me"));
        refusals.put("409", sent(REGINA, taken).post("/centres"));
        refusals.put("412", sent(REGINA, rename).header("If-Match", "\"99.x\"").patch(own));
        refusals.put("413", sent(REGINA, " ".repeat(1 << 21)).post("/centres"));
        refusals.put("414", REGINA.calls().get("/centres?q=" + "a".repeat(5000)));
        refusals.put("415", sent(REGINA, taken).contentType("text/plain").post("/centres"));
        refusals.put(
                "422",
                sent(REGINA, "{\"on\":\"2029-01-01\"}").header("If-Match", "*").post(closed));
        refusals.put("428", sent(REGINA, rename).patch(own));
        refusals.put("default", REGINA.calls().delete("/centres"));
        return refusals;
    }

    private static RequestSpecification sent(Cast who, String body) {
        return who.calls().contentType("application/json").body(body);
    }
}
