-- What a region shares with the others: the document of a published version, as it was when it was shared. Nothing else of
-- the region is reached from here.
alter table programme_version
    add constraint programme_version_status_key unique (id, region_code, status);

create table programme_sharing (
    version_id  uuid not null,
    region_code text not null,
    status      text not null default 'PUBLISHED',
    document    jsonb not null,
    shared_on   date not null,
    constraint programme_sharing_pkey primary key (version_id),
    constraint programme_sharing_of_published check (status = 'PUBLISHED'),
    constraint programme_sharing_of_version foreign key (version_id, region_code, status)
        references programme_version (id, region_code, status)
);

create index programme_sharing_of_version on programme_sharing (version_id, region_code, status);
create index programme_sharing_by_region on programme_sharing (region_code);

alter table programme_sharing enable row level security;
alter table programme_sharing force row level security;
create policy written_by_region on programme_sharing to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy read_in_region on programme_sharing for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
-- For the function below, which runs as the owner of the table.
create policy shared_with_others on programme_sharing for select to owner using (true);
grant select, insert, update, delete on programme_sharing to app_aggregate;

-- What other regions share, for those who work for a whole region of their own; of one version, or of all.
create function shared_version(wanted uuid) returns table (id uuid, region_code text, document jsonb, shared_on date)
language sql stable security definer set search_path = public, pg_temp as $$
    select s.version_id, s.region_code, s.document, s.shared_on from programme_sharing s
    where (wanted is null or s.version_id = wanted)
    and cardinality(setting_list('app.regions_written')::text[]) > 0
    and s.region_code <> all (setting_list('app.regions')::text[])
$$;

revoke all on function shared_version(uuid) from public;
grant execute on function shared_version(uuid) to app_aggregate;

-- Files that others read as a part of what is shared stay, whatever becomes of the media here.
alter table toolbox_file add column lent boolean not null default false;
