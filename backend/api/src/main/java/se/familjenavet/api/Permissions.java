package se.familjenavet.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Security;

/** Says of each operation whether one must sign in, and with which OAuth scopes: what the permission asks that it {@link Needs}. */
final class Permissions {
    private final Map<String, Permission> byOperation;

    Permissions(IndexView annotations) {
        byOperation = annotations.getAnnotations(Needs.class).stream()
                .filter(needs -> operationId(needs) != null)
                .collect(Collectors.toMap(
                        needs -> operationId(needs).asString(),
                        needs -> Permission.valueOf(needs.value().asEnum()),
                        (one, same) -> one));
    }

    void ask(DocumentedOperation operation) {
        Security security = Security.of(byOperation.get(operation.model().getOperationId()));
        operation.model().setSecurity(security.isAskedFor() ? signIn(security) : List.of());
    }

    private static List<SecurityRequirement> signIn(Security security) {
        return List.of(
                OASFactory.createSecurityRequirement().addScheme("oauth", security.scopes()),
                OASFactory.createSecurityRequirement().addScheme("session"));
    }

    /** Null where the document does not show it. */
    private static AnnotationValue operationId(AnnotationInstance needs) {
        AnnotationInstance operation = needs.target().asMethod().annotation(Operation.class);
        return operation == null ? null : operation.value("operationId");
    }
}
