package se.familjenavet.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Asks an address until it answers 200. */
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Readiness() {}

    static void await(Part part, URI address, Duration patience) {
        Instant end = Instant.now().plus(patience);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, address)) {
                if (!part.isAlive()) {
                    throw new Trouble(part.name() + " stopped while starting:\n" + part.lastWords());
                }
                if (Instant.now().isAfter(end)) {
                    throw new Trouble(
                            part.name() + " was not ready within " + patience.toSeconds() + " s:\n" + part.lastWords());
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(part.name() + " was interrupted while starting.", e);
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
