package se.familjenavet.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * What every county's surveys of parents and of staff have told: a round each quarter for ten years, their terms and years, at all
 * places with a centre. It goes on where {@link Nation} has filled the tables {@code told_…}.
 */
final class NationalSurveys {
    private static final String SURVEYS = """
            create temporary table told_survey as
            select r.code as region_code, k.kind, uuidv7() as id, uuidv7() as version_id
            from region r cross join (values ('PARENTS'), ('STAFF')) k (kind);
            insert into survey (id, region_code, key, kind, audience, name, version)
            select id, region_code, 'riks-' || lower(kind), 'ANONYMOUS', kind, '{"sv": "Mätenkät"}', 0 from told_survey;
            insert into survey_version (id, survey_id, region_code, number, status, content, published_on, version)
            select version_id, id, region_code, 1, 'PUBLISHED', '{}', date '2010-01-01', 0 from told_survey
            """;

    /** Rounds close in the middle of each third month. */
    private static final String RELEASES = """
            create temporary table told_release as
            select uuidv7() as id, s.region_code, s.kind, s.id as survey_id, s.version_id, p.*,
                   row_number() over (partition by s.region_code order by p.closed_on, p.period nulls first, s.kind) as number
            from told_survey s cross join (
                select null as period, first_day - 16 as opened_on, first_day + 14 as closed_on
                from told_period where kind = 'MONTH' and extract(month from first_day) in (3, 6, 9, 12)
                union all
                select period, first_day, last_day from told_period where kind <> 'MONTH' and last_day - 300 > (select min(last_day) from told_period)) p;
            insert into survey_release (id, region_code, number, kind, survey_id, version_id, round_id, path, paths, period, channel,
                suppressed, threshold, opened_on, closed_on, released_on, status, rounds)
            select t.id, t.region_code, t.number, case when t.period is null then 'ROUND' else 'PERIOD' end, t.survey_id, t.version_id,
                   case when t.period is null then uuidv7() end, t.region_code,
                   array[t.region_code] || array(select x.path from told_place x where x.region_code = t.region_code and x.parts = 3),
                   t.period, case when t.period is null then 'TICKETS' end, true, 5, t.opened_on, t.closed_on, t.closed_on + 1,
                   'CURRENT', case when t.period is not null then array(
                       select r.id from told_release r where r.version_id = t.version_id and r.period is null
                       and r.closed_on between t.opened_on and t.closed_on) end
            from told_release t
            """;

    private static final String QUESTIONS = """
            create temporary table told_question as
            select q.*, g.* from (values ('PARENTS', 'more-secure', 'SECURE_IN_PARENTHOOD'), ('PARENTS', 'strengthened', null),
                ('PARENTS', 'self-efficacy', null), ('PARENTS', 'belonging', null), ('PARENTS', 'language', 'LANGUAGE'),
                ('STAFF', 'confident-in-leading', 'CONFIDENT_IN_LEADING'), ('STAFF', 'material', null), ('STAFF', 'cooperation', null),
                ('STAFF', 'time', null), ('STAFF', 'training', null), ('STAFF', 'training-enough', null),
                ('STAFF', 'training-wanted', null)) as q (kind, key, meaning)
            join (values (null, null, 1), ('WOMAN', null, 2), ('MAN', null, 2), (null, true, 2), (null, false, 2)) as
                g (gender, first_child, share) on q.kind = 'PARENTS' or g.share = 1
            """;
    private static final String RESULTS = """
            insert into survey_result (release_id, number, region_code, path, question, indicator, item, gender, first_child, invited,
                respondents, status, answers, unanswered, favourable, counts)
            select t.id, row_number() over (partition by t.id order by q.key, x.path, q.gender, q.first_child), t.region_code, x.path,
                   q.key, q.meaning, case when q.meaning is not null then 1 end, q.gender, q.first_child,
                   case q.share when 1 then x.centres * 50 end, case q.share when 1 then x.centres * (5 + h.drawn % 20) end, s.status,
                   case s.status when 'OK' then d.many end, case s.status when 'OK' then h.drawn % 3 end,
                   case when s.status = 'OK' and q.meaning is not null then d.many * (50 + h.drawn % 50) / 100 end,
                   case s.status when 'OK' then jsonb_build_object('1', 0, '2', d.many / 10, '3', d.many / 5, '4', d.many / 3,
                       '5', d.many - d.many / 10 - d.many / 5 - d.many / 3, '9', h.drawn % 3) end
            from told_release t join told_place x on x.region_code = t.region_code and x.centres > 0
            join told_question q on q.kind = t.kind
            cross join lateral (select (hashtextextended(concat_ws('|', x.path, t.number, q.key, q.gender, q.first_child), 7)
                                        & 1048575)::int as drawn) h
            cross join lateral (select x.centres * (1 + h.drawn % 20) / q.share as many) d
            cross join lateral (select case when d.many < 5 then 'SUPPRESSED' else 'OK' end as status) s
            order by t.closed_on, t.id, q.key, x.path
            """;

    /** As the product keeps what releases tell of indicators, beside them. */
    private static final String VALUES = """
            insert into survey_value (release_id, region_code, number, indicator, item, path, period, period_kind, first_day, last_day, gender,
                breakdown, category, status, numerator, denominator, invited, respondents, computed_at, latest)
            select t.id, t.region_code, t.number, case t.kind when 'PARENTS' then 'parents-more-secure' else 'staff-confident' end, x.item, x.path,
                   coalesce(t.period, t.closed_on::text), k.kind, t.opened_on, t.closed_on, coalesce(x.gender, 'ALL'), 'NONE', '', x.status,
                   x.favourable, x.answers, x.invited, x.respondents, (t.closed_on + 1)::timestamp at time zone 'Europe/Stockholm',
                   t.closed_on = max(t.closed_on) over (partition by t.version_id, x.path, x.gender, k.kind)
            from told_release t join survey_result x on x.release_id = t.id
            cross join lateral (select case when t.period is null then 'ROUND' when length(t.period) = 4 then 'YEAR' else 'TERM' end) k (kind)
            where x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING') and x.first_child is null
            order by t.closed_on, t.id
            """;

    private NationalSurveys() {}

    static void fill(Sql sql) throws SQLException {
        for (String statement : List.of(SURVEYS, RELEASES, QUESTIONS, RESULTS, VALUES)) {
            sql.run(statement);
        }
    }
}
