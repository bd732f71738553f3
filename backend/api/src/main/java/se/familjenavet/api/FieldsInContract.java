package se.familjenavet.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.familjenavet.http.Fields;

/** Gives every operation that reads JSON its parameter {@code fields}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FieldsInContract implements OASFilter {
    private static final String DESCRIPTION =
            "Only these fields, as id,municipality.code, of each item in a list; all else is left out, also what is"
                    + " otherwise always there."
                    + " Bara de här fälten, i en lista för varje post; allt annat utelämnas, även det som annars alltid finns.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getGET)
                .filter(Objects::nonNull)
                .forEach(operation -> answerInJson(operation)
                        .ifPresent(answer -> operation.addParameter(fields(example(answer, document)))));
    }

    private static Optional<Schema> answerInJson(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(APIResponse::getContent)
                .map(content -> content.getMediaType("application/json"))
                .map(MediaType::getSchema);
    }

    /** Two fields that the answer has. */
    private static String example(Schema answer, OpenAPI document) {
        Map<String, Schema> fields = fieldsOf(answer, document);
        Schema items = fields.get("items");
        return (items == null ? fields : fieldsOf(items.getItems(), document))
                .keySet().stream().limit(2).collect(Collectors.joining(","));
    }

    private static Map<String, Schema> fieldsOf(Schema schema, OpenAPI document) {
        String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        return document.getComponents().getSchemas().get(name).getProperties();
    }

    private static Parameter fields(String example) {
        return OASFactory.createParameter()
                .name(Fields.PARAMETER)
                .in(Parameter.In.QUERY)
                .description(DESCRIPTION)
                .example(example)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .pattern("^[A-Za-z]+(\\.[A-Za-z]+)*(,[A-Za-z]+(\\.[A-Za-z]+)*)*$")
                        .maxLength(Fields.MAX_LENGTH));
    }
}
