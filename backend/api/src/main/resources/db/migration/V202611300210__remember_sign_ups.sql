-- Whether a group took sign-ups before it stopped: one that is full or over takes none any more, but what it met about was offered.
-- Nothing was noted of those before; one that met to its end is taken to have.
alter table parent_group no force row level security;
alter table parent_group add column took_sign_ups boolean not null default false;
update parent_group set took_sign_ups = true where status = 'COMPLETED';
alter table parent_group force row level security;

create function remember_sign_ups() returns trigger language plpgsql as $$
begin
    new.took_sign_ups := true;
    return new;
end
$$;

-- Sign-ups are taken once a group is open.
create trigger group_stops_taking_sign_ups before update of accepts_enrolment on parent_group for each row
    when (old.accepts_enrolment and not new.accepts_enrolment
        and (old.status, new.status) not in (('PLANNED', 'PLANNED'), ('PLANNED', 'CANCELLED')))
    execute function remember_sign_ups();

-- How many of these have been trained in the base package: a number, for those who do not reach staff. One who was planned and
-- then joined is one.
create policy counted_as_trained on staff_training for select to owner using (true);

create function count_trained(leaders uuid[]) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
    select count(distinct coalesce(m.joined_into, m.id))::integer
    from staff_member m join staff_training t on t.staff_member_id in (m.id, m.joined_into)
    where m.id = any (count_trained.leaders) and t.kind = 'BASE_PACKAGE'
$$;

revoke all on function count_trained(uuid[]) from public;
grant execute on function count_trained(uuid[]) to app_aggregate;
