package se.familjenavet.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/**
 * Writes and reads cursors: the sort keys of the last row that was read, good only for the same caller, list and filter, and
 * legible to nobody: how many rows others have is not told by a number that grows.
 */
@Singleton
public class Cursors {
    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "familjenavet.cursor-secret")
    String secret;

    /** The secret before this one, while cursors that it made are still in use. */
    @ConfigProperty(name = "familjenavet.cursor-secret-before")
    Optional<String> secretBefore;

    /** A cursor of these keys. The same keys give the same cursor. */
    public String write(List<String> keys, String boundTo) {
        try {
            byte[] sealed = new CursorKey(secret).seal(json.writeValueAsBytes(keys), boundTo);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The keys of a cursor that we made for this caller, list and filter; any other ends the request. */
    public List<String> read(String cursor, String boundTo) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            String keys = Stream.concat(Stream.of(secret), secretBefore.stream())
                    .flatMap(one -> new CursorKey(one).open(sealed, boundTo).stream())
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow(() -> invalid());
            return json.readValue(keys, new TypeReference<>() {});
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            throw invalid();
        }
    }

    /** What ends a request whose cursor is of no use to it. */
    public static ProblemException invalid() {
        return new ProblemException(ProblemType.INVALID_CURSOR, new Fault("cursor", "invalid-parameter"));
    }
}
