package se.familjenavet.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** What happened at a caller's places and at those around them. */
@ApplicationScoped
public class TrendAnnotations implements PanacheRepositoryBase<TrendAnnotation, UUID> {
    /** So many are shown in one trend; nobody reads as many. */
    static final int MOST_SHOWN = 200;

    private static final List<Sort.Key> BY_DAY = List.of(new Sort.Key("x.day", "date"), new Sort.Key("x.id", "uuid"));
    private static final Sort NEWEST_FIRST = new Sort(BY_DAY, true);

    @Inject
    Pager pager;

    @Inject
    Access access;

    Optional<TrendAnnotation> byId(Places places, UUID id) {
        return find("id = ?1 and path in ?2", id, places.pathsAndAround()).firstResultOptional();
    }

    /** One page of them, the newest first. */
    Page<AnnotationView> page(Places places, AnnotationParameters asked) {
        ListQuery shown = shownAt(places, asked.place)
                .whereIf(
                        asked.indicator,
                        "indicators",
                        "(x.indicator is null or x.indicator = any (string_to_array(:indicators, ',')))");
        return pager.page(shown, NEWEST_FIRST, asked, this::view);
    }

    /** The newest that are shown at a place, of whatever indicator, in order of time. */
    List<AnnotationView> at(Places places, String place) {
        return shownAt(places, place).first(NEWEST_FIRST, MOST_SHOWN).reversed().stream()
                .map(this::view)
                .toList();
    }

    AnnotationView view(Places places, TrendAnnotation annotation) {
        flush();
        return shownAt(places, null).where("x.id = :id").bind("id", annotation.id()).all().stream()
                .map(this::view)
                .findFirst()
                .orElseThrow();
    }

    private ListQuery shownAt(Places places, String place) {
        return new ListQuery(getEntityManager(), AnnotationView.COLUMNS, AnnotationView.ROWS)
                .where("x.path = any (:paths)")
                .bind("paths", places.pathsAndAround().toArray(String[]::new))
                .whereIf(place, "place", "x.path in (:place, left(:place, 7), left(:place, 2))");
    }

    private AnnotationView view(Tuple row) {
        return AnnotationView.of(
                row, access.permitted(List.of(row.get("path", String.class)), Permission.EDIT_ANNOTATIONS));
    }
}
