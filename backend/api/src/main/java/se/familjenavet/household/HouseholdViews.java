package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Permission;

/** Shows a family to the caller, with names where they may know them. */
@ApplicationScoped
public class HouseholdViews {
    private static final String PARENTS = "select p from Parent p where p.householdId in :households order by p.id";
    private static final String IDENTITIES =
            "select i from ParentIdentity i where i.parentId in (select p.id from Parent p where p.householdId in :households)";

    @Inject
    EntityManager entityManager;

    @Inject
    FamilyHolds holds;

    @Inject
    Access access;

    @Inject
    Caller caller;

    HouseholdView of(Household household) {
        entityManager.flush();
        return new HouseholdView(
                household.id(),
                household.centreId(),
                household.municipalityCode(),
                household.controller(),
                household.childMonth(),
                household.firstChild(),
                household.registeredOn(),
                parents(household),
                household.state(),
                household.mergedInto(),
                household.transferId(),
                permitted(household),
                household.version());
    }

    /** Nothing is done to a family that has gone up in another; one that has moved may still have places here. */
    private List<Permission> permitted(Household household) {
        List<Permission> inState = permittedInState(household);
        if (household.isForgotten()) {
            return only(inState, Permission.READ_CONTACT, Permission.EDIT_FAMILIES);
        }
        boolean isKept = inState.contains(Permission.MERGE_FAMILIES) && holds.isHeld(household.id());
        return inState.stream()
                .filter(one -> !isKept || one != Permission.MERGE_FAMILIES)
                .toList();
    }

    private List<Permission> permittedInState(Household household) {
        List<Permission> all = access.permitted(
                household.centreId(),
                Permission.READ_CONTACT,
                Permission.EDIT_FAMILIES,
                Permission.MERGE_FAMILIES,
                Permission.MOVE_FAMILIES);
        return switch (household.state()) {
            case ACTIVE -> all;
            case MOVED -> only(all, Permission.READ_CONTACT, Permission.EDIT_FAMILIES);
            case MERGED -> only(all, Permission.READ_CONTACT);
        };
    }

    private static List<Permission> only(List<Permission> all, Permission... kept) {
        return all.stream().filter(List.of(kept)::contains).toList();
    }

    /** A parent of a family, for a caller who may know who it is. */
    Optional<Parent> known(Household household, UUID parent) {
        return parents(List.of(household.id())).stream()
                .filter(one -> one.id().equals(parent) && mayKnow(household, identity(parent)))
                .findFirst();
    }

    ParentIdentity identity(UUID parent) {
        return entityManager.find(ParentIdentity.class, parent);
    }

    /** The parents of some families, for a caller whose permission lets them know who these are. */
    public Map<UUID, List<ParentView>> knownParents(Collection<UUID> households) {
        Map<UUID, ParentIdentity> identities = identities(households);
        return parents(households).stream()
                .collect(Collectors.groupingBy(
                        Parent::householdId,
                        Collectors.mapping(
                                parent -> ParentView.of(parent, contact(identities.get(parent.id()))),
                                Collectors.toList())));
    }

    private List<ParentView> parents(Household household) {
        Map<UUID, ParentIdentity> identities = identities(List.of(household.id()));
        return parents(List.of(household.id())).stream()
                .map(parent -> ParentView.of(parent, contact(household, identities.get(parent.id()))))
                .toList();
    }

    private List<Parent> parents(Collection<UUID> households) {
        return entityManager
                .createQuery(PARENTS, Parent.class)
                .setParameter("households", households)
                .getResultList();
    }

    private Map<UUID, ParentIdentity> identities(Collection<UUID> households) {
        return entityManager
                .createQuery(IDENTITIES, ParentIdentity.class)
                .setParameter("households", households)
                .getResultStream()
                .collect(Collectors.toMap(ParentIdentity::parentId, Function.identity()));
    }

    private static Contact contact(ParentIdentity identity) {
        return identity == null ? null : identity.contact();
    }

    private Contact contact(Household household, ParentIdentity identity) {
        return mayKnow(household, identity) ? identity.contact() : null;
    }

    /** A4, and a protected parent never to a machine (A5); of whoever is forgotten there is nothing to know. */
    private boolean mayKnow(Household household, ParentIdentity identity) {
        boolean isKnownHere = household.centreIds().stream().anyMatch(access.reach(Permission.READ_CONTACT)::hasCentre);
        return identity != null && isKnownHere && (caller.isPerson() || !identity.isProtected());
    }
}
