package se.familjenavet.api;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The parameters that operations share: the language and the trace of every one, versions and keys where they are taken. */
final class CommonParameters {
    /** In the same order in every build. */
    private static final Map<String, Parameter> OF_EVERY_OPERATION = new TreeMap<>(Map.of(
            "AcceptLanguage",
            OASFactory.createParameter()
                    .name("Accept-Language")
                    .in(Parameter.In.HEADER)
                    .description("sv or en. Språk: sv eller en.")
                    .schema(Limits.visible(200))
                    .example("sv"),
            "Traceparent",
            OASFactory.createParameter()
                    .name("traceparent")
                    .in(Parameter.In.HEADER)
                    .description("Your call's trace (W3C Trace Context). Spåret som anropet hör till.")
                    .schema(Limits.visible(200))
                    .example(CommonHeaders.TRACEPARENT)));

    private CommonParameters() {}

    static void define(Components components) {
        OF_EVERY_OPERATION.forEach(components::addParameter);
    }

    static void describe(DocumentedOperation operation) {
        operation
                .parameter("If-Match")
                .ifPresent(parameter -> describe(
                        parameter,
                        "The ETag that you fetched. Den ETag du hämtade.",
                        CommonHeaders.ETAG,
                        Limits.visible(1000)));
        operation
                .parameter("Idempotency-Key")
                .ifPresent(parameter -> describe(
                        parameter,
                        "Random, kept 24 h: repeat it to repeat safely. Slumpad; samma igen ger samma svar.",
                        "0f6c2f0e-5b0e-4f43-a2a4-0a5b1f3d9c11",
                        Limits.visible(255).minLength(1).pattern("^[!-~]{1,255}$")));
        operation
                .parameter("id")
                .filter(CommonParameters::isText)
                .ifPresent(parameter -> describe(
                        parameter,
                        "The id, or {system}:{value}. Id eller {system}:{värde}.",
                        "hsa:SE0000000000-D0001",
                        Limits.text(140)));
        OF_EVERY_OPERATION.keySet().forEach(name -> operation
                .model()
                .addParameter(OASFactory.createParameter().ref(name)));
    }

    /** Not the id alone, but another system's code too. */
    static boolean isText(Parameter id) {
        return id.getSchema().getRef() == null;
    }

    private static void describe(Parameter parameter, String description, String example, Schema schema) {
        parameter.description(description).example(example).schema(schema);
    }
}
