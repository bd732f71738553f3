package se.familjenavet.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import se.familjenavet.access.Needs;

class ArchitectureTest {
    /** Each may know those before it. */
    private static final List<String> SLICES = List.of(
            "about",
            "place",
            "centre",
            "staff",
            "theme",
            "toolbox",
            "programme",
            "group",
            "household",
            "enrolment",
            "attendance",
            "message",
            "survey",
            "round",
            "release",
            "offering",
            "privacy",
            "retention",
            "me");

    private static final Set<String> BESIDE = Set.of(
            "access",
            "signin",
            "problem",
            "paging",
            "http",
            "i18n",
            "clock",
            "api",
            "idempotency",
            "limit",
            "trace",
            "export",
            "job",
            "task",
            "event",
            "audit",
            "ageing",
            "age",
            "text",
            "store",
            "outbound",
            "link",
            "mail",
            "print",
            "ticket",
            "disclosure");
    private static final JavaClasses MAIN = Compiled.main();

    @Test
    void every_package_is_a_slice_or_stands_beside_them() {
        Set<String> known = new TreeSet<>(SLICES);
        known.addAll(BESIDE);
        Set<String> found = MAIN.stream().map(ArchitectureTest::slice).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, found);
    }

    @Test
    void no_packages_go_round_in_a_circle() {
        slices().matching("se.familjenavet.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void a_slice_knows_only_those_before_it() {
        for (int i = 0; i < SLICES.size(); i++) {
            String[] later =
                    SLICES.stream().skip(i + 1L).map(ArchitectureTest::named).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(named(SLICES.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(MAIN);
        }
    }

    @Test
    void what_stands_beside_the_slices_knows_none_of_them() {
        noClasses()
                .that()
                .resideInAnyPackage(BESIDE.stream().map(ArchitectureTest::named).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SLICES.stream().map(ArchitectureTest::named).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void no_class_is_named_after_a_layer() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveNameMatching(".*(DTO|Impl|Manager|Helper|Utils?|Controller|Facade|DAO|Dao)$")
                .check(MAIN);
        noClasses()
                .that(are(describe("beans", ArchitectureTest::isBean)))
                .should()
                .haveSimpleNameEndingWith("Service")
                .check(MAIN);
    }

    @Test
    void no_interface_has_a_single_class_behind_it() {
        List<String> lonely = MAIN.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getAllSubclasses().size() == 1)
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), lonely);
    }

    @Test
    void no_entity_crosses_the_wire() {
        noMethods()
                .that()
                .areAnnotatedWith(Needs.class)
                .should(Compiled.involve(Entity.class))
                .check(MAIN);
        noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .beAnnotatedWith(Schema.class)
                .orShould()
                .beRecords()
                .check(MAIN);
    }

    @Test
    void no_record_of_the_wire_is_kept_in_the_database_but_values_of_an_entity() {
        classes().that().areAnnotatedWith(Embeddable.class).should().beRecords().check(MAIN);
    }

    @Test
    void time_comes_from_the_clock_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(named("clock"))
                .should()
                .callMethodWhere(Compiled.READS_THE_TIME)
                .check(MAIN);
    }

    @Test
    void a_class_of_a_slice_is_public_only_when_someone_outside_needs_it() {
        List<String> needless = MAIN.stream()
                .filter(type -> SLICES.contains(slice(type)) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !isBean(type) && !isParameters(type) && !isUsedElsewhere(type))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), needless);
    }

    @Test
    void every_resource_runs_in_a_transaction_but_those_that_ask_the_database_nothing() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .resideOutsideOfPackage(named("about"))
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(MAIN);
    }

    @Test
    void a1_every_operation_names_its_permission_and_its_audience() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beAnnotatedWith(Needs.class)
                .check(MAIN);
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Authenticated.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PermitAll.class)
                .check(MAIN);
    }

    @Test
    void reactive_types_stay_where_requests_come_in() {
        noClasses()
                .that()
                .resideOutsideOfPackages(named("signin"), named("http"), named("limit"), named("trace"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.smallrye.mutiny..", "io.vertx..")
                .check(MAIN);
    }

    private static String named(String slice) {
        return "se.familjenavet." + slice + "..";
    }

    private static String slice(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    private static boolean isBean(JavaClass type) {
        return type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class);
    }

    private static boolean isParameters(JavaClass type) {
        return type.getSimpleName().endsWith("Parameters");
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !slice(use.getOriginClass()).equals(slice(type)))
                || type.getMethodsWithReturnTypeOfSelf().stream().anyMatch(ArchitectureTest::isOpenToOthers);
    }

    private static boolean isOpenToOthers(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }
}
