-- What happened at a place, for those who look at how an indicator has gone: shown there and at all beneath it, and not above.
create table trend_annotation (
    id           uuid primary key,
    region_code  text not null,
    path         text collate "C" not null constraint trend_annotation_at_place references place,
    indicator    text,
    day          date not null,
    text         text not null,
    new_baseline boolean not null,
    version      bigint not null,
    constraint trend_annotation_lies_in_region check (left(path, 2) = region_code),
    constraint trend_annotation_text_short check (length(text) between 1 and 200)
);

create index trend_annotation_by_place on trend_annotation (path);
create index trend_annotation_by_day on trend_annotation (day, id);

-- The paths that the request reaches, and those of the municipality and the region around each of them.
create function setting_paths_and_around() returns text[]
    language sql stable parallel safe
    return (select array_agg(distinct around.path)
            from unnest(setting_list('app.paths')) as mine, lateral (values (mine), (left(mine, 7)), (left(mine, 2))) as around (path));

alter table trend_annotation enable row level security;
alter table trend_annotation force row level security;

create policy seen_beneath on trend_annotation for select to app_aggregate
    using (path = any ((select setting_paths_and_around())::text[]));
create policy written_at_place on trend_annotation for insert to app_aggregate
    with check (path = any ((select setting_list('app.paths'))::text[]));
create policy changed_at_place on trend_annotation for update to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));
create policy removed_at_place on trend_annotation for delete to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));

grant select, insert, update, delete on trend_annotation to app_aggregate;
