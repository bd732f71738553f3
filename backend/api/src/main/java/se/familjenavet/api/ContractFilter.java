package se.familjenavet.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import se.familjenavet.text.LocalText;

/** Adds to the API document what its operations and schemas have in common, so that it need not be written at each of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    static final String ROOT = "/familjenavet/v1";

    private static final int LONGEST_WORDS = 30_000;

    private final Permissions permissions;

    /** Made by the framework, with the annotations of all classes. */
    public ContractFilter(IndexView annotations) {
        permissions = new Permissions(annotations);
    }

    @Override
    public Schema filterSchema(Schema schema) {
        return Limits.complete(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setPaths(belowServer(document.getPaths()));
        List<DocumentedOperation> operations = DocumentedOperation.all(document.getPaths());
        putRight(document.getComponents(), operations);
        for (DocumentedOperation operation : operations) {
            permissions.ask(operation);
            CommonParameters.describe(operation);
            ProblemAnswers.add(operation);
            Successes.describe(operation);
            Links.add(operation, operations);
            Examples.add(operation);
        }
        CommonParameters.define(document.getComponents());
        CommonHeaders.define(document.getComponents());
        ProblemAnswers.define(document.getComponents());
    }

    /** The server's address ends with the API's root; a path that began with it too would have it twice. */
    private static Paths belowServer(Paths paths) {
        Paths below = OASFactory.createPaths();
        paths.getPathItems().forEach((path, item) -> below.addPathItem(path.replaceFirst("^" + ROOT, ""), item));
        return below;
    }

    private static void putRight(Components components, List<DocumentedOperation> operations) {
        // The extension's own example reads as a number in YAML 1.1, and no centre opens by the nanosecond
        components.getSchemas().get("LocalTime").setExamples(List.of("08:00"));
        // Its keys are its languages; how long each text may be differs from place to place
        Schema localText = components.getSchemas().get("LocalText");
        localText.setProperties(null);
        localText.getAdditionalPropertiesSchema().setMaxLength(LONGEST_WORDS);
        localText.setMaxProperties(LocalText.MOST_LANGUAGES);
        components.removeSchema("SequencedMapStringString");
        // A header's type, not a body's
        components.removeSchema("IfMatch");
        // A merge patch may leave anything out
        operations.stream()
                .flatMap(DocumentedOperation::patch)
                .forEach(changes -> components.getSchemas().get(changes).setRequired(null));
    }
}
