package se.familjenavet.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** What the open centres that a caller's places reach offer; partners in a joint group share it. */
@ApplicationScoped
public class Offerings {
    private static final String COLUMNS = "c.id, c.name, c.municipality_code, m.name as municipality_name,"
            + " coalesce(c.participates_from <= :today, false) and coalesce(c.participates_to >= :today, true)"
            + " as participates, total.groups, total.sessions, total.evenings, total.next_day, guide.guides";
    private static final String IN_TIME = """
            s.centre_ids @> array[c.id] and s.status <> 'CANCELLED'
            and coalesce(s.day, s.month) >= :from and coalesce(s.day, s.month) <= :to
            """;
    private static final String CENTRES = """
            centre c join municipality m on m.code = c.municipality_code
            cross join lateral (
                select count(distinct s.group_id) as groups, count(*) as sessions,
                       count(*) filter (where s.begins >= time '16:00') as evenings,
                       min(s.day) filter (where s.status = 'PLANNED' and s.day >= :today) as next_day
                from session s where %1$s) total
            cross join lateral (
                select cast(coalesce(jsonb_agg(jsonb_build_object('key', key, 'sessions', n) order by key), '[]') as text)
                       as guides
                from (select s.guide_key as key, count(*) as n from session s
                      where s.guide_key is not null and %1$s group by 1) by_key) guide
            """.formatted(IN_TIME);
    private static final Sort BY_NAME = new Sort(
            List.of(new Sort.Key("m.name", "text"), new Sort.Key("c.name", "text"), new Sort.Key("c.id", "uuid")),
            false);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /** One page of the centres in place that the filter lets through, by municipality and name. */
    Page<Offering> page(Places places, OfferingParameters asked, PageParameters page) {
        LocalDate today = LocalDate.now(clock);
        ListQuery query = new ListQuery(entityManager, COLUMNS, CENTRES)
                .bind("today", today)
                .bind("from", Objects.requireNonNullElse(asked.from, today))
                .bind("to", Objects.requireNonNullElse(asked.to, Term.endOfTermAhead(today)))
                .where("c.municipality_code = any (:municipalities) and c.id = any (:centres)")
                .bind("municipalities", places.municipalities().toArray(String[]::new))
                .bind("centres", places.centres().toArray(UUID[]::new))
                .where("not c.planned and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)")
                .whereIf(asked.region, "region", "m.region_code = :region")
                .whereIf(asked.municipality, "municipality", "c.municipality_code = :municipality")
                .whereIf(GroupList.contains(asked.q), "search", "(c.name ilike :search or m.name ilike :search)");
        return pager.page(query, BY_NAME, page, row -> Offering.of(row, kept));
    }
}
