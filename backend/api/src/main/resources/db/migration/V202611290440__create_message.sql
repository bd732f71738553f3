-- Letters to parents that are to be sent, or were. Neither address, name nor text is kept: each is written while it is sent, from
-- what is true then.
create table message (
    id                uuid primary key default uuidv7(),
    kind              text not null,
    parent_id         uuid not null,
    household_id      uuid not null,
    enrolment_id      uuid not null constraint message_about_enrolment references enrolment on delete cascade,
    session_id        uuid constraint message_about_session references session on delete cascade,
    group_id          uuid not null constraint message_about_group references parent_group,
    region_code       text not null,
    municipality_code text not null,
    centre_ids        uuid[] not null,
    created_at        timestamptz not null,
    send_at           timestamptz not null,
    status            text not null default 'QUEUED',
    attempts          integer not null default 0,
    lease             uuid,
    lease_until       timestamptz,
    sent_at           timestamptz,
    problem           text,
    link_id           uuid constraint message_with_link references parent_link on delete set null,
    stop_link_id      uuid constraint message_with_stop_link references parent_link on delete set null,
    constraint message_to_parent foreign key (parent_id, household_id) references parent (id, household_id) on delete cascade,
    constraint message_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP', 'ENROLLED', 'WAITLISTED', 'OFFER',
        'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED', 'SESSION_CANCELLED', 'REMINDER', 'JOINED')),
    constraint message_status_known check (status in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'SKIPPED')),
    constraint message_problem_known check (problem in ('NO_ADDRESS', 'MAIL_STOPPED', 'OUTDATED', 'REFUSED', 'UNREACHABLE', 'INTERNAL')),
    constraint message_in_a_hand check ((status = 'SENDING') = (lease is not null) and (lease is null) = (lease_until is null)),
    constraint message_sent_when check ((status = 'SENT') = (sent_at is not null)),
    constraint message_without_success_for_a_reason check (status not in ('FAILED', 'SKIPPED') or problem is not null),
    constraint message_about_session_or_group check ((kind in ('SESSION_CANCELLED', 'REMINDER')) = (session_id is not null)),
    constraint message_lies_in_region check (left(municipality_code, 2) = region_code)
);

create index message_due on message (coalesce(lease_until, send_at), id) where status in ('QUEUED', 'SENDING');
create unique index message_reminds_once on message (session_id, parent_id) where kind = 'REMINDER';
create index message_by_centre on message using gin (centre_ids);
create index message_by_time on message (municipality_code, created_at, id);
create index message_of_parent on message (parent_id, household_id, id);
create index message_of_household on message (household_id, created_at, id);
create index message_of_enrolment on message (enrolment_id, kind);
create index message_of_group on message (group_id, created_at, id);
create index message_of_session on message (session_id);
create index message_by_link on message (link_id);
create index message_by_stop_link on message (stop_link_id);

create function take_place_of_letter() returns trigger language plpgsql as $$
begin
    select e.household_id, e.group_id, e.region_code, e.municipality_code, e.centre_ids
    into strict new.household_id, new.group_id, new.region_code, new.municipality_code, new.centre_ids
    from enrolment e where e.id = new.enrolment_id;
    return new;
end
$$;

create trigger message_place before insert on message for each row execute function take_place_of_letter();

alter table message enable row level security;
alter table message force row level security;

create policy at_its_centres on message to app_person using (centre_ids && (select centres_in_focus()))
    with check (centre_ids && (select setting_list('app.centres'))::uuid[]);
create policy own_by_link on message for insert to app_public with check (household_id = (select own_household()));
-- The queue; whom and what a letter is about its worker reads in the letter's own region.
create policy queue on message to app_job using (true);

grant select, insert on message to app_person;
grant update (link_id, stop_link_id, status, attempts, send_at, problem) on message to app_person;
grant insert (kind, parent_id, enrolment_id, created_at, send_at) on message to app_public;
grant select (id, region_code, status, attempts, send_at, lease, lease_until) on message to app_job;
grant update (status, attempts, send_at, lease, lease_until, sent_at, problem) on message to app_job;
