-- Retention (A7) of families that have gone up in another, or were asked about moving. A trace goes when the family does that it
-- leads to, never by itself; what tells of a move goes with it.
create or replace function families_at_rest(wanted text, only_these uuid[]) returns table (id uuid, since date)
language sql stable as $$
    select h.id, greatest(h.registered_on, h.child_month,
                          max(greatest((e.asked_at at time zone 'Europe/Stockholm')::date, e.member_to, g.last_day)))
    from household h
    left join enrolment e on e.household_id = h.id
    left join lateral (select max(s.day) as last_day from session s where s.group_id = e.group_id) g on true
    where h.controller = families_at_rest.wanted and h.state <> 'MERGED'
    and (families_at_rest.only_these is null or h.id = any (families_at_rest.only_these))
    group by h.id
    having not coalesce(bool_or(is_alive(e.status)), false)
$$;

-- Families, and those that have gone up in them.
create function with_traces(families uuid[]) returns uuid[] language sql stable as $$
    with recursive one as (
        select unnest(with_traces.families) as id
        union
        select h.id from household h join one on h.merged_into = one.id)
    select array_agg(one.id) from one
$$;

create policy at_retention on transfer for select to app_retention
    using (controller = any ((select setting_list('app.controllers'))::text[]));
create policy gone_at_retention on transfer for delete to app_retention
    using (controller = any ((select setting_list('app.controllers'))::text[]));

grant select (state, merged_into, transfer_id), update (transfer_id) on household to app_retention;
grant select (household_id, controller), delete on transfer to app_retention;
