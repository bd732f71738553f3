-- Links that open one thing to whoever holds them, without signing in. Only the hash of the secret is kept, so that nobody
-- who reads the table can follow one; a revoked link stays as a trace and leads nowhere.
create table link (
    id                uuid primary key,
    purpose           text not null,
    hash              bytea not null,
    about             uuid not null,
    region_code       text not null,
    municipality_code text not null constraint link_of_municipality references municipality,
    centre_ids        uuid[] not null,
    issuer            text not null,
    subject           text not null,
    created_on        date not null,
    revoked_on        date,
    constraint link_secret_once unique (hash),
    constraint link_hash_whole check (octet_length(hash) = 32),
    constraint link_purpose_known check (purpose in ('GROUP_CALENDAR', 'CENTRE_CALENDAR', 'LEADER_CALENDAR')),
    constraint link_lies_in_region check (left(municipality_code, 2) = region_code),
    constraint link_somewhere check (cardinality(centre_ids) > 0),
    constraint link_revoked_after_it_was_made check (revoked_on >= created_on)
);

create index link_by_centre on link using gin (centre_ids);
create index link_by_maker on link (issuer, subject, id);
create index link_by_thing on link (about);
create index link_by_municipality on link (municipality_code);

-- The first of its centres says where it lies.
create function take_place_of_first_centre() returns trigger language plpgsql as $$
begin
    select region_code, municipality_code into new.region_code, new.municipality_code
    from place where centre_id = new.centre_ids[1];
    return new;
end
$$;

create trigger link_place before insert on link for each row execute function take_place_of_first_centre();

alter table link enable row level security;
alter table link force row level security;

-- What is a centre's belongs to all who work there; what is one's own to its maker alone.
create policy link_seen on link for select to app_person using (
    purpose <> 'LEADER_CALENDAR' and centre_ids && (select setting_list('app.centres'))::uuid[]
    or issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
create policy link_made on link for insert to app_person with check (
    centre_ids && (select setting_list('app.centres'))::uuid[]
    and issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
create policy link_revoked on link for update to app_person using (
    purpose <> 'LEADER_CALENDAR' and centre_ids && (select setting_list('app.centres'))::uuid[]
    or issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
-- For the function below, which runs as the owner of the table.
create policy link_resolved on link for select to owner using (true);

grant select, insert, update (revoked_on, centre_ids) on link to app_person;

-- What a link opens, and where that lies; nothing for one that is revoked or was never made.
create function resolve_link(hash bytea)
returns table (purpose text, about uuid, region_code text, municipality_code text, centre_ids uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
    select l.purpose, l.about, l.region_code, l.municipality_code, l.centre_ids from link l
    where l.hash = resolve_link.hash and l.revoked_on is null
$$;

revoke all on function resolve_link(bytea) from public;
grant execute on function resolve_link(bytea) to app_public;
