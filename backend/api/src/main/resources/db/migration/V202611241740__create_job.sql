-- What the product does by itself: when each job is due, in whose hands it is, how it last went. It tells of no place.
create table job (
    name           text not null,
    next_run       timestamptz not null,
    last_run       timestamptz,
    last_outcome   text,
    last_reference text,
    failures       integer not null default 0,
    lease          uuid,
    leased_until   timestamptz,
    constraint job_pkey primary key (name),
    constraint job_name_form check (name ~ '^[a-z][a-z0-9-]{0,59}$'),
    constraint job_outcome_known check (last_outcome in ('DONE', 'PARTLY', 'FAILED')),
    constraint job_outcome_of_a_run check ((last_outcome is null) = (last_run is null)),
    constraint job_reference_form check (last_reference ~ '^FN-[0-9A-Z]{6}$'),
    constraint job_failures_counted check (failures >= 0),
    constraint job_lease_ends check ((lease is null) = (leased_until is null))
);

alter table job enable row level security;
alter table job force row level security;
create policy job_of_no_place on job to app_job using (true);

grant select, insert, update on job to app_job;
