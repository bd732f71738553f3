-- Who read or changed what, on whose data, and who tried in vain (A6). Never the data itself. Rows are appended and stay as
-- they are: no request can change or delete one. A place is a region (two digits) or a municipality (four); 00 is where the
-- attempts of callers without any place are kept.
create table audit_entry (
    id          uuid primary key,
    place_code  text not null,
    region_code text not null generated always as (left(place_code, 2)) stored,
    at          timestamptz not null,
    issuer      text not null,
    subject     text not null,
    client      text not null,
    grants      text[] not null,
    operation   text not null,
    permission  text not null,
    action      text not null,
    kind        text not null,
    whom        uuid[] not null,
    trace       text not null,
    constraint audit_entry_place_form check (place_code ~ '^[0-9]{2}([0-9]{2})?$'),
    constraint audit_entry_action_known check (action in ('READ', 'CREATED', 'CHANGED', 'DELETED', 'DENIED', 'OUT_OF_PLACE'))
);

create index audit_entry_by_place on audit_entry (place_code, at);
create index audit_entry_by_subject on audit_entry (region_code, subject);
create index audit_entry_about on audit_entry using gin (whom);

-- What awaits its number, in the order it was told. Filled with the entry, emptied with its seal.
create table audit_pending (
    entry_id uuid primary key constraint audit_pending_entry references audit_entry,
    arrival  bigint not null generated always as identity
);

create index audit_pending_by_arrival on audit_pending (arrival);

-- The entries of a region as a chain: each link's hash covers its number, its entry and the hash before it.
create table audit_seal (
    region_code text not null,
    number      bigint not null,
    entry_id    uuid not null constraint audit_seal_entry references audit_entry,
    place_code  text not null,
    hash        bytea not null,
    constraint audit_seal_pkey primary key (region_code, number),
    constraint audit_seal_once unique (entry_id),
    constraint audit_seal_number_positive check (number > 0),
    constraint audit_seal_hash_is_sha_256 check (length(hash) = 32)
);

create index audit_seal_by_place on audit_seal (place_code, number);

-- Where a chain was found whole: what lies at or before it may be cut away without breaking what follows.
create table audit_checkpoint (
    region_code text not null,
    number      bigint not null,
    hash        bytea not null,
    at          timestamptz not null,
    constraint audit_checkpoint_pkey primary key (region_code, number)
);

-- What the latest check of a region's chain found; the first broken number, if any.
create table audit_check (
    region_code text primary key,
    at          timestamptz not null,
    number      bigint not null,
    broken      bigint
);

create function audit_entry_awaits_seal() returns trigger language plpgsql as $$
begin
    insert into audit_pending (entry_id) values (new.id);
    return null;
end
$$;

create trigger audit_entry_awaits_seal after insert on audit_entry for each row execute function audit_entry_awaits_seal();

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
alter table audit_pending enable row level security;
alter table audit_pending force row level security;
alter table audit_seal enable row level security;
alter table audit_seal force row level security;
alter table audit_checkpoint enable row level security;
alter table audit_checkpoint force row level security;
alter table audit_check enable row level security;
alter table audit_check force row level security;

create policy reference_read_by_audit on region for select to app_audit using (true);
create policy reference_read_by_audit on municipality for select to app_audit using (true);
create policy directory_read_by_audit on place for select to app_audit using (true);

create policy audit_entry_appended on audit_entry for insert to app_person, app_aggregate, app_audit with check (
    issuer = (select current_setting('app.issuer', true))
    and subject = (select current_setting('app.subject', true))
    and (place_code = '00'
         or region_code = any ((select setting_list('app.regions'))::text[])
            and (length(place_code) = 2 or place_code = any ((select setting_list('app.municipalities'))::text[]))));
create policy audit_entry_seen on audit_entry for select to app_audit using (
    place_code = any ((select setting_list('app.regions_written') || setting_list('app.municipalities'))::text[]));
create policy audit_entry_sealed on audit_entry for select to app_job using (true);

-- By the trigger alone.
create policy audit_pending_filled on audit_pending for insert to app_person, app_aggregate, app_audit
    with check (pg_trigger_depth() > 0);
create policy audit_pending_emptied on audit_pending to app_job using (true) with check (false);

create policy audit_seal_seen on audit_seal for select to app_audit using (
    place_code = any ((select setting_list('app.regions_written') || setting_list('app.municipalities'))::text[]));
create policy audit_seal_given on audit_seal to app_job using (true);

create policy audit_checkpoint_made on audit_checkpoint to app_job using (true);

create policy audit_check_seen on audit_check for select to app_audit using (
    region_code = any ((select setting_list('app.regions'))::text[]));
create policy audit_check_made on audit_check to app_job using (true);

grant select on region, municipality, place to app_audit;
grant insert on audit_entry to app_person, app_aggregate, app_audit;
grant insert (entry_id) on audit_pending to app_person, app_aggregate, app_audit;
grant select on audit_entry, audit_seal, audit_check to app_audit;
grant select on audit_entry to app_job;
grant select, delete on audit_pending to app_job;
grant select, insert on audit_seal, audit_checkpoint to app_job;
grant select, insert, update on audit_check to app_job;
