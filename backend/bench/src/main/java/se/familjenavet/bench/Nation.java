package se.familjenavet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import se.familjenavet.local.LocalStack;

/**
 * All counties with twelve centres each, beside the sixty of county 06, and ten years of them: the groups that met, and what has been
 * told of every indicator each month, term and year that is over. What was counted, and never told, is not there.
 */
final class Nation {
    private static final Path DEFINITIONS = Path.of("backend/api/src/main/resources/indicator/indicators.json");

    private static final String CENTRES = """
            insert into centre (id, municipality_code, slug, name, planned, valid_from, languages, target_age, size_class,
                participates_from, version)
            select uuidv7(), m.code, 'rikscentral-' || n, 'Rikscentral ' || n, false, date '2010-01-01', '{sv}', 'UP_TO_SIX',
                   (array['SMALL', 'LARGE'])[1 + n % 2], date '2010-01-01', 0
            from (select code, region_code, row_number() over (partition by region_code order by code) as number,
                         count(*) over (partition by region_code) as many from municipality) m
            cross join generate_series(1, 12) n
            where m.region_code <> '06' and m.number = 1 + n % m.many
            """;

    /** What triggers and foreign keys would do row by row stands in the statements. */
    private static final String IN_BULK = "set session_replication_role = replica";

    private static final String PERIODS = """
            create temporary table told_period as
            with month as (
                select m::date as first_day, (m + interval '1 month - 1 day')::date as last_day
                from generate_series(date_trunc('month', current_date) - interval '120 months',
                                     date_trunc('month', current_date) - interval '1 month', interval '1 month') m)
            select to_char(first_day, 'YYYY-MM') as period, 'MONTH' as kind, first_day, last_day, 1 as months from month
            union all
            select to_char(last_day, 'YYYY') || case extract(month from last_day) when 7 then '-SPRING' else '-AUTUMN' end, 'TERM',
                   (last_day + 1 - case extract(month from last_day) when 7 then interval '7 months' else interval '5 months' end)::date,
                   last_day, case extract(month from last_day) when 7 then 7 else 5 end
            from month where extract(month from last_day) in (7, 12)
            union all
            select to_char(last_day, 'YYYY'), 'YEAR', date_trunc('year', last_day)::date, last_day, 12
            from month where extract(month from last_day) = 12
            """;
    private static final String PLACES = """
            create temporary table told_place as
            select p.path, p.region_code, cardinality(string_to_array(p.path, '/')) as parts,
                   (select count(*)::int from place c
                    where c.centre_id is not null and (c.path = p.path or starts_with(c.path, p.path || '/'))) as centres
            from place p
            """;
    private static final String WAYS = """
            create temporary table told_way as
            with definition as (
                select * from jsonb_to_recordset(cast(? as jsonb))
                    as d (code text, base text, "byGender" boolean, breakdowns jsonb))
            select d.code, d.base, w.*
            from definition d cross join (values ('ALL', 'NONE', ''), ('WOMAN', 'NONE', ''), ('MAN', 'NONE', ''), ('ALL', 'START', 'MORNING'),
                ('ALL', 'START', 'AFTERNOON'), ('ALL', 'START', 'EVENING'), ('ALL', 'SIZE', 'SMALL'), ('ALL', 'SIZE', 'LARGE'))
                as w (gender, breakdown, category)
            where d.base <> 'SURVEY' and (w.gender = 'ALL' or d."byGender")
            and (w.breakdown = 'NONE' or jsonb_exists(d.breakdowns, w.breakdown))
            union all
            select d.code, d.base, 'ALL', 'SESSION', n::text from definition d cross join generate_series(1, 10) n
            where jsonb_exists(d.breakdowns, 'SESSION')
            """;
    private static final String RELEASES = """
            insert into indicator_release (region_code, period, period_kind, first_day, last_day, threshold, computed_at, latest)
            select r.code, p.period, p.kind, p.first_day, p.last_day, 5, p.last_day + interval '1 day 3 hours',
                   p.last_day = max(p.last_day) over (partition by r.code, p.kind)
            from region r cross join told_period p order by p.last_day, p.months, r.code
            """;

    /** In the order in which they were told. Sessions and sizes are told of a term and the whole region only; few are hidden. */
    private static final String VALUES = """
            insert into indicator_value (region_code, period, period_kind, indicator, path, gender, breakdown, category, first_day,
                last_day, status, numerator, denominator, computed_at, latest)
            select r.region_code, r.period, r.period_kind, w.code, x.path, w.gender, w.breakdown, w.category, r.first_day, r.last_day,
                   s.status, case s.status when 'OK' then d.many * (30 + h.drawn % 60) / 100 end, case s.status when 'OK' then d.many end,
                   r.computed_at, r.latest
            from told_period p join indicator_release r on r.period = p.period join told_place x on x.region_code = r.region_code
            cross join told_way w
            cross join lateral (select (hashtextextended(concat_ws('|', x.path, p.period, w.code, w.gender, w.category), 7)
                                        & 1048575)::int as drawn) h
            cross join lateral (select case w.breakdown when 'SIZE' then x.centres / 2 else x.centres end as centres) c
            cross join lateral (select case when w.base in ('CENTRE', 'OFFERING') then c.centres when w.base = 'MUNICIPALITY' then 1
                                            else c.centres * p.months * (1 + h.drawn % 12) end as many) d
            cross join lateral (select case when d.many = 0 then 'MISSING'
                when w.base in ('FAMILY', 'PARENT') and d.many < 5 + h.drawn % 3 then 'SUPPRESSED' else 'OK' end as status) s
            where (s.status <> 'MISSING' or w.breakdown = 'NONE') and not (w.base = 'MUNICIPALITY' and x.parts = 3)
            and (w.breakdown not in ('SESSION', 'SIZE') or p.kind = 'TERM' and x.parts = 1)
            order by p.last_day, p.months, x.region_code, w.code, x.path
            """;

    /** A hundred groups a centre, with ten sessions each; in a third of county 06 the last guide has not been met for long. */
    private static final String GROUPS = """
            create temporary table past_group as
            select uuidv7() as id, m.region_code, c.municipality_code, c.id as host_id, n, c.number,
                   (select min(first_day) from told_period where kind = 'MONTH') + 36 * n as day
            from (select *, row_number() over (order by municipality_code, id) as number from centre) c
            join municipality m on m.code = c.municipality_code cross join generate_series(0, 99) n;
            insert into parent_group (id, region_code, municipality_code, host_id, centre_ids, name, capacity, language, mode,
                first_time_only, accepts_enrolment, took_sign_ups, weekday, begins, closed_weeks, status, version)
            select id, region_code, municipality_code, host_id, array[host_id], 'Riksgrupp ' || n, 7, 'sv', 'IN_PERSON', false,
                   false, true, 'TUESDAY', time '09:00' + make_interval(hours => n % 8), '{}', 'COMPLETED', 0
            from past_group
            """;

    /** The county's guides have been in use all the time. */
    private static final String IN_USE = """
            update programme_version set status = 'PUBLISHED', published_on = date '2010-01-01'
            where region_code = '06' and status = 'DRAFT'
            """;

    private static final String SESSIONS = """
            insert into session (id, group_id, municipality_code, centre_ids, guide_id, guide_key, title, status, month, day, begins,
                minutes, cards_used, perspectives, sequence)
            select uuidv7(), p.id, p.municipality_code, array[p.host_id], g.id, g.key, '{"sv": "Riksträff"}', 'HELD',
                   date_trunc('month', d.day)::date, d.day, time '09:00', 90, '{}', '{}', i
            from past_group p cross join generate_series(1, 10) i cross join lateral (select p.day + 7 * i as day) d
            left join session_guide g on g.region_code = p.region_code and g.number = i
                and not (i = 10 and p.number % 3 = 0 and p.n > 80)
            """;

    private Nation() {}

    static void fill(LocalStack stack) throws IOException, SQLException {
        String definitions = Files.readString(DEFINITIONS, StandardCharsets.UTF_8);
        try (Sql sql = new Sql(stack)) {
            sql.run(CENTRES);
            sql.run(IN_BULK);
            sql.run(PERIODS);
            sql.run(PLACES);
            sql.run(WAYS, definitions);
            for (String statement : List.of(RELEASES, VALUES, IN_USE, GROUPS, SESSIONS)) {
                sql.run(statement);
            }
            NationalSurveys.fill(sql);
            sql.run("vacuum analyze");
        }
    }
}
