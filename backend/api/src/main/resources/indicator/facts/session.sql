-- One session that has been held or should have been.
select s.id::text as unit, p.path, s.month, 'REST' as gender, '' as session, '' as start,
       true as passed,
       exists (select from attendance a where a.session_id = s.id) or exists (select from drop_in_sheet d where d.session_id = s.id)
           as marked,
       s.status = 'HELD' and q.required > 0 as with_advice,
       s.status = 'HELD' and q.required > 0 and q.present = q.required as as_advised
from session s join parent_group g on g.id = s.group_id and g.status <> 'CANCELLED'
join place p on p.centre_id = s.centre_ids[1]
left join session_guide d on d.id = s.guide_id
cross join lateral (
    select count(*) as required,
           count(*) filter (where exists (select from session_leader l where l.session_id = s.id and l.profession = w ->> 'profession'
                                          and coalesce(l.came, l.planned))) as present
    from jsonb_array_elements(coalesce(d.content -> 'professions', '[]')) w where w ->> 'need' = 'REQUIRED') q
where s.status <> 'CANCELLED' and s.day between :first and :last
