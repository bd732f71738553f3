-- Retention (gallring, A7): by which decision, of whom and what, and the register of what went. Nothing goes without a decision.
alter table region_setting no force row level security;
alter table region_setting add column message_months integer not null default 12;
update region_setting set enrolment_months = greatest(enrolment_months, contact_months),
                          attendance_months = greatest(attendance_months, contact_months)
where least(enrolment_months, attendance_months) < contact_months;
alter table region_setting add constraint region_setting_message_kept check (message_months between 1 and 120);
-- What figures need is kept of nobody who is known by name.
alter table region_setting add constraint region_setting_names_go_first
    check (contact_months <= least(enrolment_months, attendance_months));

-- A decision (gallringsbeslut) of one controller (personuppgiftsansvarig): a region's board or a municipality's, by its code.
create table retention_decision (
    id          uuid primary key,
    region_code text not null constraint retention_decision_in_region references region,
    controller  text not null,
    reference   text not null,
    decided_on  date not null,
    classes     text[] not null,
    text        text,
    valid_from  date not null,
    valid_to    date,
    made_at     timestamptz not null,
    issuer      text not null,
    subject     text not null,
    made_by     text not null,
    constraint retention_decision_with_controller unique (id, controller),
    constraint retention_decision_reference_taken unique (controller, reference),
    constraint retention_decision_controller check (controller ~ '^[0-9]{2}([0-9]{2})?$' and left(controller, 2) = region_code),
    constraint retention_decision_reference_length check (length(reference) between 1 and 100),
    constraint retention_decision_text_length check (length(text) between 1 and 4000),
    constraint retention_decision_classes_known check (cardinality(classes) > 0
        and classes <@ array['CONTACT', 'FREE_TEXT', 'MESSAGE', 'ATTENDANCE', 'ENROLMENT', 'AUDIT']),
    -- The log is one chain for the whole region.
    constraint retention_decision_log_is_the_regions check (length(controller) = 2 or not 'AUDIT' = any (classes)),
    constraint retention_decision_days check (decided_on <= valid_from and valid_to >= valid_from - 1)
);

create index retention_decision_by_region on retention_decision (region_code);

insert into retention_decision
    (id, region_code, controller, reference, decided_on, classes, valid_from, made_at, issuer, subject, made_by)
select uuidv7(), region_code, region_code, retention_decision, retention_decided_on,
       array['CONTACT', 'FREE_TEXT', 'MESSAGE', 'ATTENDANCE', 'ENROLMENT', 'AUDIT'], retention_decided_on,
       retention_decided_on::timestamp at time zone 'Europe/Stockholm', '', '', ''
from region_setting where retention_decision is not null;
alter table region_setting drop column retention_decision, drop column retention_decided_on;
alter table region_setting force row level security;

-- A run under a decision: tried first, then done with what was tried. One at a time for each controller.
create table retention_run (
    id          uuid primary key,
    region_code text not null constraint retention_run_in_region references region,
    controller  text not null,
    decision_id uuid not null,
    kind        text not null,
    dry_run_id  uuid constraint retention_run_follows references retention_run,
    as_of       date not null,
    state       text not null default 'WAITING',
    attempts    integer not null default 0,
    problem     text,
    made_at     timestamptz not null,
    ended_at    timestamptz,
    issuer      text not null,
    subject     text not null,
    made_by     text not null,
    constraint retention_run_with_controller unique (id, controller),
    constraint retention_run_by_decision foreign key (decision_id, controller) references retention_decision (id, controller),
    constraint retention_run_kind_known check (kind in ('DRY_RUN', 'RUN')),
    constraint retention_run_after_dry_run check ((kind = 'RUN') = (dry_run_id is not null)),
    constraint retention_run_state_known check (state in ('WAITING', 'RUNNING', 'DONE', 'CHANGED', 'FAILED')),
    constraint retention_run_changed_since check (state <> 'CHANGED' or kind = 'RUN'),
    constraint retention_run_ends check ((ended_at is not null) = (state in ('DONE', 'CHANGED', 'FAILED'))),
    constraint retention_run_fails_for_a_reason check ((state = 'FAILED') = (problem is not null)),
    constraint retention_run_attempts_counted check (attempts >= 0)
);

create unique index retention_run_one_at_a_time on retention_run (controller) where kind = 'RUN' and ended_at is null;
create unique index retention_run_of_dry_run_once on retention_run (dry_run_id);
create index retention_run_of_decision on retention_run (decision_id, controller);
create index retention_run_by_controller on retention_run (controller, id);
create index retention_run_by_region on retention_run (region_code);
create index retention_run_not_over on retention_run (made_at, id) where ended_at is null;

-- What a run finds of one class: how much is past its time, how much of that a legal hold keeps, which (as one hash), what went.
create table retention_line (
    run_id     uuid not null,
    controller text not null,
    data_class text not null,
    months     integer not null,
    due        bigint not null,
    held       bigint not null,
    hash       bytea not null,
    until      bigint,
    changed    boolean not null default false,
    gone       bigint not null default 0,
    constraint retention_line_pkey primary key (run_id, data_class),
    constraint retention_line_of_run foreign key (run_id, controller) references retention_run (id, controller),
    constraint retention_line_class_known
        check (data_class in ('CONTACT', 'FREE_TEXT', 'MESSAGE', 'ATTENDANCE', 'ENROLMENT', 'AUDIT')),
    constraint retention_line_counted check (due >= 0 and held >= 0 and gone >= 0 and months > 0),
    constraint retention_line_hash_is_sha_256 check (octet_length(hash) = 32),
    constraint retention_line_of_log_has_end check (until is null or data_class = 'AUDIT')
);

create index retention_line_of_its_run on retention_line (run_id, controller);

-- What a run has still to do: it goes with what it names, in one transaction, so that a crash leaves neither a gap nor a double.
create table retention_item (
    run_id     uuid not null,
    controller text not null,
    data_class text not null,
    id         uuid not null,
    constraint retention_item_pkey primary key (run_id, data_class, id),
    constraint retention_item_on_line foreign key (run_id, data_class) references retention_line (run_id, data_class)
);

create index retention_item_about on retention_item (id, data_class);

-- The register of what went: a chain for each controller, each link signed under a key that is kept outside the database.
create table retention_entry (
    controller  text not null,
    number      bigint not null,
    region_code text not null constraint retention_entry_in_region references region,
    run_id      uuid not null,
    decision_id uuid not null,
    reference   text not null,
    decided_on  date not null,
    data_class  text not null,
    months      integer not null,
    as_of       date not null,
    count       bigint not null,
    hash        bytea not null,
    at          timestamptz not null,
    issuer      text not null,
    subject     text not null,
    made_by     text not null,
    signature   bytea not null,
    constraint retention_entry_pkey primary key (controller, number),
    constraint retention_entry_once unique (run_id, data_class),
    constraint retention_entry_of_run foreign key (run_id, controller) references retention_run (id, controller),
    constraint retention_entry_by_decision foreign key (decision_id, controller) references retention_decision (id, controller),
    constraint retention_entry_number_positive check (number > 0),
    constraint retention_entry_counted check (count >= 0),
    constraint retention_entry_signature_is_sha_256 check (octet_length(signature) = 32)
);

create index retention_entry_of_run on retention_entry (run_id, controller);
create index retention_entry_of_decision on retention_entry (decision_id, controller);
create index retention_entry_by_region on retention_entry (region_code);

-- No decision, no run; and no run without a dry run that went well, of the same day and decision.
create function refuse_without_decision() returns trigger language plpgsql as $$
begin
    if not exists (select from retention_decision d where d.id = new.decision_id and d.valid_from <= setting_today()
                   and coalesce(d.valid_to, 'infinity') >= setting_today()) then
        raise exception 'no decision is in force'
            using errcode = 'check_violation', constraint = 'retention_run_by_decision_in_force';
    elsif new.kind = 'RUN' and not exists (
            select from retention_run d where d.id = new.dry_run_id and d.kind = 'DRY_RUN' and d.state = 'DONE'
            and d.decision_id = new.decision_id and d.as_of = new.as_of) then
        raise exception 'nothing was tried before'
            using errcode = 'check_violation', constraint = 'retention_run_follows_dry_run';
    end if;
    return new;
end
$$;

create trigger retention_run_decided before insert on retention_run
    for each row execute function refuse_without_decision();

do $$
declare
    part text;
begin
    foreach part in array array['retention_decision', 'retention_run', 'retention_line', 'retention_item', 'retention_entry'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy of_controller on %I to app_aggregate, app_retention
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
end
$$;

create policy waits_its_turn on retention_run for select to app_job using (true);
create policy tried_daily on retention_decision for select to app_job using (true);

grant select on retention_decision, retention_run, retention_line, retention_entry to app_aggregate;
grant insert, update (valid_to) on retention_decision to app_aggregate;
grant insert on retention_run to app_aggregate;
grant select (id, region_code, controller, made_at, ended_at) on retention_run to app_job;
grant select (id, region_code, controller, valid_from, valid_to) on retention_decision to app_job;
grant select, insert on retention_decision to app_retention;
grant select, insert, update, delete on retention_run, retention_line to app_retention;
grant select, insert, update, delete on retention_item to app_retention;
grant select, insert on retention_entry to app_retention;
