package se.familjenavet.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.familjenavet.bench.Tickets.Ticket;
import se.familjenavet.local.LocalStack;
import se.familjenavet.local.Trouble;

/** The running product as its callers meet it. */
final class Product implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MUNICIPALITIES = List.of("0680", "0685", "0687", "0604", "0682", "0683");

    /** More than can be used in one load. */
    private static final int TICKETS = 100_000;

    private static final String SURVEY_SYSTEM = "grant_type=client_credentials&client_id=county-survey-system"
            + "&client_secret=demo-survey-secret&scope=survey-results:read";

    private static final Path PROGRAMME = Path.of("backend/api/src/main/resources/demo/programme-06/programme.json");

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalStack stack;
    private final List<String> centres = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private String guide;
    private String session;
    private String release;
    private Tickets tickets;
    private Ticket used;
    private List<Asked> asked = List.of();

    Product(LocalStack stack) {
        this.stack = stack;
    }

    List<String> centres() {
        return List.copyOf(centres);
    }

    void signUpFor(List<String> wanted) {
        groups.addAll(wanted);
    }

    void comeTo(String wanted) {
        session = wanted;
    }

    void tell(String wanted) {
        release = wanted;
    }

    void answerBy(Tickets wanted) {
        tickets = wanted;
    }

    /** What the next operation asks, when it asks for figures. */
    void ask(List<Asked> wanted) {
        asked = List.copyOf(wanted);
    }

    /** What requests of an operation are about, from one to the next. */
    Turns turns(Operation operation) throws SQLException {
        if (operation.isOfFigures()) {
            return new Turns(
                    asked.getFirst().values(), asked.stream().map(Asked::values).toList());
        }
        if (operation == Operation.ANSWER) {
            return new Turns(
                    List.of(used.place(), used.hash()),
                    tickets.make(TICKETS).stream()
                            .map(ticket -> List.of(ticket.place(), ticket.hash()))
                            .toList());
        }
        return Turns.of(groups(operation));
    }

    private List<String> groups(Operation operation) {
        return operation == Operation.SIGN_UPS
                ? List.copyOf(groups)
                : groups.stream().limit(1).toList();
    }

    /** Opens centres through the API, as the regional lead would. */
    void fill(int count) throws IOException, InterruptedException {
        String token = token(Operation.LIST);
        for (int i = 0; i < count; i++) {
            String municipality = MUNICIPALITIES.get(i % MUNICIPALITIES.size());
            HttpRequest request = HttpRequest.newBuilder(uri("/centres"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Bodies.newCentre(municipality, i)))
                    .build();
            centres.add(JSON.readTree(ask(request, 201).body()).path("id").asText());
        }
    }

    /** Takes the demo county's guides in through the API, without the media, and measures by its longest. */
    void takeProgrammeIn() throws IOException, InterruptedException {
        ObjectNode document = (ObjectNode) JSON.readTree(PROGRAMME.toFile());
        document.putArray("media");
        document.get("guides").forEach(one -> ((ObjectNode) one).putArray("media"));
        HttpRequest request = HttpRequest.newBuilder(uri("/programme-versions"))
                .header("Authorization", "Bearer " + token(Operation.GUIDE))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.createObjectNode()
                        .put("region", "06")
                        .set("document", document)
                        .toString()))
                .build();
        JsonNode guides = JSON.readTree(ask(request, 201).body()).path("guides");
        guide = guides.get(guides.size() - 1).path("id").asText();
    }

    /** Sends one of what asks for figures. */
    void sendOnce(Asked one) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(one.path()))
                .header("Authorization", "Bearer " + token(Operation.CELL))
                .build();
        ask(request, 200);
    }

    List<Asked> asked() {
        return asked;
    }

    /** Sends the operation once, so that the database can tell which statements it is made of. */
    void sendOnce(Operation operation, String centre) throws IOException, InterruptedException, SQLException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path(operation, centre)));
        if (operation.isByParent()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(ofParent(operation)));
        } else {
            request.header("Authorization", "Bearer " + token(operation));
        }
        if (operation == Operation.UPDATE) {
            request.header("If-Match", "*")
                    .header("Content-Type", "application/merge-patch+json")
                    .method("PATCH", BodyPublishers.ofString("{\"name\":\"Mätcentral som ändras en gång\"}"));
        }
        ask(request.build(), operation.success());
    }

    private String ofParent(Operation operation) throws SQLException {
        if (operation != Operation.ANSWER) {
            return Bodies.signUp(groups.getFirst(), operation);
        }
        used = tickets.make(1).getFirst();
        return Bodies.answers(used);
    }

    private String path(Operation operation, String centre) {
        return switch (operation) {
            case LIST -> "/centres?limit=50";
            case READ, UPDATE -> "/centres/" + centre;
            case GUIDE -> "/session-guides/" + guide;
            case GROUPS -> "/groups?region=06&status=OPEN";
            case MONTH ->
                "/sessions?centre=" + centre + "&from=" + Groups.MONTH + "&to=" + Groups.MONTH_END + "&limit=100";
            case ENROLMENTS -> "/enrolments?centre=" + centre + "&status=WAITLISTED&limit=50";
            case ATTENDANCE -> "/sessions/" + session + "/attendance";
            case SIGN_UP, SIGN_UPS -> "/public/sign-ups";
            case ANSWER -> "/public/answers";
            case RESULTS -> "/survey-results?release=" + release + "&question=more-secure&gender=ALL&limit=100";
            case SEARCH -> "/toolbox-media?q=" + URLEncoder.encode(Media.SOUGHT, StandardCharsets.UTF_8);
            case FIRST_PAGE, CELL, TABLE, TREND -> asked.getFirst().path();
        };
    }

    /** Loads one operation for some seconds with a well-kept tool (autocannon). */
    Load load(Operation operation, int connections, int seconds)
            throws IOException, InterruptedException, SQLException {
        ProcessBuilder node = new ProcessBuilder("node", "load.mjs", operation.word())
                .directory(Path.of("bench").toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        node.environment()
                .putAll(Map.of(
                        "BASE_URL", stack.publicUrl(),
                        "TOKEN", token(operation),
                        "CENTRES", String.join(",", centres),
                        "GROUPS", String.join(",", groups(operation)),
                        "SESSION", String.valueOf(session),
                        "GUIDE", guide,
                        "RELEASE", String.valueOf(release),
                        "CONNECTIONS", String.valueOf(connections),
                        "SECONDS", String.valueOf(seconds)));
        Process process = node.start();
        try (Writer input = process.outputWriter(StandardCharsets.UTF_8)) {
            if (operation == Operation.ANSWER) {
                for (Ticket ticket : tickets.make(TICKETS)) {
                    input.write(ticket.place() + " " + ticket.secret() + "\n");
                }
            }
            if (operation.isOfFigures()) {
                for (Asked one : asked) {
                    input.write(one.line());
                }
            }
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new Trouble("The load of " + operation.request() + " failed.");
        }
        return JSON.readValue(output, Load.class).flawless(operation);
    }

    @Override
    public void close() {
        client.close();
    }

    /** Takes the ready-made survey of parents into use, as the regional lead would; gives its version. */
    String publishSurvey() throws IOException, InterruptedException {
        JsonNode survey = post("/surveys", "{\"region\":\"06\",\"model\":\"parents-after-group\"}", 201);
        String version = survey.path("draft").asText();
        return post("/survey-versions/" + version + "/publication", "", 200)
                .path("id")
                .asText();
    }

    private JsonNode post(String path, String body, int expected) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token(Operation.LIST))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(ask(request, expected).body());
    }

    /** What the county's survey system gets, as it comes; to be closed. */
    InputStream pull(String path) throws IOException, InterruptedException {
        return pull(path, token(SURVEY_SYSTEM));
    }

    /** Likewise what whoever asks for figures gets. */
    InputStream pullFigures(String path) throws IOException, InterruptedException {
        return pull(path, token(Operation.CELL));
    }

    private InputStream pull(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new Trouble("GET " + path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private String token(Operation operation) throws IOException, InterruptedException {
        return token("grant_type=password&client_id=familjenavet-cli&password=demo&username=" + operation.who());
    }

    private String token(String asked) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(stack.oidcUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(asked))
                .build();
        JsonNode answer = JSON.readTree(ask(request, 200).body());
        return answer.path("access_token").asText();
    }

    private HttpResponse<String> ask(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new Trouble(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private URI uri(String path) {
        return URI.create(stack.publicUrl() + "/familjenavet/v1" + path);
    }
}
