package se.familjenavet.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation of the API document what it has in common with the others: problems, tags, who may call. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    static final String ROOT = "/familjenavet/v1";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Something to put right in what was sent. Något att rätta i det som skickades.",
            "401", "Not signed in. Inte inloggad.",
            "403", "You may see it but not do this. Du får se det men inte göra det här.",
            "404", "It does not exist, or not for you. Finns inte, eller inte för dig.",
            "409", "It collides with something that is there. Det krockar med något som finns.",
            "412", "Someone else changed it. Någon annan har ändrat.",
            "422", "A rule of the domain forbids it. En regel hindrar det.",
            "428", "If-Match is missing. If-Match saknas.",
            "default", "Any other problem. Något annat problem.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setPaths(belowServer(document.getPaths()));
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
        // The extension's own example reads as a number in YAML 1.1, and no centre opens by the nanosecond
        document.getComponents().getSchemas().get("LocalTime").setExamples(List.of("08:00"));
        // A merge patch may leave anything out
        document.getComponents().getSchemas().get("CentreChanges").setRequired(List.of());
    }

    /** The server's address ends with the API's root; a path that began with it too would have it twice. */
    private static Paths belowServer(Paths paths) {
        Paths below = OASFactory.createPaths();
        paths.getPathItems().forEach((path, item) -> below.addPathItem(path.replaceFirst("^" + ROOT, ""), item));
        return below;
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean isPublic = isPublic(path);
        boolean isItem = path.contains("{");
        if (isPublic) {
            operation.setSecurity(List.of());
        } else {
            askForSignIn(path, method, operation);
        }
        problem(operation, "400");
        problem(operation, "default");
        if (isItem) {
            problem(operation, "404");
        }
        if (isItem && path.startsWith("/centres")) {
            problem(operation, "409");
        }
        problemsOfHeaders(operation);
        if (method == PathItem.HttpMethod.GET && (isItem && !isPublic || path.startsWith("/code-lists"))) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("Known already. Känt sedan tidigare."));
        }
        describeSuccess(operation, isItem || path.equals("/centres") && method == PathItem.HttpMethod.POST);
        describeParameters(operation);
        language(operation);
    }

    private static void problemsOfHeaders(Operation operation) {
        if (has(operation, IDEMPOTENCY_KEY)) {
            List.of("409", "422").forEach(status -> problem(operation, status));
        }
        if (has(operation, "If-Match")) {
            List.of("412", "422", "428").forEach(status -> problem(operation, status));
        }
    }

    private static void askForSignIn(String path, PathItem.HttpMethod method, Operation operation) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme("oauth", scopes(path, method)),
                OASFactory.createSecurityRequirement().addScheme("session")));
        problem(operation, "401");
        problem(operation, "403");
    }

    private static boolean isPublic(String path) {
        return path.startsWith("/public/")
                || path.equals("/api-info")
                || path.startsWith("/problem-types")
                || path.startsWith("/code-lists");
    }

    private static List<String> scopes(String path, PathItem.HttpMethod method) {
        if (path.equals("/events")) {
            return List.of("events:read");
        }
        if (!path.startsWith("/centres")) {
            return List.of();
        }
        return List.of(method == PathItem.HttpMethod.GET ? "centres:read" : "centres:write");
    }

    private static void problem(Operation operation, String status) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(PROBLEMS.get(status))
                                .content(content));
    }

    private static void describeSuccess(Operation operation, boolean isTagged) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                boolean isBare = response.getDescription() == null
                        || response.getDescription().isBlank()
                        || response.getDescription().equals("OK");
                response.setDescription(isBare ? operation.getSummary() : response.getDescription());
                if (isTagged) {
                    addTag(response);
                }
            }
        });
    }

    private static void addTag(APIResponse response) {
        Header tag = OASFactory.createHeader()
                .description("Version and hash; send it back as If-Match. Version; skicka tillbaka som If-Match.")
                .schema(text().addExample("\"3.Qm9sbGVu\""));
        response.addHeader("ETag", tag);
    }

    private static void describeParameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getName().equals("If-Match")) {
                parameter
                        .description("The ETag that you fetched. Den ETag du hämtade.")
                        .example("\"3.Qm9sbGVu\"")
                        .schema(text().maxLength(1000));
            }
            if (parameter.getName().equals(IDEMPOTENCY_KEY)) {
                parameter
                        .description(
                                "Random, kept 24 h: repeat it to repeat safely. Slumpad; samma igen ger samma svar.")
                        .example("0f6c2f0e-5b0e-4f43-a2a4-0a5b1f3d9c11")
                        .schema(text().minLength(1).maxLength(255).pattern("^[!-~]{1,255}$"));
            }
            if (parameter.getName().equals("id") && parameter.getDescription() == null) {
                parameter
                        .description("The id, or {system}:{value}. Id eller {system}:{värde}.")
                        .example("hsa:SE0000000000-D0001")
                        .schema(text().maxLength(140));
            }
        }
    }

    private static void language(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Accept-Language")
                .in(Parameter.In.HEADER)
                .description("sv or en. Språk: sv eller en.")
                .schema(text().maxLength(200).addExample("sv")));
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(header));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
