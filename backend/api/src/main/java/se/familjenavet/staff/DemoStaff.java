package se.familjenavet.staff;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import se.familjenavet.access.Errand;
import se.familjenavet.access.Grant;
import se.familjenavet.access.Role;

/** The invented staff of the demo's centres: they sign in, are planned and learn as real ones do, once. */
@ApplicationScoped
public class DemoStaff {
    private static final int AFTER_THE_CENTRES = 3000;
    private static final String CENTRE = "select centre_id from place where path = :path";

    @Inject
    StaffSignIns signIns;

    @Inject
    StaffMembers members;

    @Inject
    StaffPlans plans;

    @Inject
    Errand errand;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @ConfigProperty(name = "familjenavet.demo")
    boolean demo;

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    String issuer;

    /** Someone of the cast, as the file tells. */
    record Described(
            String subject,
            String name,
            Profession profession,
            List<String> grants,
            List<String> trainings,
            PlannedAs plannedAs,
            PlannedFor planned) {

        /** As whom they are noted: each who signs in as themselves, those who are planned all at once. */
        Key key() {
            return new Key(path().substring(0, 2), Objects.requireNonNullElse(subject, ""));
        }

        String path() {
            return planned == null ? grants.getFirst().split(" ", 2)[1] : planned.path();
        }
    }

    private record Key(String county, String subject) {}

    /** How one who has signed in was planned before. */
    record PlannedAs(String name, String email) {}

    /** Where one who has not signed in is planned. */
    record PlannedFor(String path, String email) {}

    void load(@Observes @Priority(AFTER_THE_CENTRES) StartupEvent start) {
        if (demo) {
            read().stream()
                    .collect(Collectors.groupingBy(Described::key, LinkedHashMap::new, Collectors.toList()))
                    .forEach((key, several) -> errand.amongPersons(
                            key.county(), issuer, key.subject(), () -> several.forEach(this::loadOnce)));
        }
    }

    private void loadOnce(Described one) {
        UUID centre = centre(one.path());
        if (centre == null || members.count("name", one.name()) > 0) {
            return;
        }
        if (one.planned() != null) {
            plan(one, one.name(), centre, one.planned().email());
        } else {
            signIn(one, centre);
        }
    }

    private void signIn(Described one, UUID centre) {
        String email = one.plannedAs() == null ? null : one.plannedAs().email();
        if (email != null) {
            plan(one, one.plannedAs().name(), centre, email);
        }
        List<Grant> grants = one.grants().stream().map(DemoStaff::grant).toList();
        UUID id = signIns.note(new StaffSignIns.Person(issuer, one.subject(), one.name(), email), grants);
        StaffMember member = members.findById(id);
        member.change(new StaffChanges(one.name(), one.profession()));
        LocalDate today = LocalDate.now(clock);
        member.learn(one.trainings().stream().map(text -> training(text, today)).toList(), today);
    }

    private void plan(Described one, String name, UUID centre, String email) {
        plans.plan(new NewStaffMember(centre, name, email, one.profession()));
    }

    private UUID centre(String path) {
        return members.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(CENTRE, UUID.class)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Grant grant(String text) {
        String[] parts = text.split(" ", 2);
        return new Grant(Role.valueOf(parts[0]), parts[1]);
    }

    private static Training training(String text, LocalDate today) {
        String[] parts = text.split(" ", 2);
        return new Training(TrainingKind.valueOf(parts[0]), today.plus(Period.parse(parts[1])));
    }

    private List<Described> read() {
        try (InputStream file = getClass().getResourceAsStream("/demo/staff.json")) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
