package se.familjenavet.malformed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.familjenavet.house.Ready;

/** Everything that can be wrong with the call of an operation, one at a time. */
final class MalformedInput {
    private MalformedInput() {}

    /** Tries them all, and then the valid call, which must still succeed: nothing has changed. */
    static Trial of(Ready call, String template, Described described) throws SQLException {
        Request valid = request(call, described);
        try (Courier courier = new Courier();
                Witness witness = new Witness()) {
            Trial trial = new Trial(courier, witness);
            bends(valid, template, described).forEach(trial::of);
            Reply reply = courier.send(valid);
            if (reply.status() != call.success()) {
                throw new AssertionError(
                        "The valid call does not succeed: " + reply + "\n" + String.join("\n", trial.findings()));
            }
            return trial;
        }
    }

    static List<String> unfilled(Ready call, Described described) {
        return call.body() == null ? List.of() : BodyBends.unfilled(request(call, described), described);
    }

    private static Stream<Bend> bends(Request valid, String template, Described described) {
        List<Bend> ofBody = valid.body() == null ? List.of() : BodyBends.of(valid, described);
        return Stream.of(WholeBends.of(valid), ParameterBends.of(valid, template, described), ofBody)
                .flatMap(List::stream);
    }

    private static Request request(Ready call, Described described) {
        boolean isEdit =
                described.parameters().stream().anyMatch(one -> one.name().equals("If-Match"));
        Map<String, String> headers = isEdit ? Map.of("If-Match", "*") : Map.of();
        Request request = new Request(call.owner(), call.method(), call.path(), headers, null);
        return call.body() == null
                ? request
                : request.saying(Request.CONTENT_TYPE, described.mediaType()).carrying(filled(call.body(), described));
    }

    private static String filled(String body, Described described) {
        try {
            return Filled.of(new ObjectMapper().readTree(body), described.body())
                    .toString();
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
