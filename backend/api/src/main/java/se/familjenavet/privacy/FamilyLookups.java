package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Places;
import se.familjenavet.audit.StaffNames;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Families looked up at the desk, among those that the caller answers for (A9), each with a reason (A4). */
@ApplicationScoped
public class FamilyLookups {
    /** So long a family that was found lies open to whoever looked it up. */
    static final Duration OPEN_FOR = Duration.ofHours(12);

    private static final int AT_MOST = 20;
    private static final String PROTECTED =
            "exists (select from parent_identity x where x.household_id = h.id and x.protected)";
    private static final String BY_IDENTITY =
            "exists (select from parent_identity i where i.household_id = h.id and i.controller = h.controller and %s)";
    private static final String NAME = "(lower(i.first_name || ' ' || i.family_name) = lower(:sought)"
            + " or lower(i.family_name) = lower(:sought) and not " + PROTECTED + ")";
    private static final String OPEN = "select l from FamilyLookup l where l.id = :id and l.at > :since";
    private static final String COLUMNS = "l.id, l.at, l.issuer, l.subject, " + StaffNames.of("l")
            + ", l.controllers, l.reason, l.explanation, l.sought_by, cardinality(l.found) as found, l.more, l.protected";
    private static final Sort LATEST = new Sort(List.of(new Sort.Key("l.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Seeks, and takes note of it; what was sought is kept nowhere. */
    FamilyLookup look(NewFamilyLookup wanted) {
        wanted.check();
        FamilyLookup lookup = new FamilyLookup(
                wanted,
                seek(access.places(), wanted),
                new FamilyLookup.Seeker(
                        caller.issuer(), caller.subject(), access.places().controllers(), clock.instant()));
        entityManager.persist(lookup);
        entityManager.flush();
        return lookup;
    }

    FamilyLookup.Found seek(Places places, NewFamilyLookup wanted) {
        List<Tuple> rows = new ListQuery(
                        entityManager, "h.id, h.controller, " + PROTECTED + " as protected", "household h")
                .where("h.controller = any (:controllers)")
                .bind("controllers", controllers(places))
                .where(condition(wanted.by()) + " order by h.id limit " + (AT_MOST + 1))
                .bind("sought", wanted.normal())
                .all();
        List<Tuple> told = rows.stream().limit(AT_MOST).toList();
        return new FamilyLookup.Found(
                told.stream().map(row -> row.get("id", UUID.class)).toList(),
                told.stream()
                        .map(row -> row.get("controller", String.class))
                        .distinct()
                        .sorted()
                        .toList(),
                rows.size() > AT_MOST,
                told.stream().anyMatch(row -> row.get("protected", Boolean.class)));
    }

    /** One of any caller who answers for the same, while what it found lies open. */
    Optional<FamilyLookup> byId(Places places, UUID id) {
        return entityManager
                .createQuery(OPEN, FamilyLookup.class)
                .setParameter("id", id)
                .setParameter("since", clock.instant().minus(OPEN_FOR))
                .getResultStream()
                .filter(lookup -> !Collections.disjoint(lookup.controllers(), places.controllers()))
                .findFirst();
    }

    /** Nobody opens what another found. */
    boolean isOwn(FamilyLookup lookup) {
        return lookup.isBy(caller.issuer(), caller.subject());
    }

    /** Ends the request unless the caller has looked this family up lately. */
    void requireOf(UUID household) {
        boolean isOpen = (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from family_lookup l where l.found @> array[cast(:household as uuid)]"
                                + " and l.issuer = :issuer and l.subject = :subject and l.at > :since)",
                        Boolean.class)
                .setParameter("household", household)
                .setParameter("issuer", caller.issuer())
                .setParameter("subject", caller.subject())
                .setParameter("since", clock.instant().minus(OPEN_FOR))
                .getSingleResult();
        if (!isOpen) {
            throw new ProblemException(ProblemType.LOOKUP_REQUIRED);
        }
    }

    /** One page of the register: who looked, when and why. */
    Page<FamilyLookupSummary> page(Places places, PageParameters asked) {
        ListQuery list = new ListQuery(entityManager, COLUMNS, "family_lookup l")
                .where("l.controllers && cast(:controllers as text[])")
                .bind("controllers", controllers(places));
        return pager.page(list, LATEST, asked, FamilyLookupSummary::of);
    }

    private static String condition(SoughtBy by) {
        return switch (by) {
            case FAMILY -> "h.id = cast(:sought as uuid)";
            case NAME -> BY_IDENTITY.formatted(NAME);
            case EMAIL -> BY_IDENTITY.formatted("i.email = :sought");
            case MOBILE -> BY_IDENTITY.formatted("i.mobile = :sought");
        };
    }

    private static String[] controllers(Places places) {
        return places.controllers().toArray(String[]::new);
    }
}
