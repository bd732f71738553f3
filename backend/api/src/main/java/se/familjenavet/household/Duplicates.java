package se.familjenavet.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/**
 * Families that may have come into a register twice: a parent of each has the same e-mail or mobile, and the child is of the same
 * month. They are sought inside one register at a time, and who is protected is matched with nobody (R16).
 */
@ApplicationScoped
public class Duplicates {
    private static final String BY = """
            select x.household_id as one, y.household_id as other, %1$s as email, %2$s as mobile
            from parent_identity x join parent_identity y on y.%3$s = x.%3$s and %4$s
            where x.centre_ids && :centres and y.centre_ids && :centres and not x.protected and not y.protected
            """;
    private static final String EACH_ONCE = "y.household_id > x.household_id";
    private static final String OF_ONE = "x.household_id = :household and y.household_id <> :household";
    private static final String OPEN =
            "not exists (select from parent_identity p where p.household_id in (t.one, t.other) and p.protected)";
    private static final Sort LATEST_FIRST =
            new Sort(List.of(new Sort.Key("t.other", "uuid"), new Sort.Key("t.one", "uuid")), true);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    Households households;

    /** One page of those in the registers of these places, those with the latest family first. */
    Page<DuplicateHousehold> page(Places places, DuplicateParameters asked, PageParameters page) {
        ListQuery pairs = new ListQuery(entityManager, "t.one, t.other, t.email, t.mobile", from(asked))
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("household", asked.household)
                .where(OPEN)
                .whereIf(asked.centre, "centre", "a.centre_id = :centre");
        Page<Tuple> rows = pager.page(pairs, LATEST_FIRST, page, row -> row);
        List<UUID> all = rows.items().stream().flatMap(Duplicates::both).toList();
        Map<UUID, HouseholdSummary> families = households.summaries(places, all);
        return rows.map(row -> new DuplicateHousehold(
                both(row).map(families::get).toList(),
                row.get("email", Boolean.class),
                row.get("mobile", Boolean.class)));
    }

    private static String from(DuplicateParameters asked) {
        String which = asked.household == null ? EACH_ONCE : OF_ONE;
        return """
            (select m.one, m.other, bool_or(m.email) as email, bool_or(m.mobile) as mobile
             from (%s union all %s) m group by m.one, m.other) t
            join household a on a.id = t.one and a.centre_id = any (:centres) and a.state = 'ACTIVE'
            join household b on b.id = t.other and b.state = 'ACTIVE' and b.municipality_code = a.municipality_code
                and b.centre_id = a.centre_id and b.child_month = a.child_month
            """.formatted(
                        BY.formatted("true", "false", "email", which), BY.formatted("false", "true", "mobile", which));
    }

    private static Stream<UUID> both(Tuple row) {
        return Stream.of(row.get("one", UUID.class), row.get("other", UUID.class));
    }
}
