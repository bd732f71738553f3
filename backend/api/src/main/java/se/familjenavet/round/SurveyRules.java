package se.familjenavet.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** The rules at a caller's places. */
@ApplicationScoped
public class SurveyRules implements PanacheRepositoryBase<SurveyRule, UUID> {
    private static final Sort BY_PLACE =
            new Sort(List.of(new Sort.Key("r.path", "text"), new Sort.Key("r.id", "uuid")), false);

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Access access;

    Optional<SurveyRule> byId(Places places, UUID id) {
        return find("id = ?1 and path in ?2", id, places.paths()).firstResultOptional();
    }

    /** One page of those in place. */
    Page<RuleView> page(Places places, PageParameters page) {
        return pager.page(
                query(places), BY_PLACE, page, row -> RuleView.of(row, kept, permitted(row.get("path", String.class))));
    }

    RuleView view(Places places, SurveyRule rule) {
        flush();
        return query(places).where("r.id = :id").bind("id", rule.id()).all().stream()
                .map(row -> RuleView.of(row, kept, permitted(rule.path())))
                .findFirst()
                .orElseThrow();
    }

    /** All that make rounds, in the reach of a job. */
    List<SurveyRule> active(String region) {
        return list("regionCode = ?1 and active order by id", region);
    }

    private List<Permission> permitted(String path) {
        return access.permitted(List.of(path), Permission.EDIT_ROUNDS);
    }

    private ListQuery query(Places places) {
        return new ListQuery(getEntityManager(), RuleView.COLUMNS, RuleView.ROWS)
                .where("r.path = any (:paths)")
                .bind("paths", places.paths().toArray(String[]::new));
    }
}
