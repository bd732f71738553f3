-- Parent groups (föräldragrupper) and their sessions (träffar). A group is its host centre's, and its partners' where it is a
-- joint one: centre_ids names them, the host first, and says who reaches it.
create table parent_group (
    id                  uuid primary key,
    region_code         text not null constraint parent_group_of_region references region,
    municipality_code   text not null,
    host_id             uuid not null,
    centre_ids          uuid[] not null,
    version_id          uuid,
    part                text,
    name                text collate "sv-SE-x-icu" not null,
    birth_from          date,
    birth_to            date,
    capacity            integer not null,
    language            text not null,
    interpreter         text,
    mode                text not null,
    first_time_only     boolean not null,
    travel_note         text,
    accepts_enrolment   boolean not null,
    weekday             text not null,
    begins              time not null,
    place               text,
    closed_weeks        text[] not null,
    status              text not null,
    cancellation_reason text,
    cancellation_note   text,
    version             bigint not null,
    constraint parent_group_region_key unique (id, municipality_code),
    constraint parent_group_of_host foreign key (host_id, municipality_code) references centre (id, municipality_code),
    constraint parent_group_lies_in_region check (left(municipality_code, 2) = region_code),
    constraint parent_group_follows_version foreign key (version_id, region_code)
        references programme_version (id, region_code),
    constraint parent_group_host_first check (centre_ids[1] = host_id and cardinality(centre_ids) between 1 and 10),
    constraint parent_group_part_known check (part in ('PREGNANCY', 'FIRST_YEAR', 'TODDLER')),
    constraint parent_group_part_of_version check (part is null or version_id is not null),
    constraint parent_group_name_length check (length(name) between 1 and 120),
    constraint parent_group_birth_window check (
        num_nulls(birth_from, birth_to) in (0, 2) and birth_to >= birth_from
        and extract(day from birth_from) = 1 and extract(day from birth_to) = 1),
    constraint parent_group_birth_window_of_version check (version_id is null or birth_from is not null),
    constraint parent_group_capacity_range check (capacity between 1 and 30),
    constraint parent_group_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'),
    constraint parent_group_interpreter_form check (interpreter ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'),
    constraint parent_group_mode_known check (mode in ('IN_PERSON', 'DIGITAL', 'HYBRID')),
    constraint parent_group_weekday_known check (
        weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint parent_group_closed_weeks_few check (cardinality(closed_weeks) <= 60),
    constraint parent_group_status_known check (status in ('PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    constraint parent_group_cancelled_for_a_reason check (
        (status = 'CANCELLED') = (cancellation_reason is not null) and (cancellation_note is null or status = 'CANCELLED')),
    constraint parent_group_cancellation_reason_known check (cancellation_reason in (
        'TOO_FEW_FAMILIES', 'LEADER_AWAY', 'PREMISES_UNAVAILABLE', 'JOINED_WITH_ANOTHER', 'OTHER'))
);

create index parent_group_by_centre on parent_group using gin (centre_ids);
create index parent_group_by_host on parent_group (host_id, municipality_code);
create index parent_group_by_place on parent_group (municipality_code, status, name, id);
create index parent_group_by_region on parent_group (region_code, status, name, id);
create index parent_group_by_version on parent_group (version_id, region_code);

-- One meeting. Its time is Swedish wall time; what lies beyond the term ahead has a month and no day yet. Title and age window
-- are the guide's, which never changes once its version is published (R3).
create table session (
    id                  uuid primary key,
    group_id            uuid not null,
    municipality_code   text not null,
    centre_ids          uuid[] not null,
    guide_id            uuid constraint session_follows_guide references session_guide,
    guide_key           text,
    title               jsonb not null,
    age_window          jsonb,
    status              text not null,
    month               date not null,
    day                 date,
    begins              time,
    minutes             integer not null,
    place               text,
    cancellation_reason text,
    cancellation_note   text,
    cards_used          text[] not null,
    perspectives        text[] not null,
    note                text,
    staff_minutes       integer,
    sequence            integer not null,
    constraint session_place_key unique (id, municipality_code),
    constraint session_of_group foreign key (group_id, municipality_code) references parent_group (id, municipality_code),
    constraint session_guide_whole check ((guide_id is null) = (guide_key is null)),
    constraint session_in_swedish check (title ? 'sv'),
    constraint session_status_known check (status in ('PRELIMINARY', 'PLANNED', 'HELD', 'CANCELLED')),
    constraint session_month_is_its_first check (extract(day from month) = 1),
    constraint session_time_whole check (num_nulls(day, begins) in (0, 2)),
    constraint session_day_in_month check (date_trunc('month', day)::date = month),
    constraint session_preliminary_has_no_day check (
        case status when 'PRELIMINARY' then day is null when 'CANCELLED' then true else day is not null end),
    constraint session_minutes_range check (minutes between 15 and 240),
    constraint session_cancelled_for_a_reason check (
        (status = 'CANCELLED') = (cancellation_reason is not null) and (cancellation_note is null or status = 'CANCELLED')),
    constraint session_cancellation_reason_known check (cancellation_reason in (
        'TOO_FEW_FAMILIES', 'LEADER_AWAY', 'PREMISES_UNAVAILABLE', 'JOINED_WITH_ANOTHER', 'OTHER')),
    constraint session_told_of_when_held check (
        status = 'HELD' or cardinality(cards_used) + cardinality(perspectives) = 0 and num_nonnulls(note, staff_minutes) = 0),
    constraint session_staff_minutes_range check (staff_minutes between 0 and 1440),
    constraint session_perspectives_known check (perspectives <@ array['CHILD_RIGHTS', 'GENDER_EQUAL_PARENTHOOD',
        'MENTAL_HEALTH', 'INTERACTION_ATTACHMENT', 'LANGUAGE_COMMUNICATION'])
);

create index session_by_centre on session using gin (centre_ids);
create index session_of_group_in_order on session (group_id, municipality_code, month, day, begins);
create index session_by_day on session (municipality_code, day, begins, id);
create index session_by_guide on session (guide_id);
create index session_by_guide_key on session (municipality_code, guide_key, day);

-- Who leads a group, each by one of its centres; the profession is kept for those who do not reach it.
create table parent_group_leader (
    group_id          uuid not null constraint parent_group_leader_of_group references parent_group,
    municipality_code text not null,
    centre_id         uuid not null,
    staff_member_id   uuid not null constraint parent_group_leader_is_staff references staff_member,
    profession        text,
    constraint parent_group_leader_pkey primary key (group_id, staff_member_id),
    constraint parent_group_leader_of_centre foreign key (centre_id, municipality_code)
        references centre (id, municipality_code),
    constraint parent_group_leader_profession check (profession in ('MIDWIFE', 'CHILD_HEALTH_NURSE', 'SOCIAL_WORKER',
        'PRESCHOOL_TEACHER', 'PSYCHOLOGIST', 'PHYSIOTHERAPIST', 'LIBRARIAN', 'OTHER'))
);

create index parent_group_leader_by_member on parent_group_leader (staff_member_id, group_id);
create index parent_group_leader_by_centre on parent_group_leader (municipality_code, centre_id);

-- Who is planned to lead a session, and who came; the profession is kept as it was then.
create table session_leader (
    session_id        uuid not null constraint session_leader_of_session references session,
    municipality_code text not null,
    centre_id         uuid not null,
    staff_member_id   uuid not null constraint session_leader_is_staff references staff_member,
    profession        text,
    planned           boolean not null,
    came              boolean,
    constraint session_leader_pkey primary key (session_id, staff_member_id),
    constraint session_leader_of_centre foreign key (centre_id, municipality_code)
        references centre (id, municipality_code),
    constraint session_leader_profession check (profession in ('MIDWIFE', 'CHILD_HEALTH_NURSE', 'SOCIAL_WORKER',
        'PRESCHOOL_TEACHER', 'PSYCHOLOGIST', 'PHYSIOTHERAPIST', 'LIBRARIAN', 'OTHER')),
    constraint session_leader_planned_or_came check (planned or came)
);

create index session_leader_by_member on session_leader (staff_member_id, session_id);
create index session_leader_by_centre on session_leader (municipality_code, centre_id);

-- R4: a group keeps its version; what the next one says is for the next group. And nobody takes a group from its host.
create function group_keeps_what_it_was_made_of() returns trigger language plpgsql as $$
begin
    raise exception 'a group keeps its version and its host' using errcode = 'check_violation', constraint = 'group_keeps_its_version';
end
$$;

create trigger group_keeps_its_version before update on parent_group for each row
    when (old.version_id is distinct from new.version_id or old.part is distinct from new.part or old.host_id <> new.host_id)
    execute function group_keeps_what_it_was_made_of();

-- No group begins on a version that is not in use; the lock keeps the version from being retired meanwhile.
create function group_begins_on_what_is_published() returns trigger language plpgsql as $$
begin
    perform 1 from programme_version where id = new.version_id and status = 'PUBLISHED';
    if not found then
        raise exception 'a new group follows a published version'
            using errcode = 'check_violation', constraint = 'group_begins_on_what_is_published';
    end if;
    return new;
end
$$;

create trigger group_begins_on_what_is_published before insert on parent_group for each row
    when (new.version_id is not null) execute function group_begins_on_what_is_published();

-- In a joint group the host alone cancels.
create function only_the_host_cancels() returns trigger language plpgsql as $$
begin
    if new.centre_ids[1] <> all ((select setting_list('app.centres'))::uuid[]) then
        raise exception 'only the host cancels' using errcode = 'check_violation', constraint = 'only_the_host_cancels';
    end if;
    return new;
end
$$;

create trigger only_the_host_cancels before update on parent_group for each row
    when (new.status = 'CANCELLED' and old.status <> 'CANCELLED') execute function only_the_host_cancels();
create trigger only_the_host_cancels before update on session for each row
    when (new.status = 'CANCELLED' and old.status <> 'CANCELLED') execute function only_the_host_cancels();

-- A session is reached by the centres of its group, always.
create function take_centres_of_group() returns trigger language plpgsql as $$
begin
    select municipality_code, centre_ids into new.municipality_code, new.centre_ids from parent_group where id = new.group_id;
    return new;
end
$$;

create function give_centres_to_sessions() returns trigger language plpgsql as $$
begin
    update session set centre_ids = new.centre_ids where group_id = new.id;
    return null;
end
$$;

create trigger session_centres before insert on session for each row execute function take_centres_of_group();
create trigger group_centres after update of centre_ids on parent_group for each row
    when (old.centre_ids <> new.centre_ids) execute function give_centres_to_sessions();
-- From the directory of places: in a joint group a leader may be of a centre that the writer does not reach.
create function take_municipality_of_place() returns trigger language plpgsql as $$
begin
    select municipality_code into new.municipality_code from place where centre_id = new.centre_id;
    return new;
end
$$;

create trigger parent_group_leader_place before insert on parent_group_leader
    for each row execute function take_municipality_of_place();
create trigger session_leader_place before insert on session_leader
    for each row execute function take_municipality_of_place();

-- Whoever asks for one of their centres sets the focus on it: the index finds what it takes part in before anything else is
-- looked at, which no filter of a query may do in front of a policy. A focus shows nothing that the places do not.
create function centres_in_focus() returns uuid[] language sql stable parallel safe
    return case when setting_list('app.focus') is null then setting_list('app.centres')::uuid[]
        else array(select unnest(setting_list('app.focus')) intersect select unnest(setting_list('app.centres')))::uuid[] end;

do $$
declare
    part text;
begin
    foreach part in array array['parent_group', 'session'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy at_its_centres on %I to app_person, app_aggregate
                using (centre_ids && (select centres_in_focus()))$policy$, part);
        execute format('grant select, insert, update on %I to app_person', part);
        execute format('grant select on %I to app_aggregate', part);
    end loop;
    foreach part in array array['parent_group_leader', 'session_leader'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('grant select, insert, update, delete on %I to app_person', part);
        execute format('grant select on %I to app_aggregate', part);
    end loop;
end
$$;

create policy written_by_centre on parent_group_leader to app_person using (
    municipality_code = any ((select setting_list('app.municipalities'))::text[])
    and centre_id = any ((select setting_list('app.centres'))::uuid[]));
create policy seen_with_group on parent_group_leader for select to app_person, app_aggregate
    using (exists (select from parent_group g where g.id = parent_group_leader.group_id));
create policy written_with_session on session_leader to app_person
    using (exists (select from session s where s.id = session_leader.session_id));
create policy seen_with_session on session_leader for select to app_aggregate
    using (exists (select from session s where s.id = session_leader.session_id));

-- The groups that someone leads, by how the sign-in server knows them; one who was planned and then joined leads on.
create policy leaders_resolved on staff_identity for select to owner using (true);
create policy leaders_resolved on staff_member for select to owner using (true);
create policy leaders_resolved on parent_group_leader for select to owner using (true);

create function led_groups(issuer text, subject text) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
    select l.group_id from parent_group_leader l join staff_member m on m.id = l.staff_member_id
    join staff_identity i on i.staff_member_id = coalesce(m.joined_into, m.id)
    where i.issuer = led_groups.issuer and i.subject = led_groups.subject
$$;

revoke all on function led_groups(text, text) from public;
grant execute on function led_groups(text, text) to app_person, app_aggregate;

-- What a partner does with a joint group is told where the group is.
create policy told_of_joint_groups on event_told for insert to app_person with check (
    exists (select from parent_group g where g.id = event_told.about and g.municipality_code = event_told.place_code)
    or exists (select from session s where s.id = event_told.about and s.municipality_code = event_told.place_code));

-- Whoever plans a group reads what it is to follow, and what the region has decided on groups.
create policy read_by_planners on programme for select to app_person
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_by_planners on programme_version for select to app_person
    using (status <> 'DRAFT' and region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_by_planners on session_guide for select to app_person using (
    region_code = any ((select setting_list('app.regions'))::text[])
    and exists (select from programme_version v where v.id = session_guide.version_id));
grant select on programme, programme_version, session_guide to app_person;

-- For everyone: groups that take sign-ups at open centres, and their coming sessions.
create policy parent_group_public on parent_group for select to app_public using (
    (status = 'OPEN' or status = 'RUNNING') and accepts_enrolment
    and exists (select from centre c where c.id = parent_group.host_id));
create policy session_public on session for select to app_public using (
    status = 'PLANNED' and exists (select from parent_group g where g.id = session.group_id));
grant select (id, region_code, municipality_code, host_id, centre_ids, version_id, part, name, birth_from, birth_to, capacity,
              language, interpreter, mode, first_time_only, travel_note, accepts_enrolment, weekday, begins, place, status)
    on parent_group to app_public;
grant select (id, group_id, title, status, month, day, begins, minutes, place) on session to app_public;

create index parent_group_public_search on parent_group (municipality_code, birth_from, birth_to, id)
    where status in ('OPEN', 'RUNNING') and accepts_enrolment;
