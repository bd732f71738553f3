package se.familjenavet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** Who read or changed a family's data, wherever they did it from, for whoever answers for the family (A6, A9). */
@ApplicationScoped
public class FamilyLog {
    static final int AT_MOST = 10_000;

    private static final String ENTRIES = """
            audit_entry e left join municipality m on m.code = e.place_code left join region r on r.code = e.place_code
            """;
    private static final String ANSWERED_FOR =
            "exists (select from household h where h.id = :family and h.controller = any (:controllers))";
    private static final Sort LATEST =
            new Sort(List.of(new Sort.Key("e.at", "timestamptz"), new Sort.Key("e.id", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Access access;

    @Inject
    Pager pager;

    /** The id of a family that the caller answers for. */
    Optional<UUID> family(Places places, UUID id) {
        return new ListQuery(entityManager, "h.id", "household h")
                .ofControllers(places, "h.controller").where("h.id = :id").bind("id", id).all().stream()
                        .map(row -> row.get("id", UUID.class))
                        .findFirst();
    }

    /** One page of it, the latest first. */
    Page<FamilyLogEntry> page(Places places, UUID family, PageParameters asked) {
        return pager.page(entries(places, family), LATEST, asked, FamilyLogEntry::of);
    }

    /** The whole of it, the latest ten thousand entries at most. */
    List<FamilyLogEntry> all(Places places, UUID family) {
        return entries(places, family).first(LATEST, AT_MOST).stream()
                .map(FamilyLogEntry::of)
                .toList();
    }

    private ListQuery entries(Places places, UUID family) {
        access.comeFor(family);
        return new ListQuery(entityManager, FamilyLogEntry.COLUMNS, ENTRIES)
                .where(ANSWERED_FOR)
                .bind("controllers", places.controllers().toArray(String[]::new))
                .where(
                        "e.whom && (select once_called(cast(:family as uuid))) and e.action not in ('DENIED', 'OUT_OF_PLACE')")
                .bind("family", family);
    }
}
