-- One municipality at a month's end, and whether a centre is open there.
select u.code || ' ' || m.month as unit, p.path, m.month, 'REST' as gender, '' as session, '' as start,
       true as there,
       exists (select from centre c where c.municipality_code = u.code and not c.planned
               and c.valid_from <= m.last and coalesce(c.valid_to, m.last) >= m.last) as with_centre
from (select month::date, (month + interval '1 month' - interval '1 day')::date as last
      from generate_series(date_trunc('month', cast(:first as date)), cast(:last as date), interval '1 month') as month) m
join municipality u on u.region_code = any ((select setting_list('app.regions_written'))::text[])
join place p on p.municipality_code = u.code and p.centre_id is null
