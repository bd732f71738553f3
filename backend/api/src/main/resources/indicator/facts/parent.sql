-- One parent who came to one session of a group that is over; a unit is a parent in a group, however often they came. When in the
-- day it was is the group's: so each unit is of one time of day.
with $over,
held as (
    select s.id, o.ended_on, row_number() over (partition by s.group_id order by s.day, s.begins, s.id)::text as number,
           case when g.begins < '12:00' then 'MORNING' when g.begins < '16:00' then 'AFTERNOON' else 'EVENING' end as start
    from over o join session s on s.group_id = o.group_id join parent_group g on g.id = o.group_id
    where s.status <> 'CANCELLED'
)
select a.parent_id || ' ' || a.group_id as unit, p.path, date_trunc('month', s.ended_on)::date as month,
       case when a.gender in ('WOMAN', 'MAN') then a.gender else 'REST' end as gender, s.number as session, s.start,
       true as came,
       a.gender = 'MAN' as man,
       a.role <> 'BIRTH_PARENT' as second_parent,
       coalesce(r.language <> 'sv', false) as other_language,
       h.first_child is not null as first_child_known,
       coalesce(h.first_child, false) as first_child
from held s join attendance a on a.session_id = s.id and a.mark in ('PRESENT', 'LATE')
join household h on h.id = a.household_id
join place p on p.centre_id = a.centre_id
left join parent r on r.id = a.parent_id
