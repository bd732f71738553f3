-- What was told in the transaction of a change and awaits its position, in the order it was told.
create table event_told (
    arrival    bigint not null generated always as identity,
    id         uuid not null,
    type       text not null,
    about      uuid not null,
    place_code text not null,
    constraint event_told_pkey primary key (arrival),
    constraint event_told_place_form check (place_code ~ '^[0-9]{2}([0-9]{2})?$'),
    constraint event_told_type_form check (type ~ '^[A-Z]+(_[A-Z]+)*$')
);

-- The feed: positions follow the order in which changes came to be seen, given by one writer. Ids and types only.
create table event (
    position   bigint not null,
    id         uuid not null,
    type       text not null,
    about      uuid not null,
    place_code text not null,
    constraint event_pkey primary key (position),
    constraint event_once unique (id),
    constraint event_position_positive check (position > 0)
);

create index event_by_place on event (place_code, position);

-- How far the feed goes.
create table event_head (
    one      boolean not null default true,
    position bigint not null,
    constraint event_head_pkey primary key (one),
    constraint event_head_is_one check (one)
);

-- Each restore of the database begins an epoch; what came after its position before then is not what comes after it now.
create table event_epoch (
    number   bigint not null generated always as identity,
    position bigint not null,
    at       timestamptz not null default now(),
    constraint event_epoch_pkey primary key (number)
);

alter table event_told enable row level security;
alter table event_told force row level security;
alter table event enable row level security;
alter table event force row level security;
alter table event_head enable row level security;
alter table event_head force row level security;
alter table event_epoch enable row level security;
alter table event_epoch force row level security;

create policy event_told_in_place on event_told for insert to app_person, app_aggregate with check (
    place_code = any ((select setting_list('app.regions_written') || setting_list('app.municipalities'))::text[]));
create policy event_told_emptied on event_told to app_job using (true) with check (false);
create policy event_seen on event for select to app_aggregate using (
    place_code = any ((select setting_list('app.regions_written') || setting_list('app.municipalities'))::text[]));
create policy event_numbered on event to app_job using (true);
create policy event_head_read on event_head for select to app_aggregate using (true);
create policy event_head_moved on event_head to app_job using (true);
create policy event_epoch_read on event_epoch for select to app_aggregate using (true);
create policy event_epoch_begun on event_epoch to owner using (true) with check (true);

grant insert (id, type, about, place_code) on event_told to app_person, app_aggregate;
grant select, delete on event_told to app_job;
grant select on event to app_aggregate;
grant select, insert on event to app_job;
grant select on event_head, event_epoch to app_aggregate;
grant select, insert, update on event_head to app_job;
