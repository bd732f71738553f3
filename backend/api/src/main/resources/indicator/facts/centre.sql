-- One centre that takes part at a month's end, with what it houses then (R1).
select c.id || ' ' || m.month as unit, p.path, m.month, 'REST' as gender, '' as session, '' as start,
       true as taking_part,
       (select count(distinct v.service) = 4 from centre_service v
        where v.centre_id = c.id and v.same_premises and v.starts <= m.last and coalesce(v.ends, m.last) >= m.last) as co_located
from (select month::date, (month + interval '1 month' - interval '1 day')::date as last
      from generate_series(date_trunc('month', cast(:first as date)), cast(:last as date), interval '1 month') as month) m
join centre c on c.participates_from <= m.last and coalesce(c.participates_to, m.last) >= m.last
    and c.valid_from <= m.last and coalesce(c.valid_to, m.last) >= m.last
join place p on p.centre_id = c.id
