-- Long work that someone asked for: what was asked, in whose hands it is, how far it has come, what came of it.
create table task (
    id           uuid primary key,
    region_code  text not null constraint task_of_region references region,
    kind         text not null,
    issuer       text not null,
    subject      text not null,
    input        jsonb not null,
    state        text not null default 'WAITING',
    steps_done   integer not null default 0,
    steps_total  integer not null default 0,
    attempts     integer not null default 0,
    lease        uuid,
    leased_until timestamptz,
    report       jsonb,
    trouble      jsonb,
    made_at      timestamptz not null,
    ended_at     timestamptz,
    constraint task_kind_known check (kind in ('PROGRAMME_IMPORT')),
    constraint task_state_known check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    constraint task_steps_counted check (steps_done >= 0 and steps_total >= 0 and attempts >= 0),
    constraint task_lease_while_running check ((state = 'RUNNING') = (lease is not null) and (lease is null) = (leased_until is null)),
    constraint task_ends_one_way check (
        (ended_at is not null) = (state in ('DONE', 'FAILED'))
        and (report is not null) = (state = 'DONE')
        and (trouble is not null) = (state = 'FAILED'))
);

create index task_by_maker on task (issuer, subject, id);
create index task_by_region on task (region_code);
create index task_not_over on task (made_at, id) where ended_at is null;
create index task_by_end on task (ended_at) where ended_at is not null;

alter table task enable row level security;
alter table task force row level security;

create policy task_own on task for select to app_aggregate using (
    issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
create policy task_asked_for on task for insert to app_aggregate with check (
    issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), ''))
    and region_code = any ((select setting_list('app.regions_written'))::text[]));
-- The effect and its end are one transaction, in the region and in the name of who asked.
create policy task_ended_with_its_effect on task for update to app_aggregate using (
    issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), ''))
    and region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy task_worked_on on task to app_job using (true);

grant select on task to app_aggregate;
grant insert (id, region_code, kind, issuer, subject, input, made_at) on task to app_aggregate;
grant update (state, report, steps_done, ended_at, lease, leased_until) on task to app_aggregate;
grant select, update, delete on task to app_job;
