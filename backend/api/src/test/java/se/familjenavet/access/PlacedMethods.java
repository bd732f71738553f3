package se.familjenavet.access;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.familjenavet.house.Compiled;
import se.familjenavet.paging.ListQuery;

/**
 * Every method of a bean that takes the caller's {@link Places}, as the compiled code says, not as a list remembers; but those
 * that only go on with what another has found for the caller, or that answer nothing. What counties share goes by a function of
 * the database instead: {@link SharedRowsTest}.
 */
final class PlacedMethods {
    private static final List<Method> ALL = read();

    private PlacedMethods() {}

    /** The compiled code is read once. */
    static List<Method> all() {
        return ALL;
    }

    private static List<Method> read() {
        return Compiled.main().stream()
                .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                .filter(type -> !type.getPackageName().equals(Places.class.getPackageName()))
                .filter(type -> !type.getSimpleName().equals("Sharings"))
                .map(PlacedMethods::load)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(PlacedMethods::takesPlaces)
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> Arrays.stream(method.getParameterTypes()).noneMatch(PlacedMethods::isFound))
                .sorted(Comparator.comparing(PlacedMethods::nameOf))
                .toList();
    }

    static String nameOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static boolean takesPlaces(Method method) {
        return !Modifier.isPrivate(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.asList(method.getParameterTypes()).contains(Places.class);
    }

    /** A row, a query that has been begun, or what lies on the disk. */
    private static boolean isFound(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type == ListQuery.class
                || AutoCloseable.class.isAssignableFrom(type);
    }

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
