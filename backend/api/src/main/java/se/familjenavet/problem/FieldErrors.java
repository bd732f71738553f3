package se.familjenavet.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.familjenavet.i18n.Texts;

/** What to put right, in words. */
final class FieldErrors {
    private static final Texts TEXTS = Texts.of("fields");

    /** As the API document says; whoever has put so many right can ask again. */
    private static final int MOST = 100;

    private static final Comparator<Fault> IN_ORDER =
            Comparator.comparing(Fault::pointer).thenComparing(Fault::code);

    private FieldErrors() {}

    static List<FieldError> inWords(Collection<Fault> faults, Locale language) {
        return faults.stream()
                .limit(MOST)
                .map(fault -> new FieldError(
                        fault.pointer(),
                        fault.code(),
                        TEXTS.getOrElse(
                                language,
                                fault.code(),
                                "invalid",
                                fault.blanks().toArray())))
                .toList();
    }

    /** The faults that Bean Validation found, in the order of the body; of a parameter beside it, by its name. */
    static List<Fault> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> FieldErrors.of(violation, place(violation.getPropertyPath())))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    /** Parameters are pointed at by their name alone, whether they stand by themselves or with others in a class. */
    static List<Fault> ofParameters(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> FieldErrors.of(violation, leaf(violation.getPropertyPath())))
                .distinct()
                .sorted(IN_ORDER)
                .toList();
    }

    private static String place(Path path) {
        return isParameterBesideBody(path) ? leaf(path) : pointer(path);
    }

    /** Parameters are of the platform's simple types, or several of them in a class that is called so; bodies are of our own. */
    private static boolean isParameterBesideBody(Path path) {
        Iterator<Path.Node> nodes = path.iterator();
        Path.Node method = nodes.next();
        Path.Node parameter = nodes.hasNext() ? nodes.next() : method;
        if (parameter.getKind() != ElementKind.PARAMETER) {
            return false;
        }
        int index = parameter.as(Path.ParameterNode.class).getParameterIndex();
        Class<?> type = method.as(Path.MethodNode.class).getParameterTypes().get(index);
        return type.getSimpleName().endsWith("Parameters")
                || type.getPackageName().startsWith("java.") && !nodes.hasNext();
    }

    private static String leaf(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }

    private static Fault of(ConstraintViolation<?> violation, String pointer) {
        var limits = violation.getConstraintDescriptor().getAttributes();
        Object least = limits.getOrDefault("min", limits.getOrDefault("value", ""));
        return new Fault(pointer, code(violation, least), List.of(least, limits.getOrDefault("max", "")));
    }

    /** {@code @NotBlank} becomes {@code not-blank}. */
    private static String code(ConstraintViolation<?> violation, Object least) {
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Size && least.equals(0)) {
            return "too-long";
        }
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The path inside the body; the method and its parameter, which come first, are not the caller's business. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
