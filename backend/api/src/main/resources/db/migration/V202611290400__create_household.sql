-- Families: a household is one child, expected or born, in the register of one centre. No name of a child, no personal
-- identity number. Names, contact, needs, wishes and the protected flag stand in parent_identity alone, which figures never read.
create table household (
    id                uuid primary key,
    region_code       text not null constraint household_of_region references region,
    municipality_code text not null,
    centre_id         uuid not null,
    controller        text not null,
    centre_ids        uuid[] not null,
    group_ids         uuid[] not null default '{}',
    child_month       date not null,
    first_child       boolean,
    registered_on     date not null,
    version           bigint not null,
    constraint household_register_key unique (id, centre_id, municipality_code),
    constraint household_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint household_lies_in_region check (left(municipality_code, 2) = region_code),
    constraint household_controller check (controller in (region_code, municipality_code)),
    constraint household_register_first check (centre_ids[1] = centre_id),
    constraint household_child_month_is_its_first check (extract(day from child_month) = 1)
);

create index household_by_centre on household using gin (centre_ids);
create index household_by_group on household using gin (group_ids);
create index household_of_register on household (municipality_code, centre_id, child_month, id);
create index household_by_region on household (region_code);

create table parent (
    id                  uuid primary key,
    household_id        uuid not null,
    centre_id           uuid not null,
    municipality_code   text not null,
    controller          text not null,
    centre_ids          uuid[] not null,
    group_ids           uuid[] not null default '{}',
    role                text not null,
    gender              text not null,
    language            text not null,
    information_version text not null,
    informed_at         timestamptz not null,
    mail_stopped        boolean not null default false,
    constraint parent_household_key unique (id, household_id),
    constraint parent_of_household foreign key (household_id, centre_id, municipality_code)
        references household (id, centre_id, municipality_code),
    constraint parent_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint parent_role_known check (role in ('BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT')),
    constraint parent_gender_known check (gender in ('WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED')),
    constraint parent_language_form check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'),
    constraint parent_information_form check (information_version ~ '^[a-z0-9.-]{1,40}$')
);

create index parent_by_household on parent (household_id, centre_id, municipality_code);
create index parent_of_register on parent (municipality_code, centre_id);
create index parent_by_centre on parent using gin (centre_ids);
create index parent_by_group on parent using gin (group_ids);

create table parent_identity (
    parent_id         uuid primary key,
    household_id      uuid not null,
    municipality_code text not null,
    controller        text not null,
    centre_ids        uuid[] not null,
    group_ids         uuid[] not null default '{}',
    first_name        text collate "sv-SE-x-icu" not null,
    family_name       text collate "sv-SE-x-icu" not null,
    email             text,
    mobile            text,
    interpreter       text,
    access_needs      text,
    wishes            text,
    protected         boolean not null,
    constraint parent_identity_of_parent foreign key (parent_id, household_id) references parent (id, household_id),
    constraint parent_identity_name_length check (length(first_name) between 1 and 80 and length(family_name) between 1 and 80),
    constraint parent_identity_reached check (num_nonnulls(email, mobile) > 0),
    constraint parent_identity_email_form check (length(email) <= 254 and email = lower(email)),
    constraint parent_identity_mobile_form check (mobile ~ '^\+[0-9]{6,15}$'),
    constraint parent_identity_interpreter_form check (interpreter ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$'),
    constraint parent_identity_texts_short check (length(access_needs) <= 500 and length(wishes) <= 500)
);

create index parent_identity_of_household on parent_identity (household_id);
create index parent_identity_by_centre on parent_identity using gin (centre_ids);
create index parent_identity_by_group on parent_identity using gin (group_ids);
create index parent_identity_by_email on parent_identity (email);
create index parent_identity_by_mobile on parent_identity (mobile);

-- Where a family is, a parent of it is.
create function take_place_of_household() returns trigger language plpgsql as $$
begin
    select centre_id, municipality_code, controller, centre_ids, group_ids
    into strict new.centre_id, new.municipality_code, new.controller, new.centre_ids, new.group_ids
    from household where id = new.household_id;
    return new;
end
$$;

create function take_place_of_parent() returns trigger language plpgsql as $$
begin
    select household_id, municipality_code, controller, centre_ids, group_ids
    into strict new.household_id, new.municipality_code, new.controller, new.centre_ids, new.group_ids
    from parent where id = new.parent_id;
    return new;
end
$$;

create trigger parent_place before insert on parent for each row execute function take_place_of_household();
create trigger parent_identity_place before insert on parent_identity for each row execute function take_place_of_parent();

-- From the directory of places. Who is responsible (personuppgiftsansvarig) is the municipality's board unless told otherwise.
create function take_place_of_register() returns trigger language plpgsql as $$
begin
    select region_code, municipality_code into strict new.region_code, new.municipality_code
    from place where centre_id = new.centre_id;
    new.controller := coalesce(new.controller, new.municipality_code);
    new.centre_ids := array[new.centre_id];
    return new;
end
$$;

create trigger household_place before insert on household for each row execute function take_place_of_register();

-- The family that a link or a sign-up without an account is about; nobody else's.
create function own_household() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.household', true), '')::uuid;

-- R16: who is protected is joined by nobody who comes by a link.
create function refuse_to_join_protected() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from parent_identity i where i.household_id = new.household_id and i.protected) then
        raise exception 'a protected household is not joined'
            using errcode = 'check_violation', constraint = 'protected_household_not_joined';
    end if;
    return new;
end
$$;

revoke all on function refuse_to_join_protected() from public;
create trigger protected_household_not_joined before insert on parent for each row
    when (own_household() is not null) execute function refuse_to_join_protected();

do $$
declare
    part text;
begin
    foreach part in array array['household', 'parent', 'parent_identity'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy at_its_centres on %I to app_person using (centre_ids && (select centres_in_focus()))
            with check (centre_ids && (select setting_list('app.centres'))::uuid[])$policy$, part);
        execute format($policy$
            create policy in_groups_led on %I for select to app_person
            using (group_ids && (select setting_list('app.led'))::uuid[])$policy$, part);
        execute format($policy$create policy reach_of_enrolments on %I to owner using (true)$policy$, part);
        execute format('grant select, insert, update, delete on %I to app_person', part);
    end loop;
    foreach part in array array['household', 'parent'] loop
        execute format($policy$
            create policy at_its_centres_for_figures on %I for select to app_aggregate
            using (centre_ids && (select centres_in_focus()))$policy$, part);
    end loop;
end
$$;

create policy own_by_link on household to app_public using (id = (select own_household()));
create policy own_by_link on parent to app_public using (household_id = (select own_household()));
create policy own_by_link on parent_identity for insert to app_public with check (household_id = (select own_household()));

grant select (id, region_code, municipality_code, centre_id, controller, centre_ids, child_month, first_child, registered_on)
    on household to app_aggregate;
grant select (id, household_id, centre_id, municipality_code, controller, centre_ids, role, gender, language)
    on parent to app_aggregate;
grant select, insert on household to app_public;
grant select, insert on parent to app_public;
grant update (mail_stopped) on parent to app_public;
grant insert on parent_identity to app_public;
