package se.familjenavet.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Grant;

/**
 * What a sign-in tells of a staff member: the first one makes it, and each one lets its places follow the person's grants.
 * However many first requests come at once, the primary key of {@code staff_identity} makes one member of them.
 */
@ApplicationScoped
public class StaffSignIns {
    private static final String KNOWN =
            "select staff_member_id from staff_identity where issuer = :issuer and subject = :subject";
    private static final String TAKE_IDENTITY = "insert into staff_identity (issuer, subject, staff_member_id)"
            + " values (:issuer, :subject, :member) on conflict do nothing";
    private static final String MAKE =
            "insert into staff_member (id, name, version) values (:member, left(:name, 255), 0)";
    private static final String WORKS =
            "select path, role from staff_place where staff_member_id = :member and ends is null";
    private static final String BEGIN = "insert into staff_place (staff_member_id, path, role, starts)"
            + " values (:member, :path, :role, :today) on conflict do nothing";
    private static final String END = "update staff_place set ends = :today"
            + " where staff_member_id = :member and path = :path and role = :role and ends is null";
    /** Only where the plan's own centre is among the person's places. */
    private static final String STAND_FOR = """
            update staff_plan set candidate_id = :member
            where email = :email and candidate_id is null and declined_id is distinct from :member
            and exists (select from staff_place s join place p on p.path = s.path
                        where s.staff_member_id = :member and s.ends is null and p.centre_id = staff_plan.centre_id)
            """;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * A person as the sign-in server knows them.
     *
     * @param email only one that the server has made sure of; null for none
     */
    public record Person(String issuer, String subject, String name, String email) {}

    private record Work(String path, String role) {}

    /** Notes that a person has signed in with these grants; the id of their staff member. */
    public UUID note(Person person, Collection<Grant> grants) {
        UUID member = known(person.issuer(), person.subject()).orElseGet(() -> meet(person));
        follow(member, grants);
        if (person.email() != null) {
            query(STAND_FOR, member).setParameter("email", person.email()).executeUpdate();
        }
        return member;
    }

    private UUID meet(Person person) {
        UUID member = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        int taken = query(TAKE_IDENTITY, member)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .executeUpdate();
        if (taken == 0) {
            return known(person.issuer(), person.subject()).orElseThrow();
        }
        query(MAKE, member).setParameter("name", person.name()).executeUpdate();
        return member;
    }

    /** The staff member that a person is, once they have signed in. */
    public Optional<UUID> known(String issuer, String subject) {
        return entityManager
                .unwrap(Session.class)
                .createNativeQuery(KNOWN, UUID.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    private void follow(UUID member, Collection<Grant> grants) {
        Set<Work> shown = new HashSet<>();
        grants.stream()
                .filter(grant -> !grant.isPlaceless())
                .forEach(grant -> shown.add(new Work(grant.path(), grant.role().name())));
        Set<Work> kept = works(member);
        shown.stream().filter(work -> !kept.contains(work)).forEach(work -> write(BEGIN, member, work));
        kept.stream().filter(work -> !shown.contains(work)).forEach(work -> write(END, member, work));
    }

    private Set<Work> works(UUID member) {
        Set<Work> works = new HashSet<>();
        List<?> rows = query(WORKS, member).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> works.add(new Work((String) row[0], (String) row[1])));
        return works;
    }

    private void write(String sql, UUID member, Work work) {
        query(sql, member)
                .setParameter("path", work.path())
                .setParameter("role", work.role())
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    private Query query(String sql, UUID member) {
        return entityManager.createNativeQuery(sql).setParameter("member", member);
    }
}
