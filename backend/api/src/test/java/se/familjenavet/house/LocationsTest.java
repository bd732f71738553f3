package se.familjenavet.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.familjenavet.testing.ApiTest;
import se.familjenavet.testing.Cast;

/** Whoever makes something is told where it lies, and finds it there. */
@ApiTest
class LocationsTest {
    private static final Set<Integer> MADE = Set.of(201, 202);

    static List<Operation> creations() {
        return Operation.all().stream()
                .filter(operation -> MADE.contains(Calls.ALL.get(operation.id()).success()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("creations")
    void what_is_made_lies_where_its_maker_is_told(Operation operation) {
        Ready call = Ready.asMade(operation);
        Response made = send(call, Calls.ALL.get(operation.id()));
        made.then().log().ifValidationFails().statusCode(call.success());
        String location = made.header("Location");
        if (call.owner() == null) {
            assertEquals(null, location, "A11: nobody hears what came of it");
            return;
        }
        String path = URI.create(location).getPath();
        String id = made.path("id");
        assertTrue(path.startsWith(Operation.ROOT) && path.endsWith("/" + id), path);
        call.owner()
                .calls()
                .get(path.substring(Operation.ROOT.length()))
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    private static Response send(Ready call, Call meant) {
        RequestSpecification request =
                (call.owner() == null ? Cast.nobody() : call.owner().calls()).header("If-Match", "*");
        if (call.body() != null) {
            request.contentType(meant.type()).body(call.body().getBytes(UTF_8));
        }
        return request.request(call.method(), call.path().substring(Operation.ROOT.length()));
    }
}
