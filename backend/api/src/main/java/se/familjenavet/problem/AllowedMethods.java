package se.familjenavet.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which methods an address knows: a refused one must be told them (RFC 9110 §15.5.6), and the framework does not. */
@Singleton
class AllowedMethods {
    private static final String VARIABLE = "\\{[^}]+}";

    private final List<Operation> operations;

    @Inject
    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(AllowedMethods::operation)
                .toList();
    }

    /** As the header {@code Allow} says it; the path is relative to the API. */
    String of(String path) {
        return operations.stream()
                .filter(operation -> operation.address().matcher(path).matches())
                .map(Operation::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whether there is such an address, but not for this method. */
    boolean refuse(String method, String path) {
        String allowed = of(path);
        return !allowed.isEmpty() && !List.of(allowed.split(", ")).contains(method);
    }

    private static Stream<Operation> operation(Method method) {
        String path = method.getDeclaringClass().getAnnotation(Path.class).value()
                + Optional.ofNullable(method.getAnnotation(Path.class))
                        .map(Path::value)
                        .orElse("");
        Pattern address = Pattern.compile("/?" + path.replaceFirst("^/", "").replaceAll(VARIABLE, "[^/]+") + "/?");
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Operation(address, verb.value()));
    }

    private record Operation(Pattern address, String method) {}
}
