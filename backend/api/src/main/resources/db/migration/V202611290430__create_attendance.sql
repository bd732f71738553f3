-- Who came: one mark for each parent and session, each with a version of its own, so that two who tick do not collide. It belongs
-- to one centre, the enrolling one (R23), and is reached by whoever reaches the enrolment. Role and gender are kept as they were
-- told then: figures need nothing of who it was.
create table attendance (
    id                uuid primary key,
    session_id        uuid not null constraint attendance_of_session references session,
    parent_id         uuid not null,
    household_id      uuid not null,
    enrolment_id      uuid not null constraint attendance_of_enrolment references enrolment,
    group_id          uuid not null,
    municipality_code text not null,
    centre_id         uuid not null,
    centre_ids        uuid[] not null,
    controller        text not null,
    role              text not null,
    gender            text not null,
    mark              text not null,
    marked_at         timestamptz not null,
    version           bigint not null,
    constraint attendance_once unique (session_id, parent_id),
    constraint attendance_of_parent foreign key (parent_id, household_id) references parent (id, household_id),
    constraint attendance_at_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint attendance_role_known check (role in ('BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT')),
    constraint attendance_gender_known check (gender in ('WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED')),
    constraint attendance_mark_known check (mark in ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT'))
);

create index attendance_by_parent on attendance (parent_id, household_id);
create index attendance_by_enrolment on attendance (enrolment_id);
create index attendance_by_group on attendance (group_id, session_id);
create index attendance_by_centre on attendance using gin (centre_ids);
create index attendance_at_place on attendance (municipality_code, centre_id);

-- Those who came without a place in the group, by gender and role and without a name: one sheet a session, with a version, and a
-- line for each kind. They belong to the host.
create table drop_in_sheet (
    session_id        uuid primary key constraint drop_in_sheet_of_session references session,
    group_id          uuid not null,
    municipality_code text not null,
    centre_id         uuid not null,
    centre_ids        uuid[] not null,
    version           bigint not null,
    constraint drop_in_sheet_at_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code)
);

create index drop_in_sheet_by_group on drop_in_sheet (group_id);
create index drop_in_sheet_by_centre on drop_in_sheet using gin (centre_ids);
create index drop_in_sheet_at_place on drop_in_sheet (municipality_code, centre_id);

create table attendance_drop_in (
    session_id uuid not null constraint attendance_drop_in_on_sheet references drop_in_sheet on delete cascade,
    role       text not null,
    gender     text not null,
    count      integer not null,
    constraint attendance_drop_in_pkey primary key (session_id, role, gender),
    constraint attendance_drop_in_role_known check (role in ('BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT')),
    constraint attendance_drop_in_gender_known check (gender in ('WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED')),
    constraint attendance_drop_in_count_range check (count between 1 and 99)
);

-- R17, and nobody has come to what is still to be. The lock keeps the session from being cancelled meanwhile.
create function refuse_unless_held(wanted uuid)
returns table (group_id uuid, day date, municipality_code text, host_id uuid, centre_ids uuid[])
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    state text;
begin
    select s.status, s.group_id, s.day, s.municipality_code, s.centre_ids[1], s.centre_ids
    into strict state, refuse_unless_held.group_id, refuse_unless_held.day, refuse_unless_held.municipality_code,
         refuse_unless_held.host_id, refuse_unless_held.centre_ids
    from session s where s.id = refuse_unless_held.wanted for share;
    if state = 'CANCELLED' then
        raise exception 'a cancelled session has no attendance'
            using errcode = 'check_violation', constraint = 'cancelled_session_has_no_attendance';
    elsif day is null or day > setting_today() then
        raise exception 'the session has not been held yet'
            using errcode = 'check_violation', constraint = 'coming_session_has_no_attendance';
    end if;
    return next;
end
$$;

-- The membership must cover the day: who joined late is marked from then on, who has left keeps what was (R15).
create function take_place_of_membership() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    held record;
begin
    select * into strict held from refuse_unless_held(new.session_id);
    if tg_op = 'UPDATE' then
        return new;
    end if;
    select e.household_id, e.group_id, e.municipality_code, e.centre_id, e.centre_ids, e.controller, p.role, p.gender
    into new.household_id, new.group_id, new.municipality_code, new.centre_id, new.centre_ids, new.controller, new.role, new.gender
    from enrolment e join parent p on p.household_id = e.household_id
    where e.id = new.enrolment_id and p.id = new.parent_id and e.group_id = held.group_id
    and e.member_from <= held.day and coalesce(e.member_to, held.day) >= held.day;
    if not found then
        raise exception 'no member on that day'
            using errcode = 'check_violation', constraint = 'attendance_within_membership';
    end if;
    return new;
end
$$;

create function take_place_of_session() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select held.group_id, held.municipality_code, held.host_id, held.centre_ids
    into strict new.group_id, new.municipality_code, new.centre_id, new.centre_ids
    from refuse_unless_held(new.session_id) held;
    return new;
end
$$;

-- What does not take place, or not yet, has no attendance (R17).
create function forget_attendance() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from attendance where session_id = new.id;
    delete from drop_in_sheet where session_id = new.id;
    return null;
end
$$;

-- The marks of a family are reached by whoever reaches its enrolment.
create function give_reach_to_attendance() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update attendance set centre_ids = new.centre_ids where enrolment_id = new.id;
    return null;
end
$$;

-- Drop-ins are reached by the centres of the group, whichever these become.
create function give_reach_to_drop_ins() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update drop_in_sheet set centre_ids = new.centre_ids where session_id = new.id;
    return null;
end
$$;

revoke all on function refuse_unless_held(uuid) from public;
revoke all on function take_place_of_membership() from public;
revoke all on function take_place_of_session() from public;
revoke all on function forget_attendance() from public;
revoke all on function give_reach_to_attendance() from public;
revoke all on function give_reach_to_drop_ins() from public;

create trigger attendance_place before insert or update of mark on attendance
    for each row execute function take_place_of_membership();
create trigger drop_in_sheet_place before insert or update of version on drop_in_sheet
    for each row execute function take_place_of_session();
create trigger session_without_attendance after update on session for each row
    when ((old.status, old.day) is distinct from (new.status, new.day)
          and (new.status = 'CANCELLED' or new.day is null or new.day > setting_today()))
    execute function forget_attendance();
create trigger enrolment_reach_of_attendance after update of status on enrolment for each row
    when (old.centre_ids <> new.centre_ids) execute function give_reach_to_attendance();

create trigger session_reach_of_drop_ins after update of centre_ids on session for each row
    when (old.centre_ids <> new.centre_ids) execute function give_reach_to_drop_ins();

do $$
declare
    part text;
begin
    foreach part in array array['attendance', 'drop_in_sheet'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy at_its_centres on %I to app_person, app_aggregate using (centre_ids && (select centres_in_focus()))
            with check (centre_ids && (select setting_list('app.centres'))::uuid[])$policy$, part);
        execute format($policy$
            create policy in_groups_led on %I to app_person
            using (group_id = any ((select setting_list('app.led'))::uuid[]))$policy$, part);
        execute format('create policy kept_true on %I to owner using (true)', part);
        execute format('grant select, insert, update, delete on %I to app_person', part);
        execute format('grant select on %I to app_aggregate', part);
    end loop;
end
$$;

alter table attendance_drop_in enable row level security;
alter table attendance_drop_in force row level security;
create policy with_sheet on attendance_drop_in to app_person, app_aggregate
    using (exists (select from drop_in_sheet d where d.session_id = attendance_drop_in.session_id));
create policy kept_true on attendance_drop_in to owner using (true);
create policy attendance_kept_true on session to owner using (true);
grant select, insert, update, delete on attendance_drop_in to app_person;
grant select on attendance_drop_in to app_aggregate;
