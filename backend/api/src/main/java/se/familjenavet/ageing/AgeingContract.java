package se.familjenavet.ageing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/** Marks ageing operations in the API document, with their dates. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AgeingContract implements OASFilter {
    private final Map<String, Notice> notices;

    /** Called by the build with all annotations of the application; it may show a class twice. */
    public AgeingContract(IndexView index) {
        notices = index.getAnnotations(Ageing.class).stream()
                .collect(Collectors.toMap(AgeingContract::operationId, AgeingContract::notice, (once, again) -> once));
    }

    @Override
    public Operation filterOperation(Operation operation) {
        Notice notice = notices.get(operation.getOperationId());
        return notice == null
                ? operation
                : operation.deprecated(true).description(operation.getDescription() + " " + notice.inWords());
    }

    private static String operationId(AnnotationInstance ageing) {
        return ageing.target()
                .asMethod()
                .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                .value("operationId")
                .asString();
    }

    private static Notice notice(AnnotationInstance ageing) {
        return Notice.of(
                ageing.value("since").asString(),
                ageing.value("until").asString(),
                ageing.value("instead").asString());
    }
}
