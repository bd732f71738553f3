package se.familjenavet.household;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.YearMonth;
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
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/**
 * The families that a caller's places reach: those in a centre's register, and others' while they are in its groups. Of whom
 * nobody knows any more who it was (A7), only groups and figures tell.
 */
@ApplicationScoped
public class Households implements PanacheRepositoryBase<Household, UUID> {
    private static final String ONE =
            "select h from Household h where h.id = :id and array_intersects(h.centreIds, :centres)"
                    + " and h.contactGoneOn is null";
    private static final String COLUMNS = "h.id, h.centre_id, h.municipality_code, h.child_month, h.first_child,"
            + " h.registered_on, (select count(*) from enrolment e where e.household_id = h.id and is_alive(e.status))"
            + " as groups, " + FamilyNames.COLUMN;

    @Inject
    Pager pager;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    KeptJson kept;

    public Optional<Household> byId(Places places, UUID id) {
        return getEntityManager()
                .createQuery(ONE, Household.class)
                .setParameter("id", id)
                .setParameter("centres", places.centres().toArray(UUID[]::new))
                .getResultStream()
                .findFirst();
    }

    /** One page of those in place that the filter lets through. */
    Page<HouseholdSummary> page(Places places, HouseholdParameters asked, PageParameters page) {
        return pager.page(list(places, asked), sort(asked.sort), page, row -> HouseholdSummary.of(row, kept));
    }

    /** Raises the version of a family when only something below it has changed. */
    void raise(Household household) {
        getEntityManager().lock(household, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those of these that are in place, by id. */
    Map<UUID, HouseholdSummary> summaries(Places places, Collection<UUID> ids) {
        return named(places).where("h.id = any (:ids)").bind("ids", ids.toArray(UUID[]::new)).all().stream()
                .map(row -> HouseholdSummary.of(row, kept))
                .collect(Collectors.toMap(HouseholdSummary::id, Function.identity()));
    }

    private ListQuery list(Places places, HouseholdParameters asked) {
        return named(places)
                .where("h.erased_at is null and h.contact_gone_on is null and h.state = :state")
                .bind("state", (asked.state == null ? HouseholdState.ACTIVE : asked.state).name())
                .whereIf(asked.centre, "centre", "h.centre_id = :centre")
                .whereIf(first(asked.childFrom), "childFrom", "h.child_month >= :childFrom")
                .whereIf(first(asked.childTo), "childTo", "h.child_month <= :childTo")
                .whereIf(contains(asked.q), "word", FamilyNames.FOUND);
    }

    private ListQuery named(Places places) {
        ListQuery inPlace = new ListQuery(getEntityManager(), COLUMNS, "household h")
                .where("h.centre_ids && :centres")
                .bind("centres", places.centres().toArray(UUID[]::new));
        return FamilyNames.bind(inPlace, access.reach(Permission.READ_CONTACT), caller.isPerson());
    }

    private static Object first(YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static String contains(String word) {
        return word == null ? null : "%" + word.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Sort sort(String asked) {
        Sort.Key id = new Sort.Key("h.id", "uuid");
        List<Sort.Key> keys = asked.endsWith("child")
                ? List.of(new Sort.Key("h.child_month", "date"), id)
                : List.of(new Sort.Key("h.registered_on", "date"), id);
        return new Sort(keys, asked.startsWith("-"));
    }
}
