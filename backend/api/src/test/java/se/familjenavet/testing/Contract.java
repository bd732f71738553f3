package se.familjenavet.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.filter.Filter;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Holds every answer of every test against the API document, which {@code ContractTest} holds against the committed one. */
final class Contract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DOCUMENT = Path.of("target/openapi/openapi.json");

    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(document())
                    .withBasePathOverride("/familjenavet/v1")
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build();

    /** Answers alone: that bad requests are refused is what the tests send them for. */
    static final Filter KEPT = (request, wanted, chain) -> {
        Response answer = chain.next(request, wanted);
        ValidationReport report = VALIDATOR.validateResponse(
                URI.create(request.getURI()).getPath(),
                Request.Method.valueOf(request.getMethod()),
                RestAssuredResponse.of(answer));
        if (report.hasErrors()) {
            throw new OpenApiValidationException(report);
        }
        return answer;
    };

    private Contract() {}

    private static String document() {
        try {
            JsonNode document = JSON.readTree(DOCUMENT.toFile());
            spellOutNull(document);
            return JSON.writeValueAsString(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The validator does not let {@code nullable} reach past {@code allOf}, as OpenAPI 3.0.3 means it to. */
    private static void spellOutNull(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("nullable").asBoolean() && object.has("allOf")) {
            JsonNode thing = object.get("allOf").get(0);
            object.remove(List.of("allOf", "nullable", "type"));
            ArrayNode either = object.putArray("anyOf");
            either.add(thing);
            either.addObject().put("type", "string").put("nullable", true).put("maxLength", 0);
        }
        node.forEach(Contract::spellOutNull);
    }
}
