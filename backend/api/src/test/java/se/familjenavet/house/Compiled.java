package se.familjenavet.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of this module, as compiled. */
public final class Compiled {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private static final Set<String> CLOCKLESS =
            Set.of("currentTimeMillis", "systemUTC", "systemDefaultZone", "system");

    /** A call that reads the machine's time or zone, instead of asking a {@link Clock}. */
    static final DescribedPredicate<JavaMethodCall> READS_THE_TIME =
            DescribedPredicate.describe("reads the time without a clock", Compiled::readsTheTime);

    /** A call that makes the outcome depend on which day it is, or where; a mere instant does not. */
    static final DescribedPredicate<JavaMethodCall> READS_THE_DAY = DescribedPredicate.describe(
            "reads the day or the zone of the machine",
            call -> readsTheTime(call) && !call.getTargetOwner().isEquivalentTo(Instant.class));

    private Compiled() {}

    /** Those of the product, read once. */
    public static JavaClasses main() {
        return MAIN;
    }

    static JavaClasses tests() {
        return new ClassFileImporter().importPath(Path.of("target", "test-classes"));
    }

    /** The method's result involves a type that carries this annotation. */
    static ArchCondition<JavaMethod> involve(Class<? extends Annotation> annotation) {
        return new ArchCondition<>("answer with a type annotated with " + annotation.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Set<String> found = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(annotation))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
                events.add(new SimpleConditionEvent(method, !found.isEmpty(), method.getFullName() + found));
            }
        };
    }

    private static boolean readsTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now
                || owner.equals("java.time.Clock") && CLOCKLESS.contains(call.getName())
                || owner.equals("java.lang.System") && CLOCKLESS.contains(call.getName())
                || owner.equals("java.time.ZoneId") && call.getName().equals("systemDefault");
    }
}
