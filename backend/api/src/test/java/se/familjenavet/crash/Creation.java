package se.familjenavet.crash;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import se.familjenavet.local.LocalStack;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Openings;

/** One centre that is asked for with a key of its own, again and again until there is an answer. */
record Creation(int number) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The id when the API says that it is made; empty when no answer comes, or one that asks for patience. */
    Optional<String> ask(HttpClient client) {
        try {
            HttpResponse<String> answer = client.send(request(), BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 201 -> Optional.of(id(answer.body()));
                case 409, 503 -> Optional.empty();
                default -> throw new AssertionError(answer.statusCode() + " " + answer.body());
            };
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(URI.create(LocalStack.forTests().publicUrl() + "/familjenavet/v1/centres"))
                .header("Authorization", "Bearer " + Cast.REGINA.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "crash-" + number)
                .POST(BodyPublishers.ofString(Openings.body("0685", "crash-" + number, false)))
                .build();
    }

    private static String id(String body) throws JsonProcessingException {
        return JSON.readTree(body).path("id").asText();
    }
}
