over as (
    -- Groups whose last session lies in the period: everything that was to be has been.
    select s.group_id, max(s.day) as ended_on,
           (array_agg(s.day order by s.day desc))[least(2, count(*)::integer)] as nearly_last
    from session s join parent_group g on g.id = s.group_id
    where s.status <> 'CANCELLED' and g.status <> 'CANCELLED'
    group by s.group_id
    having count(*) = count(s.day) and max(s.day) between :first and :last
)
