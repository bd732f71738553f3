-- Reference data: the counties and municipalities of Sweden (SCB codes).
create table region (
    code         text primary key,
    name         text collate "sv-SE-x-icu" not null,
    county_name  text collate "sv-SE-x-icu" not null,
    participates boolean not null,
    words        jsonb not null,
    version      bigint not null default 0,
    constraint region_code_form check (code ~ '^[0-9]{2}$')
);

create table municipality (
    code         text primary key,
    region_code  text not null constraint municipality_of_region references region,
    name         text collate "sv-SE-x-icu" not null,
    participates boolean not null,
    tile_column  numeric(3, 1),
    tile_row     numeric(3, 1),
    constraint municipality_code_form check (code ~ '^[0-9]{4}$'),
    constraint municipality_lies_in_region check (left(code, 2) = region_code),
    constraint municipality_tile_whole check ((tile_column is null) = (tile_row is null))
);

create index municipality_by_region on municipality (region_code, name, code);
create index municipality_by_name on municipality (name, code);

-- Where a grant can hold: the path of a Keycloak group without its role, and what it means here. No names.
create table place (
    path              text collate "C" primary key,
    region_code       text not null constraint place_in_region references region,
    municipality_code text constraint place_in_municipality references municipality,
    centre_id         uuid constraint place_per_centre unique,
    last_day          date,
    constraint place_path_form check (path ~ '^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$'),
    constraint place_path_says_where check (
        path = region_code and municipality_code is null and centre_id is null
        or path = region_code || '/' || municipality_code and centre_id is null
        or starts_with(path, region_code || '/' || municipality_code || '/') and centre_id is not null
    ),
    constraint place_lies_in_region check (left(municipality_code, 2) = region_code)
);

create index place_by_region on place (region_code);
create index place_by_municipality on place (municipality_code);

-- A setting of the request as a list; empty when it is not set, so that nothing matches.
create function setting_list(name text) returns text[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting(name, true), ''), ',');

-- The request's day (the application's clock); the real Swedish day when nobody said.
create function setting_today() returns date
    language sql stable parallel safe
    return coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Stockholm')::date);

create function place_of_region() returns trigger language plpgsql as $$
begin
    insert into place (path, region_code) values (new.code, new.code);
    return null;
end
$$;

create function place_of_municipality() returns trigger language plpgsql as $$
begin
    insert into place (path, region_code, municipality_code)
    values (new.region_code || '/' || new.code, new.region_code, new.code);
    return null;
end
$$;

create trigger region_is_a_place after insert on region for each row execute function place_of_region();
create trigger municipality_is_a_place after insert on municipality for each row execute function place_of_municipality();

alter table region enable row level security;
alter table region force row level security;
alter table municipality enable row level security;
alter table municipality force row level security;
alter table place enable row level security;
alter table place force row level security;

create policy reference_read on region for select to app_person, app_aggregate, app_public, app_job using (true);
create policy reference_read on municipality for select to app_person, app_aggregate, app_public, app_job using (true);
create policy reference_fill on region to owner using (true) with check (true);
create policy reference_fill on municipality to owner using (true) with check (true);
create policy directory_read on place for select to nav, app_person, app_aggregate, app_public, app_job using (true);
create policy directory_fill on place to owner using (true) with check (true);
create policy directory_add on place for insert to app_aggregate
    with check (municipality_code = any ((select setting_list('app.municipalities'))::text[]));
create policy directory_end on place for update to app_aggregate
    using (centre_id = any ((select setting_list('app.centres'))::uuid[]));

grant select on region, municipality to app_person, app_aggregate, app_public, app_job;
grant select on place to nav, app_person, app_aggregate, app_public, app_job;
grant insert on place to app_aggregate;
grant update (last_day) on place to app_aggregate;
