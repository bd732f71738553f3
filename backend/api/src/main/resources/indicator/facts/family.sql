-- One family that asked for a place in a group that is over. One who changed groups is counted in the other.
with $over
select e.id::text as unit, p.path, date_trunc('month', o.ended_on)::date as month, 'REST' as gender, '' as session, '' as start,
       e.status not in ('INVITED', 'REQUESTED') as asked,
       e.member_from is not null as enrolled,
       e.waited_since is not null as waited,
       e.member_from is null as without_place,
       e.member_from is not null and a.times > 0 as came,
       coalesce(a.last_day >= o.nearly_last, false) as stayed,
       coalesce(a.parents > 1, false) as both_parents,
       e.member_from is not null and a.times > 0 and g.part = 'FIRST_YEAR' as came_after_birth,
       coalesce(a.first_day < h.child_month + interval '4 months', false) as within_three_months
from over o join parent_group g on g.id = o.group_id
join enrolment e on e.group_id = o.group_id and e.end_reason is distinct from 'CHANGED_GROUP'
join household h on h.id = e.household_id
join place p on p.centre_id = e.centre_id
left join lateral (
    select count(*) as times, count(distinct a.parent_id) as parents, min(s.day) as first_day, max(s.day) as last_day
    from attendance a join session s on s.id = a.session_id
    where a.enrolment_id = e.id and a.mark in ('PRESENT', 'LATE')) a on true
