package se.familjenavet.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's admin API for the realm {@code familjenavet}. */
final class KeycloakAdmin {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    private KeycloakAdmin(String url, String user, String password) throws IOException {
        this.url = url;
        this.token = signIn(user, password);
    }

    /** As the administrator of a demo. */
    static KeycloakAdmin of(String url) throws IOException {
        return of(url, Keycloak.ADMIN, Keycloak.ADMIN_PASSWORD);
    }

    static KeycloakAdmin of(String url, String user, String password) throws IOException {
        return new KeycloakAdmin(url, user, password);
    }

    /** Points a client's addresses somewhere else. */
    void move(String clientId, String from, String to) throws IOException {
        JsonNode client = get("/clients?clientId=" + encode(clientId)).get(0);
        put(
                "/clients/" + client.path("id").asText(),
                JSON.readTree(client.toString().replace(from, to)));
    }

    JsonNode get(String path) throws IOException {
        return JSON.readTree(expect(200, send(admin(path).GET())).body());
    }

    /** Null when there is nothing at the path. */
    JsonNode find(String path) throws IOException {
        HttpResponse<String> response = send(admin(path).GET());
        return response.statusCode() == 404
                ? null
                : JSON.readTree(expect(200, response).body());
    }

    void put(String path, JsonNode body) throws IOException {
        expect(204, send(json(path).PUT(BodyPublishers.ofString(body.toString()))));
    }

    void delete(String path) throws IOException {
        expect(204, send(admin(path).DELETE()));
    }

    void post(String path, JsonNode body) throws IOException {
        HttpResponse<String> response = send(json(path).POST(BodyPublishers.ofString(body.toString())));
        expect(response.statusCode() == 201 ? 201 : 204, response);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String signIn(String user, String password) throws IOException {
        String form = Map.of("grant_type", "password", "client_id", "admin-cli", "username", user, "password", password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        if (response.statusCode() == 401 || response.statusCode() == 400) {
            throw new Trouble("Keycloak at " + url + " refused the administrator " + user + ".");
        }
        return JSON.readTree(expect(200, response).body()).path("access_token").asText();
    }

    private HttpRequest.Builder admin(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/admin/realms/familjenavet" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder json(String path) {
        return admin(path).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (ConnectException e) {
            throw new Trouble("Keycloak does not answer at " + url + "; is `make run` going?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static HttpResponse<String> expect(int status, HttpResponse<String> response) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException(
                    "Keycloak answered " + response.statusCode() + " for " + response.uri() + ": " + response.body());
        }
        return response;
    }
}
