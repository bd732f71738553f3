-- A family moves to another centre: staff of the old one ask, a parent says yes by a link, and the new centre gets a copy of its
-- own. The id of the transfer is all that ties the two; the row belongs to the old centre, and neither reads the other's.
create table transfer (
    id                   uuid primary key,
    household_id         uuid not null,
    region_code          text not null,
    municipality_code    text not null,
    centre_id            uuid not null,
    controller           text not null,
    to_centre_id         uuid not null,
    to_municipality_code text not null,
    to_name              text not null,
    status               text not null default 'ASKED',
    asked_at             timestamptz not null,
    expires_at           timestamptz not null,
    settled_at           timestamptz,
    places_left          boolean,
    constraint transfer_of_household foreign key (household_id, centre_id, municipality_code)
        references household (id, centre_id, municipality_code) on update cascade,
    constraint transfer_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint transfer_to_centre foreign key (to_centre_id, to_municipality_code) references centre (id, municipality_code),
    constraint transfer_to_another check (to_centre_id <> centre_id),
    constraint transfer_lies_in_region check (left(municipality_code, 2) = region_code),
    constraint transfer_stays_in_region check (left(to_municipality_code, 2) = region_code),
    constraint transfer_status_known check (status in ('ASKED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    constraint transfer_settled_when check ((status = 'ASKED') = (settled_at is null)),
    constraint transfer_places_when_confirmed check ((status = 'CONFIRMED') = (places_left is not null)),
    constraint transfer_expires_later check (expires_at > asked_at)
);

create unique index transfer_one_at_a_time on transfer (household_id) where status = 'ASKED';
create index transfer_by_household on transfer (household_id, centre_id, municipality_code);
create index transfer_at_place on transfer (municipality_code, centre_id);
create index transfer_by_centre on transfer (centre_id, municipality_code);
create index transfer_by_new_centre on transfer (to_centre_id, to_municipality_code);

-- Who said yes, and to which text on data that go to another authority (A9); null where none is asked, within one authority.
create table transfer_answer (
    transfer_id     uuid not null constraint transfer_answer_to references transfer on delete cascade,
    parent_id       uuid not null constraint transfer_answer_of_parent references parent on delete cascade on update cascade,
    consent_version text,
    answered_at     timestamptz not null,
    constraint transfer_answer_pkey primary key (transfer_id, parent_id),
    constraint transfer_answer_consent_form check (consent_version ~ '^[a-z0-9.-]{1,40}$')
);

create index transfer_answer_by_parent on transfer_answer (parent_id);

-- The copy at the new centre, which there is once however often somebody says yes.
alter table household add column transfer_id uuid constraint household_transferred_once unique;
grant select (transfer_id) on household to app_aggregate;

alter table transfer enable row level security;
alter table transfer force row level security;
alter table transfer_answer enable row level security;
alter table transfer_answer force row level security;

create policy at_its_centre on transfer to app_person using (
    municipality_code = any ((select setting_list('app.municipalities'))::text[])
    and centre_id = any ((select setting_list('app.centres'))::uuid[]));
create policy by_controller_select on transfer for select to app_person
    using (controller = any ((select setting_list('app.controllers'))::text[]));
create policy own_by_link on transfer to app_public using (household_id = (select own_household()));
create policy carried_out on transfer to owner using (true);
create policy with_transfer on transfer_answer for select to app_person, app_public
    using (exists (select from transfer t where t.id = transfer_answer.transfer_id));
create policy carried_out on transfer_answer to owner using (true);
create policy moved_to on centre for select to owner using (true);
create policy told_by_transfers on event_told for insert to owner with check (true);

grant select, insert, update on transfer to app_person;
grant select on transfer_answer to app_person;
grant select, update (status, settled_at) on transfer to app_public;
grant select on transfer_answer to app_public;

-- Where a family can move: the centres of a region that take part today. Their names are public.
create function transfer_centres(region text) returns table (id uuid, municipality_code text, name text)
language sql stable security definer set search_path = public, pg_temp as $$
    select c.id, c.municipality_code, c.name from centre c
    where left(c.municipality_code, 2) = transfer_centres.region and not c.planned
    and c.valid_from <= setting_today() and coalesce(c.valid_to, setting_today()) >= setting_today()
    and c.participates_from <= setting_today() and coalesce(c.participates_to, setting_today()) >= setting_today()
$$;

-- What the new centre is called is kept as it was told then: the old one reads nothing of it later.
create function take_place_of_moving_family() returns trigger language plpgsql as $$
begin
    select region_code, municipality_code, centre_id, controller
    into strict new.region_code, new.municipality_code, new.centre_id, new.controller
    from household where id = new.household_id;
    select c.municipality_code, c.name into strict new.to_municipality_code, new.to_name
    from transfer_centres(new.region_code) c where c.id = new.to_centre_id;
    return new;
end
$$;

create trigger transfer_place before insert on transfer for each row execute function take_place_of_moving_family();

-- The family that goes on at the new centre: the copy, or what it has gone up in. There is none for who comes later when that one
-- has moved on, is protected or known to nobody any more.
create function standing_copy(moved uuid) returns uuid language sql stable as $$
    with recursive one as (
        select h.* from household h where h.transfer_id = standing_copy.moved
        union all
        select h.* from household h join one on one.merged_into = h.id)
    select one.id from one
    where one.state = 'ACTIVE' and num_nonnulls(one.erased_at, one.contact_gone_on) = 0
    and not exists (select from parent_identity i where i.household_id = one.id and i.protected)
$$;

-- Whether the family at hand may still be told where it has moved; nothing more of the copy, which is not its old centre's.
create function has_standing_copy(moved uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from transfer t where t.id = has_standing_copy.moved and t.household_id = own_household())
    and standing_copy(has_standing_copy.moved) is not null
$$;

-- One parent of the family at hand says yes. The first answer makes the copy and closes the family here (MOVED); within one
-- authority all come along, to another only those who consent, each by their own link. Once more changes nothing (DONE).
create function confirm_transfer(wanted uuid, parent uuid, consent text, information text, leaves boolean, at timestamptz)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
    asked transfer;
    is_elsewhere boolean;
    copy uuid;
begin
    perform from household h where h.id = own_household() and num_nonnulls(h.erased_at, h.contact_gone_on) = 0 for update;
    if not found then
        return 'ENDED';
    end if;
    select * into asked from transfer t where t.id = confirm_transfer.wanted and t.household_id = own_household() for update;
    if not found or not exists (select from parent p where p.id = confirm_transfer.parent
                                and p.household_id = asked.household_id and p.erased_at is null) then
        return 'ABSENT';
    elsif exists (select from transfer_answer a where a.transfer_id = asked.id and a.parent_id = confirm_transfer.parent) then
        return 'DONE';
    elsif asked.status not in ('ASKED', 'CONFIRMED') or asked.expires_at <= at
        or exists (select from parent_identity i where i.household_id = asked.household_id and i.protected)
        or not exists (select from transfer_centres(asked.region_code) c where c.id = asked.to_centre_id) then
        return 'ENDED';
    end if;
    loop
        copy := standing_copy(asked.id);
        perform from household h where h.id = copy for update;
        exit when copy is not distinct from standing_copy(asked.id);
    end loop;
    if asked.status = 'CONFIRMED' and copy is null then
        return 'ENDED';
    end if;
    is_elsewhere := asked.to_municipality_code <> asked.controller;
    if is_elsewhere and consent is null then
        return 'CONSENT_MISSING';
    end if;
    insert into transfer_answer (transfer_id, parent_id, consent_version, answered_at)
    values (asked.id, confirm_transfer.parent, case when is_elsewhere then consent end, at);
    if copy is null then
        copy := open_copy(asked, leaves, at);
    elsif is_elsewhere then
        update household set version = version + 1 where id = copy;
        insert into event_told (id, type, about, place_code) values (uuidv7(), 'HOUSEHOLD_CHANGED', copy, asked.to_municipality_code);
    else
        return 'DONE';
    end if;
    perform copy_parents(asked.household_id, case when is_elsewhere then confirm_transfer.parent end, copy,
                         confirm_transfer.parent, information, at);
    return case asked.status when 'ASKED' then 'MOVED' else 'DONE' end;
end
$$;

-- The family's place in the new register, without its parents; the old one is closed.
create function open_copy(asked transfer, leaves boolean, at timestamptz) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    copy uuid := uuidv7();
begin
    insert into household (id, centre_id, child_month, first_child, registered_on, version, transfer_id)
    select copy, asked.to_centre_id, h.child_month, h.first_child, setting_today(), 0, asked.id
    from household h where h.id = asked.household_id;
    update transfer set status = 'CONFIRMED', settled_at = at, places_left = leaves where id = asked.id;
    update household set state = 'MOVED', version = version + 1 where id = asked.household_id;
    insert into event_told (id, type, about, place_code) values
        (uuidv7(), 'HOUSEHOLD_MOVED', asked.household_id, asked.municipality_code),
        (uuidv7(), 'HOUSEHOLD_REGISTERED', copy, asked.to_municipality_code);
    return copy;
end
$$;

-- All parents of a family, or one of them; who has just read the new centre's text on data is noted with it.
create function copy_parents(family uuid, only_one uuid, copy uuid, reader uuid, information text, at timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    old record;
    fresh uuid;
begin
    for old in
        select p.id, p.role, p.gender, p.language, p.information_version, p.informed_at, p.mail_stopped, i.*
        from parent p join parent_identity i on i.parent_id = p.id
        where p.household_id = family and (only_one is null or p.id = only_one) order by p.id
    loop
        fresh := uuidv7();
        insert into parent (id, household_id, role, gender, language, information_version, informed_at, mail_stopped)
        values (fresh, copy, old.role, old.gender, old.language,
                case when old.id = reader then information else old.information_version end,
                case when old.id = reader then at else old.informed_at end, old.mail_stopped);
        insert into parent_identity (parent_id, first_name, family_name, email, mobile, interpreter, access_needs, wishes, protected)
        values (fresh, old.first_name, old.family_name, old.email, old.mobile, old.interpreter, old.access_needs, old.wishes, false);
    end loop;
end
$$;

-- The request's moment (the application's clock); the real one when nobody said.
create function setting_now() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

-- Whoever becomes protected is moved by no link (R16), nor told by one where the others went.
create function withdraw_transfer_of_protected() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update transfer set status = 'WITHDRAWN', settled_at = setting_now()
    where household_id = new.household_id and status = 'ASKED';
    update parent_link set expires_at = setting_now()
    where household_id = new.household_id and transfer_id is not null and expires_at > setting_now();
    return null;
end
$$;

-- Of a family that is erased, and those that have gone up in it, nothing tells where it went, or whence it came (A8). At the end,
-- when its letters and links have been counted.
create function forget_transfers_of_erased() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from transfer t using household h where h.id = t.household_id and new.id in (h.id, h.merged_into);
    update household h set transfer_id = null where new.id in (h.id, h.merged_into) and h.transfer_id is not null;
    return null;
end
$$;

create function forget_answers_of_erased() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from transfer_answer where parent_id = new.id;
    return null;
end
$$;

create function refuse_to_move_protected() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from parent_identity i where i.household_id = new.household_id and i.protected) then
        raise exception 'a protected household is not moved by link'
            using errcode = 'check_violation', constraint = 'protected_household_not_moved';
    end if;
    return new;
end
$$;

revoke all on function transfer_centres(text) from public;
revoke all on function confirm_transfer(uuid, uuid, text, text, boolean, timestamptz) from public;
revoke all on function standing_copy(uuid) from public;
revoke all on function has_standing_copy(uuid) from public;
revoke all on function open_copy(transfer, boolean, timestamptz) from public;
revoke all on function copy_parents(uuid, uuid, uuid, uuid, text, timestamptz) from public;
revoke all on function withdraw_transfer_of_protected() from public;
revoke all on function forget_transfers_of_erased() from public;
revoke all on function forget_answers_of_erased() from public;
revoke all on function refuse_to_move_protected() from public;
grant execute on function transfer_centres(text) to app_person;
grant execute on function confirm_transfer(uuid, uuid, text, text, boolean, timestamptz) to app_public;
grant execute on function has_standing_copy(uuid) to app_public;
create trigger protected_family_stays after insert or update of protected on parent_identity for each row
    when (new.protected) execute function withdraw_transfer_of_protected();
create trigger protected_household_not_moved before insert on transfer for each row execute function refuse_to_move_protected();
create trigger closed_household_not_moved before insert on transfer for each row execute function refuse_to_join_closed();
create trigger nothing_for_erased before insert on transfer for each row execute function refuse_for_erased();
create constraint trigger erased_family_moved_nowhere after update of erased_at on household deferrable initially deferred
    for each row when (new.erased_at is not null) execute function forget_transfers_of_erased();
create trigger erased_parent_answered_nothing after update of erased_at on parent for each row
    when (new.erased_at is not null) execute function forget_answers_of_erased();
