-- Codes and names of fields that say more of what was done (why someone looked, which fields were corrected). Never the data.
alter table audit_entry add column details text[] not null default '{}';
alter table audit_entry add constraint audit_entry_details_are_codes
    check (array_to_string(details, ',') ~ '^([A-Za-z][A-Za-z_]{0,59}(,[A-Za-z][A-Za-z_]{0,59})*)?$');

-- Whoever is erased stays as month, role, gender and language, which figures need; nobody can say who it was.
alter table household add column erased_at timestamptz;
alter table parent add column erased_at timestamptz;

-- Nothing comes to a family that has been erased. Who writes waits for who erases, and the other way round.
create function refuse_for_erased() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone timestamptz;
begin
    select h.erased_at into gone from household h where h.id = new.household_id for no key update;
    if gone is not null then
        raise exception 'the family has been erased' using errcode = 'check_violation', constraint = 'nothing_for_erased';
    end if;
    return new;
end
$$;

revoke all on function refuse_for_erased() from public;
create trigger nothing_for_erased before insert on enrolment for each row execute function refuse_for_erased();
create trigger nothing_for_erased before insert on parent for each row execute function refuse_for_erased();

-- Someone at the desk looked a family up, and why. What was sought is not kept; the words may name someone, and go with the
-- family that was found.
create table family_lookup (
    id          uuid primary key,
    at          timestamptz not null,
    issuer      text not null,
    subject     text not null,
    region_code text not null constraint family_lookup_of_region references region,
    controllers text[] not null,
    reason      text not null,
    explanation text,
    sought_by   text not null,
    found       uuid[] not null,
    more        boolean not null,
    protected   boolean not null,
    constraint family_lookup_reason_known check (reason in ('ACCESS_REQUEST', 'CORRECTION_REQUEST', 'ERASURE_REQUEST',
        'COMPLAINT', 'SUPERVISION', 'INCIDENT')),
    constraint family_lookup_explained check (length(explanation) between 10 and 500),
    constraint family_lookup_sought_by_known check (sought_by in ('NAME', 'EMAIL', 'MOBILE', 'FAMILY')),
    constraint family_lookup_for_a_controller check (cardinality(controllers) > 0),
    constraint family_lookup_found_some check (cardinality(found) <= 20)
);

create index family_lookup_by_region on family_lookup (region_code, id);
create index family_lookup_by_controller on family_lookup using gin (controllers);
create index family_lookup_by_found on family_lookup using gin (found);
create index family_lookup_by_maker on family_lookup (issuer, subject, at);

-- What may not be erased, nor go by retention, for as long as somebody needs it kept (A7, A8).
create table legal_hold (
    id                uuid primary key,
    household_id      uuid not null constraint legal_hold_on_household references household,
    region_code       text not null,
    municipality_code text not null,
    controller        text not null,
    reason            text not null,
    reference         text,
    holds_from        date not null,
    holds_until       date,
    issuer            text not null,
    subject           text not null,
    placed_at         timestamptz not null,
    lifted_at         timestamptz,
    lifted_by         text,
    version           bigint not null,
    constraint legal_hold_reason_known check (reason in ('SUPERVISION', 'LEGAL_CLAIM', 'COMPLAINT', 'INVESTIGATION',
        'ACCESS_TO_DOCUMENTS')),
    constraint legal_hold_reference_form check (reference ~ '^[A-ZÅÄÖ]{1,12}[ -]?[0-9]{2,6}([/:.-][0-9]{1,8}){0,3}$'),
    constraint legal_hold_in_order check (holds_until >= holds_from),
    constraint legal_hold_lifted_by_someone check ((lifted_at is null) = (lifted_by is null))
);

create index legal_hold_of_household on legal_hold (household_id);
create index legal_hold_by_controller on legal_hold (controller, id);

-- What was erased, or was not, and why; of whom, by an id that leads to nobody any more.
create table erasure (
    id                uuid primary key,
    at                timestamptz not null,
    issuer            text not null,
    subject           text not null,
    region_code       text not null,
    municipality_code text not null,
    controller        text not null,
    household_id      uuid not null,
    parent_id         uuid,
    decision          text not null,
    ground            text not null,
    reference         text,
    parents           integer not null,
    enrolments_ended  integer not null,
    letters           integer not null,
    links             integer not null,
    constraint erasure_ground_fits_decision check (
        decision = 'ERASED' and ground in ('NO_LONGER_NEEDED', 'CONSENT_WITHDRAWN', 'OBJECTION', 'UNLAWFUL', 'LEGAL_DUTY')
        or decision = 'REFUSED' and ground in ('PUBLIC_TASK', 'ARCHIVE', 'LEGAL_HOLD', 'LEGAL_CLAIM', 'FREEDOM_OF_EXPRESSION',
            'IDENTITY_NOT_SHOWN')),
    constraint erasure_reference_form check (reference ~ '^[A-ZÅÄÖ]{1,12}[ -]?[0-9]{2,6}([/:.-][0-9]{1,8}){0,3}$'),
    constraint erasure_counts check (parents >= 0 and enrolments_ended >= 0 and letters >= 0 and links >= 0)
);

create index erasure_by_controller on erasure (controller, id);
create index erasure_of_household on erasure (household_id);

-- The family says where it is and who answers for it. Whoever places a hold waits for whoever erases, and finds nothing then.
create function take_controller_of_family() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    gone timestamptz;
begin
    select h.region_code, h.municipality_code, h.controller, h.erased_at
    into strict new.region_code, new.municipality_code, new.controller, gone
    from household h where h.id = new.household_id for no key update;
    if gone is not null and tg_table_name = 'legal_hold' then
        raise exception 'the family has been erased' using errcode = 'check_violation', constraint = 'nothing_for_erased';
    end if;
    return new;
end
$$;

revoke all on function take_controller_of_family() from public;
create trigger legal_hold_place before insert on legal_hold for each row execute function take_controller_of_family();
create trigger erasure_place before insert on erasure for each row execute function take_controller_of_family();

-- Whether a family is held, whoever asks: for erasure and retention, which must not pass a hold by because they do not see it.
create function is_held(household uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from legal_hold l where l.household_id = is_held.household and l.lifted_at is null
        and l.holds_from <= setting_today() and (l.holds_until is null or l.holds_until >= setting_today()))
$$;

revoke all on function is_held(uuid) from public;
grant execute on function is_held(uuid) to app_person;

do $$
declare
    part text;
begin
    foreach part in array array['family_lookup', 'legal_hold', 'erasure'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
    end loop;
    foreach part in array array['legal_hold', 'erasure'] loop
        execute format($policy$
            create policy by_controller on %I to app_person, app_audit
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
end
$$;

create policy holds_asked_for on legal_hold for select to owner using (true);
-- Nobody looks up for others than their own; what two controllers share is read by either, and its words go when either's family does.
create policy by_controller_select on family_lookup for select to app_person, app_audit
    using (controllers && (select setting_list('app.controllers'))::text[]);
create policy by_controller_insert on family_lookup for insert to app_person
    with check (controllers <@ (select setting_list('app.controllers'))::text[]);
create policy by_controller_update on family_lookup for update to app_person
    using (controllers && (select setting_list('app.controllers'))::text[]);

grant select, insert on family_lookup, legal_hold, erasure to app_person;
grant update (explanation) on family_lookup to app_person;
grant update (lifted_at, lifted_by, version) on legal_hold to app_person;
grant select on family_lookup, legal_hold, erasure to app_audit;

-- The log of one family is read by whoever answers for it, wherever it was read or changed from; attempts are none.
create policy audit_entry_of_own_family on audit_entry for select to app_audit using (
    whom @> array[(select own_household())] and action not in ('DENIED', 'OUT_OF_PLACE'));
