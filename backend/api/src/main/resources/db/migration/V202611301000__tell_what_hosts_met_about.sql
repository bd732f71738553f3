-- When the caller's centres, each by itself, met about some guides, as known on a day and in groups that families could sign up for:
-- whether within a year, whether they will, when last, and in which months of the year. The owner reads it: to the policy of sessions
-- belongs an index that finds a county's of ten years, and each query takes it. Nothing is told that the policy would not let through:
-- a centre counts only when it is asked for and the caller's as well. What is met about within a year, or will be, begins in the last
-- fourteen months.
create function met_alone(centres uuid[], guides text[], day date)
returns table (centre_id uuid, guide_key text, held boolean, planned boolean, last_month date, months date[])
language sql stable security definer set search_path = public, pg_temp as $$
    select host.id, guide.key, late.held, late.planned,
           coalesce(late.last_month, (
               select s.month from session s
               where s.centre_ids[1] = host.id and s.guide_key = guide.key and s.month <= met_alone.day - interval '14 months'
               and s.status <> 'CANCELLED' and not cardinality(s.centre_ids) > 1
               and (select g.accepts_enrolment or g.took_sign_ups from parent_group g where g.id = s.group_id)
               order by s.month desc limit 1)),
           late.months
    from (select unnest(met_alone.centres) intersect select unnest(setting_list('app.centres')::uuid[])) host (id)
    cross join unnest(met_alone.guides) guide (key)
    cross join lateral (
        select bool_or(s.in_year) as held, bool_or(s.met_on > met_alone.day) as planned,
               max(s.month) filter (where s.met_on <= met_alone.day) as last_month,
               array_agg(s.month) filter (where s.in_year) as months
        from (select m.month, m.met_on, m.met_on <= met_alone.day and m.met_on > met_alone.day - interval '12 months' as in_year
              from (select s.group_id, s.month, coalesce(s.day, (s.month + interval '1 month - 1 day')::date) as met_on
                    from session s
                    where s.centre_ids[1] = host.id and s.guide_key = guide.key and s.month > met_alone.day - interval '14 months'
                    and s.status <> 'CANCELLED' and not cardinality(s.centre_ids) > 1) m
              join parent_group g on g.id = m.group_id
              where g.accepts_enrolment or g.took_sign_ups) s) late
$$;

revoke all on function met_alone(uuid[], text[], date) from public;
grant execute on function met_alone(uuid[], text[], date) to app_aggregate;
