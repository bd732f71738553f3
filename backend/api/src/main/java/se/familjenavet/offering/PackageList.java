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

    /**
     * Of each centre and guide. A joint group's sessions are every partner's, whoever hosts them. What row-level security lets
     * through is not to be guessed at, so groups and sessions are read once each before they are joined.
     */
    private static final String CREDITS = """
            (with taking as materialized (select g.id from parent_group g where g.accepts_enrolment or g.took_sign_ups),
                  meeting as materialized (
                      select s.group_id, s.centre_ids, s.guide_key, s.month, %s as met_on from session s
                      where s.status <> 'CANCELLED' and s.guide_key is not null)
             select s.centre_id, s.guide_key, coalesce(bool_or(s.in_year), false) as held,
                    coalesce(bool_or(s.in_year and s.is_host), false) as held_here, bool_or(s.met_on > :day) as planned,
                    bool_or(s.met_on > :day and s.is_host) as planned_here,
                    to_char(max(s.month) filter (where s.met_on <= :day), 'YYYY-MM') as last_month,
                    jsonb_agg(distinct to_char(s.month, 'YYYY-MM')) filter (where s.in_year) as months
             from (select credited.id as centre_id, credited.id = m.centre_ids[1] as is_host, m.guide_key, m.month, m.met_on,
                          m.met_on <= :day and m.met_on > cast(:day as date) - interval '12 months' as in_year
                   from meeting m join taking t on t.id = m.group_id
                   cross join lateral unnest(m.centre_ids) as credited (id)) s
             group by 1, 2)
            """.formatted(Sessions.MET_ON);

    private static final String OFFERED = """
            select c.id as centre_id, g.key, g.number, g.content -> 'title' as title, coalesce(x.planned, false) as planned,
                   x.last_month, coalesce(x.months, '[]') as months,
                   coalesce(x.held or x.planned and %1$s, false) as offered,
                   coalesce(x.held_here or x.planned_here and %1$s, false) as offered_here
            from centre c join %2$s v on v.region_code = left(c.municipality_code, 2)
            join session_guide g on g.version_id = v.id
            left join credit x on x.centre_id = c.id and x.guide_key = g.key
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
            left join (with credit as materialized %s, package as materialized (%s) select * from package) package
                on package.centre_id = c.id
            left join lateral (%s) said on true
            """.formatted(CREDITS, PACKAGES, STATED);

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
