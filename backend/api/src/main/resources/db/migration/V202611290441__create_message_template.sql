-- What a region writes in its letters instead of our own words. A text that was taken back leaves its row, so that its version
-- never comes again.
create table message_template (
    id          uuid primary key,
    region_code text not null constraint message_template_of_region references region,
    kind        text not null,
    language    text not null,
    subject     text,
    text        text,
    version     bigint not null,
    constraint message_template_once unique (region_code, kind, language),
    constraint message_template_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP', 'ENROLLED', 'WAITLISTED', 'OFFER',
        'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED', 'SESSION_CANCELLED', 'REMINDER', 'JOINED')),
    constraint message_template_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'),
    constraint message_template_whole check ((subject is null) = (text is null)),
    constraint message_template_lengths check (length(subject) between 1 and 150 and length(text) between 1 and 4000)
);

alter table message_template enable row level security;
alter table message_template force row level security;

create policy read_in_region on message_template for select to app_person, app_aggregate using (
    region_code = any ((select setting_list('app.regions'))::text[]));
create policy written_by_region on message_template to app_aggregate using (
    region_code = any ((select setting_list('app.regions_written'))::text[]));

grant select on message_template to app_person;
grant select, insert, update on message_template to app_aggregate;
