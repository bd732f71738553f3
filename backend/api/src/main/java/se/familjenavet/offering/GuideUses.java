package se.familjenavet.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.text.KeptJson;

/** How often the guides of the programme are held, and what is used of them; a session is its host's, so that parts add up. */
@ApplicationScoped
public class GuideUses {
    private static final String SESSIONS = """
            with met as materialized (
                select s.id, left(s.municipality_code, 2) as region_code, s.guide_key, s.status, s.cards_used, s.perspectives
                from session s
                where s.guide_key is not null and s.centre_ids[1] in (
                    select p.centre_id from place p
                    where p.centre_id = any (:centres) and starts_with(p.path || '/', :within))
                %s)
            """;

    private static final String SUMS = """
            select met.region_code, met.guide_key, count(*) filter (where met.status = 'HELD') as held,
                   count(*) filter (where met.status = 'CANCELLED') as cancelled,
                   count(*) filter (where met.status in ('PLANNED', 'PRELIMINARY')) as planned
            from met group by 1, 2
            """;

    /** Of each guide how often each word stands in a column of the sessions, as an object. */
    private static final String TIMES = """
            select n.region_code, n.guide_key, jsonb_object_agg(n.word, n.times) as %1$s
            from (select met.region_code, met.guide_key, word, count(*) as times
                  from met cross join lateral unnest(met.%1$s) as word group by 1, 2, 3) n
            group by 1, 2
            """;

    private static final String LEADERS = """
            select met.region_code, met.guide_key, count_trained(array_agg(distinct l.staff_member_id)) as trained
            from met join session_leader l on l.session_id = met.id where met.status <> 'CANCELLED' group by 1, 2
            """;

    private static final String USED = "(" + SESSIONS + "select * from (" + SUMS + ") sums left join ("
            + TIMES.formatted("cards_used") + ") cards using (region_code, guide_key) left join ("
            + TIMES.formatted("perspectives") + ") touched using (region_code, guide_key) left join ("
            + LEADERS + ") leaders using (region_code, guide_key))";

    private static final String GUIDES =
            Sessions.VERSION_IN_USE + " v join session_guide g on g.version_id = v.id left join " + USED
                    + " used on used.region_code = g.region_code and used.guide_key = g.key";

    private static final String COLUMNS = """
            g.region_code, v.id as version_id, g.key, g.number, g.content ->> 'title' as title, coalesce(used.held, 0) as held,
            coalesce(used.cancelled, 0) as cancelled, coalesce(used.planned, 0) as planned, coalesce(used.trained, 0) as trained,
            cast(coalesce(used.perspectives, '{}') as text) as perspectives,
            (select cast(coalesce(jsonb_agg(jsonb_build_object(
                        'key', c.key, 'question', c.content -> 'question',
                        'used', coalesce(cast(used.cards_used ->> c.key as int), 0)) order by c.position), '[]') as text)
             from dialogue_card c where c.guide_id = g.id) as cards
            """;

    private static final Sort IN_ORDER = new Sort(
            List.of(
                    new Sort.Key("g.region_code", "text"),
                    new Sort.Key("g.number", "int"),
                    new Sort.Key("g.id", "uuid")),
            false);

    @Inject
    EntityManager entityManager;

    @Inject
    Pager pager;

    @Inject
    KeptJson kept;

    @Inject
    Clock clock;

    /** One page of the guides of the versions in use in the caller's regions, in order. */
    Page<GuideUse> page(Places places, ProgrammeUseParameters asked, PageParameters page) {
        ListQuery query = new ListQuery(entityManager, COLUMNS, GUIDES.formatted(between(asked)))
                .bind("day", LocalDate.now(clock))
                .bind("regions", places.regions().toArray(String[]::new))
                .bind("centres", places.centres().toArray(UUID[]::new))
                .bind("within", asked.place == null ? "" : asked.place + "/")
                .bind("from", asked.from)
                .bind("to", asked.to)
                .whereIf(asked.place, "place", "g.region_code = left(:place, 2)");
        return pager.page(query, IN_ORDER, page, row -> GuideUse.of(row, kept));
    }

    private static String between(ProgrammeUseParameters asked) {
        return (asked.from == null ? "" : " and " + Sessions.MET_ON + " >= :from")
                + (asked.to == null ? "" : " and " + Sessions.MET_ON + " <= :to");
    }
}
