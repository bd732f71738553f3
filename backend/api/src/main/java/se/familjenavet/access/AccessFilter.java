package se.familjenavet.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Asks every operation for its permission before it runs; an operation that names none stops the start (A1). */
class AccessFilter {

    @Inject
    Access access;

    @Inject
    Caller caller;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void begin(ContainerRequestContext request, ResourceInfo resource) {
        Method operation = resource.getResourceMethod();
        Permission permission = operation.getAnnotation(Needs.class).value();
        access.enter(permission, nameOf(operation));
        boolean isForAnyone = Policy.of(permission).audience() == Policy.Audience.ANYONE;
        if (!isForAnyone && caller.isAnonymous()) {
            throw new ProblemException(ProblemType.NOT_SIGNED_IN);
        }
        boolean namesAnItem = !request.getUriInfo().getPathParameters().isEmpty();
        boolean hasNoPlace = Policy.of(permission).audience() == Policy.Audience.PLATFORM;
        if ((!namesAnItem || hasNoPlace) && !caller.holds(permission)) {
            throw new ProblemException(ProblemType.NOT_ALLOWED);
        }
        access.begin();
    }

    private static String nameOf(Method operation) {
        Operation described = operation.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty() ? operation.getName() : described.operationId();
    }

    void refuseUnruledOperations(@Observes StartupEvent start, BeanManager beans) {
        List<String> unruled = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(AccessFilter::isOperation)
                .filter(method -> !isRuled(method))
                .map(Method::toString)
                .sorted()
                .toList();
        if (!unruled.isEmpty()) {
            throw new IllegalStateException("Operations without a permission (A1): " + unruled);
        }
    }

    static boolean isOperation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    static boolean isRuled(Method method) {
        Needs needs = method.getAnnotation(Needs.class);
        return needs != null && Policy.of(needs.value()) != null;
    }
}
