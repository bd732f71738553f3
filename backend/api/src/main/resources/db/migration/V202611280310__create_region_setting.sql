-- A region is told of by id in the feed of events, as everything is.
alter table region add column id uuid not null default uuidv7();
alter table region add constraint region_id_once unique (id);
alter table region add constraint region_words_whole check (words ?& array[
    'maternityCare', 'maternityCareShort', 'childHealthCare', 'childHealthCareShort', 'openPreschool', 'socialServices',
    'preschoolTeacher']);

-- What a region has decided for itself; one row each, which begins with the national advice.
create table region_setting (
    region_code            text not null constraint region_setting_of_region references region,
    guides                 integer not null default 10,
    group_capacity         integer not null default 7,
    offer_hours            integer not null default 72,
    disclosure_threshold   integer not null default 5,
    share_threshold        integer not null default 5,
    upload_quota_megabytes integer not null default 2048,
    contact_months         integer not null default 12,
    enrolment_months       integer not null default 24,
    attendance_months      integer not null default 24,
    free_text_months       integer not null default 12,
    audit_months           integer not null default 60,
    retention_decision     text,
    retention_decided_on   date,
    version                bigint not null default 0,
    constraint region_setting_pkey primary key (region_code),
    constraint region_setting_guides check (guides between 1 and 40),
    constraint region_setting_group_capacity check (group_capacity between 2 and 30),
    constraint region_setting_offer_hours check (offer_hours between 12 and 336),
    constraint region_setting_disclosure check (disclosure_threshold between 3 and 50),
    constraint region_setting_shares_hidden_as_well check (share_threshold between disclosure_threshold and 50),
    constraint region_setting_upload_quota check (upload_quota_megabytes between 100 and 100000),
    constraint region_setting_contact_kept check (contact_months between 1 and 120),
    constraint region_setting_enrolment_kept check (enrolment_months between 1 and 120),
    constraint region_setting_attendance_kept check (attendance_months between 1 and 120),
    constraint region_setting_free_text_kept check (free_text_months between 1 and 120),
    constraint region_setting_audit_kept check (audit_months between 12 and 240),
    constraint region_setting_decision_length check (length(retention_decision) between 1 and 100),
    constraint region_setting_decision_whole check ((retention_decision is null) = (retention_decided_on is null))
);

insert into region_setting (region_code) select code from region;

alter table region_setting enable row level security;
alter table region_setting force row level security;

create policy region_setting_seen on region_setting for select to app_person, app_aggregate using (
    region_code = any ((select setting_list('app.regions'))::text[]));
create policy region_setting_changed on region_setting for update to app_aggregate using (
    region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy region_words_changed on region for update to app_aggregate using (
    code = any ((select setting_list('app.regions_written'))::text[]));

grant select on region_setting to app_person, app_aggregate;
grant update on region_setting to app_aggregate;
grant update (words, version) on region to app_aggregate;
