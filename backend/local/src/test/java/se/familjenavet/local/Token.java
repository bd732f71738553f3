package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/** What a token of a running Keycloak says. */
final class Token {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Token() {}

    static JsonNode ofPerson(LocalStack stack, String name, String kind) throws IOException, InterruptedException {
        return claims(
                ask(
                        stack,
                        "grant_type=password&scope=openid&client_id=familjenavet-cli&password=demo&username=" + name),
                kind);
    }

    static JsonNode ofMachine(LocalStack stack, String client, String secret, String scope)
            throws IOException, InterruptedException {
        return claims(
                ask(
                        stack,
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret + "&scope="
                                + scope),
                "access_token");
    }

    static HttpResponse<String> ask(LocalStack stack, String form) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(stack.oidcUrl() + "/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static JsonNode claims(HttpResponse<String> response, String kind) throws IOException {
        String token = JSON.readTree(response.body()).path(kind).asText();
        if (token.isEmpty()) {
            throw new IOException("No " + kind + " in " + response.body());
        }
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
