package se.familjenavet.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.UsableText;

/** Refuses what an address says beyond what its operation knows: a misspelt filter must not pass as no filter. */
class KnownParameters {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 10)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> names = known.computeIfAbsent(
                resource.getResourceMethod(), method -> namesOf(method).collect(Collectors.toUnmodifiableSet()));
        request.getUriInfo().getPathParameters().forEach((name, values) -> refuseUnusable(name, values));
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!names.contains(name)) {
                throw refused(ProblemType.UNKNOWN_PARAMETER, name, "unknown-parameter");
            }
            if (values.size() > 1) {
                throw refused(ProblemType.INVALID_PARAMETER, name, "repeated-parameter");
            }
            refuseUnusable(name, values);
        });
    }

    private static void refuseUnusable(String name, List<String> values) {
        if (values.stream().anyMatch(value -> value.isEmpty() || !UsableText.isUsable(value))) {
            throw refused(ProblemType.INVALID_PARAMETER, name, "unusable-text");
        }
    }

    private static ProblemException refused(ProblemType type, String name, String code) {
        return new ProblemException(type, new Fault(shortened(name), code));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    private static Stream<String> namesOf(Method method) {
        return Stream.concat(
                Fields.areSelectedBy(method) ? Stream.of(Fields.PARAMETER) : Stream.empty(),
                Arrays.stream(method.getParameters()).flatMap(KnownParameters::namesOf));
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Stream.<Class<?>>iterate(parameter.getType(), type -> type != Object.class, Class::getSuperclass)
                    .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                    .map(KnownParameters::queryName);
        }
        QueryParam query = parameter.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(query.value());
    }

    private static String queryName(Field field) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        return query == null ? "" : query.value();
    }
}
