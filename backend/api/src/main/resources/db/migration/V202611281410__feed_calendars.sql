-- What calendars of others need to know of a session: when it was last changed.
alter table session add column changed_at timestamptz not null default now();

create function note_change_of_session() returns trigger language plpgsql as $$
begin
    new.changed_at := now();
    return new;
end
$$;

create trigger session_changed before update on session for each row
    when (old.sequence <> new.sequence) execute function note_change_of_session();

-- The calendar links of a group go where the group goes.
create function give_centres_to_calendars() returns trigger language plpgsql as $$
begin
    update link set centre_ids = new.centre_ids where about = new.id;
    return null;
end
$$;

create trigger group_calendars after update of centre_ids on parent_group for each row
    when (old.centre_ids <> new.centre_ids) execute function give_centres_to_calendars();

-- The groups whose sessions the link of this request opens. A leader's are those led now, by one who still works there.
create policy calendars_resolved on parent_group for select to owner using (true);
create policy calendars_resolved on staff_place for select to owner using (true);

create function linked_groups() returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    with link as materialized (
        select purpose, about from resolve_link(decode(nullif(current_setting('app.link', true), ''), 'hex')))
    select about from link where purpose = 'GROUP_CALENDAR'
    union
    select g.id from link join parent_group g on g.centre_ids @> array[link.about] where purpose = 'CENTRE_CALENDAR'
    union
    select g.id from link join staff_member m on m.id = link.about or m.joined_into = link.about
    join parent_group_leader l on l.staff_member_id = m.id join parent_group g on g.id = l.group_id
    where purpose = 'LEADER_CALENDAR' and exists (
        select from staff_place s join place p on p.path = s.path
        where s.staff_member_id = link.about and s.ends is null and s.role in ('GROUP_LEADER', 'CENTRE_COORDINATOR')
        and (p.centre_id = any (g.centre_ids) or p.centre_id is null and p.municipality_code = g.municipality_code))
$$;

revoke all on function linked_groups() from public;
grant execute on function linked_groups() to app_public;

create policy parent_group_linked on parent_group for select to app_public using (id = any (array(select linked_groups())));
create policy session_linked on session for select to app_public using (group_id = any (array(select linked_groups())));
grant select (sequence, changed_at) on session to app_public;
