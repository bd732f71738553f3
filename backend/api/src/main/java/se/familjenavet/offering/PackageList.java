package se.familjenavet.offering;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** The SQL of what centres offer of the base package, all of them at once. */
final class PackageList {
    static final Sort BY_NAME = new Sort(
            List.of(new Sort.Key("m.name", "text"), new Sort.Key("c.name", "text"), new Sort.Key("c.id", "uuid")),
            false);

    private static final String IN_START = "(c.participates_from + interval '30 months' > :day)";

    /** What each centre met about by itself, of the guides of its version. */
    private static final String ALONE = """
            alone as materialized (
                select * from met_alone(:centres, array(
                    select g.key from %s v join session_guide g on g.version_id = v.id), cast(:day as date)))
            """.formatted(Sessions.VERSION_IN_USE);

    /**
     * What several met about together, which is every partner's, whoever hosts it. What row-level security lets through is not to be
     * guessed at, so the sessions of several are found before anything else is asked of them.
     */
    private static final String TOGETHER = """
            together as materialized (
                select s.centre_id, s.guide_key, bool_or(s.in_year) as held, bool_or(s.in_year and s.is_host) as held_here,
                       bool_or(s.met_on > :day) as planned, bool_or(s.met_on > :day and s.is_host) as planned_here,
                       max(s.month) filter (where s.met_on <= :day) as last_month,
                       array_agg(s.month) filter (where s.in_year) as months
                from (select credited.id as centre_id, credited.id = m.centre_ids[1] as is_host, m.guide_key, m.month, m.met_on,
                             m.met_on <= :day and m.met_on > cast(:day as date) - interval '12 months' as in_year
                      from (select s.group_id, s.centre_ids, s.guide_key, s.month, s.status, %s as met_on
                            from session s where cardinality(s.centre_ids) > 1 offset 0) m
                      join parent_group g on g.id = m.group_id and (g.accepts_enrolment or g.took_sign_ups)
                      cross join lateral unnest(m.centre_ids) as credited (id)
                      where m.status <> 'CANCELLED' and m.guide_key is not null) s
                group by 1, 2)
            """.formatted(Sessions.MET_ON);

    private static final String OFFERED = """
            select c.id as centre_id, g.key, g.number, g.content -> 'title' as title, coalesce(a.planned or t.planned, false) as planned,
                   to_char(greatest(a.last_month, t.last_month), 'YYYY-MM') as last_month,
                   (select coalesce(jsonb_agg(distinct to_char(met.month, 'YYYY-MM')), '[]') from unnest(a.months || t.months) met (month))
                       as months,
                   coalesce(a.held or t.held or (a.planned or t.planned) and %1$s, false) as offered,
                   coalesce(a.held or t.held_here or (a.planned or t.planned_here) and %1$s, false) as offered_here
            from centre c join %2$s v on v.region_code = left(c.municipality_code, 2)
            join session_guide g on g.version_id = v.id
            left join alone a on a.centre_id = c.id and a.guide_key = g.key
            left join together t on t.centre_id = c.id and t.guide_key = g.key
            """.formatted(IN_START, Sessions.VERSION_IN_USE);

    private static final String PACKAGES = """
            select o.centre_id, count(*) as wanted, count(*) filter (where o.offered) as offered,
                   array_agg(o.key) filter (where not o.offered) as missing,
                   cast(jsonb_agg(jsonb_build_object(
                       'key', o.key, 'number', o.number, 'title', o.title, 'offered', o.offered, 'planned', o.planned,
                       'lastMonth', o.last_month, 'months', o.months, 'partner', o.offered and not o.offered_here)
                       order by o.number) as text) as guides
            from (%s) o group by 1
            """.formatted(OFFERED);

    /** What the coordinator answered last; where several did and differ, the most modest of it. */
    private static final String STATED = """
            select cast(answer.code as int) as stated, x.closed_on as stated_on
            from survey_result r join survey_release x on x.id = r.release_id join survey q on q.id = x.survey_id
            cross join lateral jsonb_each_text(r.counts) as answer (code, times)
            where r.path = p.path and r.question = 'base-package' and q.kind = 'ON_BEHALF_OF_CENTRE'
            and x.kind = 'ROUND' and x.status = 'CURRENT' and x.closed_on <= :day and answer.times <> '0'
            order by x.closed_on desc, x.number desc, 1 desc limit 1
            """;

    private static final String COLUMNS =
            "c.id, p.path, c.name, m.code as municipality_code, m.name as municipality_name,"
                    + " c.size_class, " + IN_START + " as in_start, coalesce(package.wanted, 0) as wanted,"
                    + " coalesce(package.offered, 0) as offered, coalesce(package.guides, '[]') as guides,"
                    + " said.stated, said.stated_on";

    /** Sessions are read once, and not anew for each centre. */
    private static final String CENTRES = """
            centre c join municipality m on m.code = c.municipality_code join place p on p.centre_id = c.id
            left join (with %s, %s, package as materialized (%s) select * from package) package on package.centre_id = c.id
            left join lateral (%s) said on true
            """.formatted(ALONE, TOGETHER, PACKAGES, STATED);

    private static final String TAKES_PART = """
            c.participates_from <= :day and (c.participates_to is null or c.participates_to >= :day)
            and not c.planned and c.valid_from <= :day and (c.valid_to is null or c.valid_to >= :day)
            """;

    private PackageList() {}

    /** Those that take part on a day. */
    static ListQuery in(Places places, EntityManager entityManager, LocalDate day) {
        return new ListQuery(entityManager, COLUMNS, CENTRES)
                .bind("day", day)
                .bind("regions", places.regions().toArray(String[]::new))
                .where(TAKES_PART)
                .where("c.municipality_code = any (:municipalities) and c.id = any (:centres)")
                .bind("municipalities", places.municipalities().toArray(String[]::new))
                .bind("centres", places.centres().toArray(UUID[]::new));
    }

    static ListQuery filter(ListQuery query, PackageOfferingParameters asked) {
        return query.whereIf(asked.place, "place", "starts_with(p.path || '/', :place || '/')")
                .whereIf(
                        asked.missing,
                        "missing",
                        "(coalesce(package.offered, 0) < coalesce(package.wanted, 0)) = :missing")
                .whereIf(asked.guide, "guide", ":guide = any (package.missing)")
                .whereIf(contains(asked.q), "search", "(c.name ilike :search or m.name ilike :search)");
    }

    private static String contains(String search) {
        return search == null ? null : "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
