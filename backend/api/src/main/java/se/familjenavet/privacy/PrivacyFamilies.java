package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.household.HouseholdViews;
import se.familjenavet.household.ParentView;
import se.familjenavet.paging.ListQuery;

/** The families that a caller answers for, at whichever centre they are (A9). */
@ApplicationScoped
public class PrivacyFamilies {
    private static final String COLUMNS = "h.id, h.centre_id, c.name as centre_name, h.municipality_code, h.controller,"
            + " h.child_month, h.first_child, h.registered_on, h.erased_at, h.state,"
            + " h.merged_into, h.version, is_held(h.id) as held,"
            + " exists (select from parent_identity x where x.household_id = h.id and x.protected) as protected";
    private static final String FROM = "household h join centre c on c.id = h.centre_id";

    private static final Permission[] OF_ANY = {
        Permission.LOOK_UP_FAMILIES,
        Permission.CORRECT_FAMILIES,
        Permission.ERASE_FAMILIES,
        Permission.HOLD_FAMILIES,
        Permission.READ_FAMILY_LOG
    };

    /** What is done is done to the family that goes on. */
    private static final Permission[] OF_MERGED = {Permission.LOOK_UP_FAMILIES, Permission.READ_FAMILY_LOG};

    @Inject
    EntityManager entityManager;

    @Inject
    HouseholdViews views;

    @Inject
    Access access;

    Optional<PrivacyFamily> byId(Places places, UUID id) {
        return of(places, List.of(id)).stream().findFirst();
    }

    /** Those of some families that the caller answers for. */
    List<PrivacyFamily> of(Places places, Collection<UUID> ids) {
        entityManager.flush();
        List<Tuple> rows = new ListQuery(entityManager, COLUMNS, FROM)
                .where("h.controller = any (:controllers)")
                .bind("controllers", places.controllers().toArray(String[]::new))
                .where("h.id = any (:ids) order by h.id")
                .bind("ids", ids.toArray(UUID[]::new))
                .all();
        Map<UUID, List<ParentView>> parents = views.knownParents(
                rows.stream().map(row -> row.get("id", UUID.class)).toList());
        return rows.stream().map(row -> of(row, parents)).toList();
    }

    private PrivacyFamily of(Tuple row, Map<UUID, List<ParentView>> parents) {
        boolean isMerged = row.get("merged_into") != null;
        List<Permission> permitted =
                access.permittedBy(row.get("controller", String.class), isMerged ? OF_MERGED : OF_ANY);
        return PrivacyFamily.of(row, parents.getOrDefault(row.get("id", UUID.class), List.of()), permitted);
    }
}
