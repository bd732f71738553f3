package se.familjenavet.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import se.familjenavet.http.MergePatch;

/** An operation of the document and where it stands. */
record DocumentedOperation(String path, HttpMethod method, Operation model) {

    static List<DocumentedOperation> all(Paths paths) {
        return paths.getPathItems().entrySet().stream()
                .flatMap(item -> item.getValue().getOperations().entrySet().stream()
                        .map(one -> new DocumentedOperation(item.getKey(), one.getKey(), one.getValue())))
                .sorted(Comparator.comparing(DocumentedOperation::path).thenComparing(DocumentedOperation::method))
                .toList();
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    /** Whether it is about one thing, which its path names. */
    boolean isAboutOne() {
        return path.contains("{");
    }

    /** Whether it gives a list a page at a time. */
    boolean isPaged() {
        return has("cursor");
    }

    boolean hasBody() {
        return model.getRequestBody() != null;
    }

    /** The name of the schema of what it merges in, if it does. */
    Stream<String> patch() {
        return Stream.ofNullable(model.getRequestBody())
                .map(body -> body.getContent().getMediaType(MergePatch.MEDIA_TYPE))
                .filter(Objects::nonNull)
                .map(type -> type.getSchema().getRef().replaceFirst(".*/", ""));
    }

    boolean has(String parameter) {
        return parameter(parameter).isPresent();
    }

    Optional<Parameter> parameter(String name) {
        return parameters().filter(one -> name.equals(one.getName())).findFirst();
    }

    Stream<Parameter> parameters() {
        return Stream.ofNullable(model.getParameters()).flatMap(List::stream);
    }

    /** Its answers when all went well, by status. */
    Stream<Map.Entry<String, APIResponse>> successes() {
        return model.getResponses().getAPIResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"));
    }
}
