-- Someone who works in centres. No place of its own: the rows of staff_place and staff_plan say where.
create table staff_member (
    id          uuid primary key,
    name        text collate "sv-SE-x-icu" not null,
    profession  text,
    joined_into uuid constraint staff_member_goes_on_as references staff_member,
    version     bigint not null,
    constraint staff_member_name_length check (length(name) between 1 and 255),
    constraint staff_member_profession check (profession in ('MIDWIFE', 'CHILD_HEALTH_NURSE', 'SOCIAL_WORKER',
        'PRESCHOOL_TEACHER', 'PSYCHOLOGIST', 'PHYSIOTHERAPIST', 'LIBRARIAN', 'OTHER')),
    constraint staff_member_joined_into_another check (joined_into <> id)
);

create index staff_member_by_name on staff_member (name, id);
create index staff_member_joined on staff_member (joined_into) where joined_into is not null;

-- How a person is known when they sign in. Its primary key makes of parallel first sign-ins one staff member.
create table staff_identity (
    issuer          text not null,
    subject         text not null,
    staff_member_id uuid not null constraint staff_identity_of_member references staff_member deferrable initially deferred,
    constraint staff_identity_pkey primary key (issuer, subject),
    constraint staff_identity_of_one_member unique (staff_member_id)
);

-- Where someone works, by their grants, from and to the days when a sign-in first and last showed it.
create table staff_place (
    staff_member_id uuid not null constraint staff_place_of_member references staff_member,
    path            text collate "C" not null constraint staff_place_somewhere references place,
    role            text not null,
    starts          date not null,
    ends            date,
    constraint staff_place_role check (role ~ '^[A-Z]+(_[A-Z]+)*$'),
    constraint staff_place_period check (ends >= starts)
);

create unique index staff_place_once on staff_place (staff_member_id, path, role) where ends is null;
create index staff_place_by_place on staff_place (path, staff_member_id);
create index staff_place_by_member on staff_place (staff_member_id);

create table staff_training (
    staff_member_id uuid not null constraint staff_training_of_member references staff_member,
    kind            text not null,
    completed_on    date not null,
    constraint staff_training_once unique (staff_member_id, kind, completed_on),
    constraint staff_training_kind check (kind in ('BASE_PACKAGE', 'GROUP_LEADERSHIP', 'DIALOGUE_METHODS', 'CHILD_RIGHTS',
        'GENDER_EQUAL_PARENTHOOD', 'MENTAL_HEALTH', 'INTERACTION_ATTACHMENT', 'LANGUAGE_COMMUNICATION', 'OTHER'))
);

-- Someone planned by work e-mail before they sign in; the candidate is who then signed in by it and waits for a yes.
create table staff_plan (
    staff_member_id   uuid not null constraint staff_plan_of_member references staff_member deferrable initially deferred,
    municipality_code text not null,
    centre_id         uuid not null,
    email             text not null,
    candidate_id      uuid constraint staff_plan_candidate references staff_member,
    declined_id       uuid constraint staff_plan_declined references staff_member,
    constraint staff_plan_pkey primary key (staff_member_id),
    constraint staff_plan_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint staff_plan_email_taken unique (municipality_code, centre_id, email),
    constraint staff_plan_email_form check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
    constraint staff_plan_candidate_is_another check (candidate_id <> staff_member_id)
);

create index staff_plan_by_candidate on staff_plan (candidate_id) where candidate_id is not null;
create index staff_plan_by_declined on staff_plan (declined_id) where declined_id is not null;
create trigger staff_plan_place before insert on staff_plan for each row execute function take_municipality_of_centre();

do $$
declare
    part text;
begin
    foreach part in array array['staff_member', 'staff_identity', 'staff_place', 'staff_training', 'staff_plan'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
    end loop;
end
$$;

create policy staff_identity_own on staff_identity to app_person using (
    issuer = (select nullif(current_setting('app.issuer', true), ''))
    and subject = (select nullif(current_setting('app.subject', true), '')));
create policy staff_plan_at_place on staff_plan to app_person using (
    municipality_code = any ((select setting_list('app.municipalities'))::text[])
    and centre_id = any ((select setting_list('app.centres'))::uuid[]));
create policy staff_place_seen on staff_place for select to app_person using (
    path = any ((select setting_list('app.paths'))::text[])
    or exists (select from staff_identity i where i.staff_member_id = staff_place.staff_member_id));
create policy staff_place_begun on staff_place for insert to app_person with check (
    path = any ((select setting_list('app.paths'))::text[])
    and exists (select from staff_identity i where i.staff_member_id = staff_place.staff_member_id));
create policy staff_place_ended on staff_place for update to app_person using (
    exists (select from staff_identity i where i.staff_member_id = staff_place.staff_member_id));
create policy staff_member_at_place on staff_member to app_person using (
    exists (select from staff_place p where p.staff_member_id = staff_member.id)
    or exists (select from staff_plan p where p.staff_member_id = staff_member.id)
    or exists (select from staff_identity i where i.staff_member_id = staff_member.id));
create policy staff_member_made on staff_member for insert to app_person with check (true);
create policy staff_training_of_member on staff_training to app_person using (
    exists (select from staff_member m where m.id = staff_training.staff_member_id));

grant select, insert, update, delete on staff_member, staff_plan to app_person;
grant select, insert, delete on staff_training to app_person;
grant select, insert on staff_identity to app_person;
grant select, insert, update (ends) on staff_place to app_person;
