-- Places in groups: who is invited, has asked, waits, is offered a place, has one, or had. R11 is counted on the group itself.
alter table parent_group add column taken integer not null default 0;
alter table parent_group add column waiting integer not null default 0;
alter table parent_group add constraint parent_group_not_overfull check (taken between 0 and capacity);
alter table parent_group add constraint parent_group_waiting_counted check (waiting >= 0);

create table enrolment (
    id                uuid primary key,
    group_id          uuid not null constraint enrolment_in_group references parent_group,
    household_id      uuid not null,
    region_code       text not null,
    municipality_code text not null,
    centre_id         uuid not null,
    host_id           uuid not null,
    centre_ids        uuid[] not null,
    controller        text not null,
    status            text not null,
    source            text not null,
    asked_at          timestamptz not null,
    confirm_until     timestamptz,
    waited_since      timestamptz,
    queue_number      integer,
    offer_until       timestamptz,
    member_from       date,
    member_to         date,
    support_offered   boolean,
    end_reason        text,
    changed_from      uuid,
    version           bigint not null,
    constraint enrolment_of_household foreign key (household_id, centre_id, municipality_code)
        references household (id, centre_id, municipality_code),
    constraint enrolment_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint enrolment_changed_from foreign key (changed_from) references enrolment,
    constraint enrolment_status_known check (status in ('INVITED', 'REQUESTED', 'WAITLISTED', 'OFFERED', 'ENROLLED',
        'COMPLETED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
    constraint enrolment_source_known check (source in ('STAFF', 'INTEGRATOR', 'PARENT')),
    constraint enrolment_requested_until check ((status = 'REQUESTED') = (confirm_until is not null)),
    constraint enrolment_waits_in_order check ((status = 'WAITLISTED') = (queue_number is not null)),
    constraint enrolment_offered_until check ((status = 'OFFERED') = (offer_until is not null)),
    constraint enrolment_member_since check (status not in ('ENROLLED', 'COMPLETED') or member_from is not null),
    constraint enrolment_member_until check (member_to is null or member_from is not null and member_to >= member_from),
    constraint enrolment_support_when_declined check (support_offered is null or status = 'DECLINED'),
    constraint enrolment_ends_for_a_reason check ((status = 'WITHDRAWN') = (end_reason is not null)),
    constraint enrolment_end_reason_known check (end_reason in ('BY_FAMILY', 'BY_CENTRE', 'CHANGED_GROUP', 'GROUP_CANCELLED'))
);

create unique index enrolment_once on enrolment (group_id, household_id)
    where status in ('INVITED', 'REQUESTED', 'WAITLISTED', 'OFFERED', 'ENROLLED', 'COMPLETED');
create index enrolment_by_centre on enrolment using gin (centre_ids);
create index enrolment_of_register on enrolment (municipality_code, centre_id, status, asked_at, id);
create index enrolment_of_changed on enrolment (changed_from);
create index enrolment_of_group on enrolment (group_id, status, queue_number);
create index enrolment_by_household on enrolment (household_id, centre_id, municipality_code);
create index enrolment_to_expire on enrolment (region_code, confirm_until) where status = 'REQUESTED';
create index enrolment_offers_to_expire on enrolment (region_code, offer_until) where status = 'OFFERED';
create index parent_group_to_serve on parent_group (region_code) where waiting > 0;

-- A staff decision that let a family pass others (R12), with its reason.
create table queue_decision (
    id                uuid primary key,
    enrolment_id      uuid not null constraint queue_decision_on_enrolment references enrolment,
    municipality_code text not null,
    centre_ids        uuid[] not null,
    kind              text not null,
    from_place        integer not null,
    to_place          integer,
    reason            text not null,
    at                timestamptz not null,
    issuer            text not null,
    subject           text not null,
    constraint queue_decision_kind_known check (kind in ('MOVED', 'OFFERED_AHEAD')),
    constraint queue_decision_places check (from_place > 0 and to_place > 0 and (kind = 'MOVED') = (to_place is not null)),
    constraint queue_decision_reason_length check (length(reason) between 1 and 200)
);

create index queue_decision_of_enrolment on queue_decision (enrolment_id, id);
create index queue_decision_by_centre on queue_decision using gin (centre_ids);

-- Which states hold a place (R11), and in which the host reads along.
create function holds_place(status text) returns boolean language sql immutable parallel safe
    return status in ('OFFERED', 'ENROLLED', 'COMPLETED');
create function is_alive(status text) returns boolean language sql immutable parallel safe
    return status in ('INVITED', 'REQUESTED', 'WAITLISTED', 'OFFERED', 'ENROLLED');

create function take_place_of_family() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        select region_code, municipality_code, centre_id, controller
        into strict new.region_code, new.municipality_code, new.centre_id, new.controller
        from household where id = new.household_id;
    end if;
    new.centre_ids := case when is_alive(new.status) and new.host_id <> new.centre_id
        then array[new.centre_id, new.host_id] else array[new.centre_id] end;
    return new;
end
$$;

create trigger enrolment_place before insert or update of status on enrolment
    for each row execute function take_place_of_family();

create function take_place_of_enrolment() returns trigger language plpgsql as $$
begin
    select municipality_code, centre_ids into strict new.municipality_code, new.centre_ids
    from enrolment where id = new.enrolment_id;
    return new;
end
$$;

create trigger queue_decision_place before insert on queue_decision
    for each row execute function take_place_of_enrolment();

-- The group counts its places itself, whoever changes an enrolment; its constraint says no when it would be overfull (R11).
create function count_places() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was text := case when tg_op = 'INSERT' then '' else old.status end;
    became text := case when tg_op = 'DELETE' then '' else new.status end;
    places integer := holds_place(became)::integer - holds_place(was)::integer;
    queue integer := (became = 'WAITLISTED')::integer - (was = 'WAITLISTED')::integer;
begin
    if places <> 0 or queue <> 0 then
        update parent_group set taken = taken + places, waiting = waiting + queue
        where id = case when tg_op = 'DELETE' then old.group_id else new.group_id end;
    end if;
    return null;
end
$$;

-- While an enrolment lives its family is reached by the host too, and by the group's leaders once it has a place.
create function give_reach_to_family() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    family uuid := case when tg_op = 'DELETE' then old.household_id else new.household_id end;
    hosts uuid[];
    groups uuid[];
begin
    select coalesce(array_agg(distinct e.host_id) filter (where is_alive(e.status) and e.host_id <> e.centre_id), '{}'),
           coalesce(array_agg(distinct e.group_id) filter (where e.status in ('ENROLLED', 'COMPLETED')), '{}')
    into hosts, groups from enrolment e where e.household_id = family;
    update household h set centre_ids = array[h.centre_id] || hosts, group_ids = groups
    where h.id = family and (h.centre_ids <> array[h.centre_id] || hosts or h.group_ids <> groups);
    if found then
        update parent set centre_ids = array[centre_id] || hosts, group_ids = groups where household_id = family;
        update parent_identity i set centre_ids = p.centre_ids, group_ids = p.group_ids
        from parent p where p.id = i.parent_id and p.household_id = family;
    end if;
    return null;
end
$$;

revoke all on function count_places() from public;
revoke all on function give_reach_to_family() from public;
create trigger enrolment_counted after insert or delete or update of status on enrolment
    for each row execute function count_places();
create trigger enrolment_reach after insert or delete or update of status on enrolment
    for each row execute function give_reach_to_family();

create policy places_counted on parent_group to owner using (true);
drop policy calendars_resolved on parent_group;

alter table enrolment enable row level security;
alter table enrolment force row level security;
alter table queue_decision enable row level security;
alter table queue_decision force row level security;

create policy at_its_centres on enrolment to app_person, app_aggregate using (centre_ids && (select centres_in_focus()))
    with check (centre_ids && (select setting_list('app.centres'))::uuid[]);
create policy in_groups_led on enrolment for select to app_person using (
    group_id = any ((select setting_list('app.led'))::uuid[]) and status in ('ENROLLED', 'COMPLETED'));
create policy reach_reckoned on enrolment for select to owner using (true);
create policy own_by_link on enrolment to app_public using (household_id = (select own_household()));
create policy at_its_centres on queue_decision to app_person using (centre_ids && (select centres_in_focus()))
    with check (centre_ids && (select setting_list('app.centres'))::uuid[]);

grant select, insert, update, delete on enrolment to app_person;
grant select on enrolment to app_aggregate;
grant select, insert on enrolment to app_public;
grant update (status, confirm_until, waited_since, queue_number, offer_until, member_from, member_to, support_offered, end_reason,
              centre_ids, version) on enrolment to app_public;
grant select, insert on queue_decision to app_person;

-- One at a time decides on a group's places: the row is locked until the transaction ends. Nothing for a group that is not there.
create function lock_places(wanted uuid)
returns table (host_id uuid, status text, accepts_enrolment boolean, capacity integer, taken integer, waiting integer, last_number integer)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    select g.host_id, g.status, g.accepts_enrolment, g.capacity, g.taken, g.waiting
    into lock_places.host_id, lock_places.status, lock_places.accepts_enrolment, lock_places.capacity, lock_places.taken,
         lock_places.waiting
    from parent_group g where g.id = lock_places.wanted for update;
    if found then
        -- A statement of its own, so that it sees what others did before the lock was had.
        select coalesce(max(e.queue_number), 0) into lock_places.last_number
        from enrolment e where e.group_id = lock_places.wanted and e.status = 'WAITLISTED';
        return next;
    end if;
end
$$;

-- How far in front one stands, for whoever may ask for it by a link (R12); null for one who does not wait.
create function place_in_queue(wanted uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
    select (select count(*)::integer from enrolment e where e.group_id = mine.group_id and e.status = 'WAITLISTED'
            and (e.queue_number, e.id) <= (mine.queue_number, mine.id))
    from enrolment mine where mine.id = place_in_queue.wanted and mine.status = 'WAITLISTED'
$$;

-- Someone who signs up again with the same address in the same group is told by mail what they already have; the caller learns
-- nothing. Who is protected is matched with nobody (R16).
create function signed_up_before(wanted uuid, address text) returns table (enrolment_id uuid, household_id uuid, parent_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
    select e.id, e.household_id, i.parent_id from parent_identity i join enrolment e on e.household_id = i.household_id
    where i.email = signed_up_before.address and e.group_id = signed_up_before.wanted
    and e.status in ('INVITED', 'REQUESTED', 'WAITLISTED', 'OFFERED', 'ENROLLED')
    and not exists (select from parent_identity p where p.household_id = i.household_id and p.protected)
    order by e.asked_at limit 1
$$;

revoke all on function lock_places(uuid) from public;
revoke all on function place_in_queue(uuid) from public;
revoke all on function signed_up_before(uuid, text) from public;
grant execute on function lock_places(uuid) to app_person, app_public;
grant execute on function place_in_queue(uuid) to app_person, app_public;
grant execute on function signed_up_before(uuid, text) to app_public;

-- One's own group is seen by link whatever state it is in, and what its region lets an offer last.
create policy parent_group_own on parent_group for select to app_public using (
    id = any (array(select e.group_id from enrolment e where e.household_id = (select own_household()))));
create policy session_own on session for select to app_public using (
    group_id = any (array(select e.group_id from enrolment e where e.household_id = (select own_household()))));
grant select (taken, waiting) on parent_group to app_public;

-- Whoever is named in a group reaches it, also where it is held elsewhere.
create policy in_groups_led on parent_group for select to app_person
    using (id = any ((select setting_list('app.led'))::uuid[]));
create policy in_groups_led on session for select to app_person
    using (group_id = any ((select setting_list('app.led'))::uuid[]));

-- Links of parents, who have no account: each for one purpose, until its time is over. The secret is made of the id under a key
-- that is kept outside the database, so that a mail can be written when it is sent.
create table parent_link (
    id                uuid primary key,
    purpose           text not null,
    hash              bytea not null,
    parent_id         uuid not null,
    household_id      uuid not null,
    enrolment_id      uuid constraint parent_link_to_enrolment references enrolment on delete cascade,
    region_code       text not null,
    municipality_code text not null,
    centre_ids        uuid[] not null,
    expires_at        timestamptz not null,
    used_at           timestamptz,
    constraint parent_link_secret_once unique (hash),
    constraint parent_link_hash_whole check (octet_length(hash) = 32),
    constraint parent_link_of_parent foreign key (parent_id, household_id) references parent (id, household_id) on delete cascade,
    constraint parent_link_purpose_known check (purpose in ('CONFIRM', 'INVITATION', 'OFFER', 'PLACE', 'JOIN', 'STOP_MAIL')),
    constraint parent_link_about_place check ((purpose = 'STOP_MAIL') = (enrolment_id is null))
);

create index parent_link_of_parent on parent_link (parent_id, household_id);
create index parent_link_of_household on parent_link (household_id);
create index parent_link_of_enrolment on parent_link (enrolment_id);
create index parent_link_by_centre on parent_link using gin (centre_ids);

create function take_place_of_link() returns trigger language plpgsql as $$
begin
    select h.region_code, h.municipality_code, array[h.centre_id], p.household_id
    into strict new.region_code, new.municipality_code, new.centre_ids, new.household_id
    from parent p join household h on h.id = p.household_id where p.id = new.parent_id;
    return new;
end
$$;

create trigger parent_link_place before insert on parent_link for each row execute function take_place_of_link();

alter table parent_link enable row level security;
alter table parent_link force row level security;
create policy at_its_centres on parent_link to app_person using (centre_ids && (select setting_list('app.centres'))::uuid[]);
create policy own_by_link on parent_link for insert to app_public with check (household_id = (select own_household()));
create policy link_resolved on parent_link to owner using (true);
grant select, insert, delete on parent_link to app_person;
grant insert on parent_link to app_public;

create function resolve_parent_link(wanted bytea)
returns table (id uuid, purpose text, parent_id uuid, household_id uuid, enrolment_id uuid, region_code text,
               municipality_code text, centre_ids uuid[], expires_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select l.id, l.purpose, l.parent_id, l.household_id, l.enrolment_id, l.region_code, l.municipality_code, l.centre_ids,
           l.expires_at, l.used_at
    from parent_link l where l.hash = resolve_parent_link.wanted
$$;

-- Marks a link of the family at hand as used; whether it was fresh.
create function use_parent_link(wanted uuid, at timestamptz) returns boolean
language sql volatile security definer set search_path = public, pg_temp as $$
    with used as (update parent_link set used_at = use_parent_link.at
                  where id = use_parent_link.wanted and household_id = own_household() and used_at is null returning 1)
    select exists (select from used)
$$;

revoke all on function resolve_parent_link(bytea) from public;
revoke all on function use_parent_link(uuid, timestamptz) from public;
grant execute on function resolve_parent_link(bytea) to app_public;
grant execute on function use_parent_link(uuid, timestamptz) to app_public;

-- What happens to families is told by id where their register is, to other systems of that place.
create policy told_by_families on event_told for insert to app_person, app_public with check (
    exists (select from enrolment e where e.id = event_told.about and e.municipality_code = event_told.place_code));
grant insert (id, type, about, place_code) on event_told to app_public;

-- Whoever comes without an account may ask once only for what they name by a key of their own, as others may.
create policy idempotency_key_of_nobody on idempotency_key to app_public using (issuer = '' and subject = '');
grant select, insert, update on idempotency_key to app_public;

-- The places of a request are read before it says as whom it runs.
grant execute on function led_groups(text, text) to nav;
