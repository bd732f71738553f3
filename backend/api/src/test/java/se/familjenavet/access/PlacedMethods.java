package se.familjenavet.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Every method of a bean that takes the caller's {@link Places}, as the compiled code says, not as a list remembers. */
final class PlacedMethods {
    private PlacedMethods() {}

    static List<Method> all() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                        .filter(type -> !type.getPackageName().equals(Places.class.getPackageName()))
                        .map(PlacedMethods::load)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(PlacedMethods::takesPlaces)
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

    private static Class<?> load(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
