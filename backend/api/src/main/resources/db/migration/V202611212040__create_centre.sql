create table centre (
    id                    uuid primary key,
    municipality_code     text not null constraint centre_in_municipality references municipality,
    slug                  text not null,
    name                  text collate "sv-SE-x-icu" not null,
    planned               boolean not null,
    valid_from            date not null,
    valid_to              date,
    merged_into           uuid constraint centre_goes_on_in references centre,
    street                text,
    postal_code           text,
    city                  text,
    latitude              double precision,
    longitude             double precision,
    contact_function      text,
    contact_email         text,
    contact_phone         text,
    contact_website       text,
    opening_hours_note    text,
    languages             text[] not null,
    target_age            text not null,
    size_class            text not null,
    participates_from     date,
    participates_to       date,
    agreement_date        date,
    agreement_review_date date,
    version               bigint not null,
    constraint centre_place_key unique (id, municipality_code),
    constraint centre_slug_taken unique (municipality_code, slug),
    constraint centre_slug_form check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    constraint centre_name_length check (length(name) between 1 and 120),
    constraint centre_valid_period check (valid_to >= valid_from),
    constraint centre_merged_is_closed check (merged_into is null or valid_to is not null),
    constraint centre_merged_into_another check (merged_into <> id),
    constraint centre_address_whole check (num_nulls(street, postal_code, city) in (0, 3)),
    constraint centre_postal_code_form check (postal_code ~ '^[0-9]{3} [0-9]{2}$'),
    constraint centre_position_in_the_world check (num_nulls(latitude, longitude) in (0, 2)
        and latitude between -90 and 90 and longitude between -180 and 180),
    constraint centre_contact_by_function check (
        contact_function is not null or num_nonnulls(contact_email, contact_phone, contact_website) = 0),
    constraint centre_target_age check (target_age in ('UP_TO_SIX', 'UP_TO_EIGHTEEN')),
    constraint centre_size_class check (size_class in ('SMALL', 'LARGE')),
    constraint centre_participation_period check (participates_to >= participates_from),
    constraint centre_participation_begins check (participates_from is not null or participates_to is null),
    constraint centre_agreement_period check (agreement_review_date > agreement_date),
    constraint centre_agreement_begins check (agreement_date is not null or agreement_review_date is null)
);

create index centre_by_name on centre (municipality_code, name, id);
create index centre_name_search on centre using gin (name gin_trgm_ops);
create index centre_by_language on centre using gin (languages);
create index centre_merged on centre (merged_into) where merged_into is not null;

-- What a centre houses, by whom and since when (R1 is computed from this, never stored).
create table centre_service (
    municipality_code text not null,
    centre_id         uuid not null,
    service           text not null,
    principal         text not null,
    starts            date not null,
    ends              date,
    same_premises     boolean not null,
    constraint centre_service_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint centre_service_kind check (service in ('MATERNITY_CARE', 'CHILD_HEALTH_CARE', 'OPEN_PRESCHOOL', 'SOCIAL_SERVICES')),
    constraint centre_service_principal check (principal in ('REGION', 'MUNICIPALITY')),
    constraint centre_service_period check (ends >= starts),
    constraint centre_service_overlap exclude using gist (
        centre_id with =, service with =, daterange(starts, ends, '[]') with &&)
);

create index centre_service_by_place on centre_service (municipality_code, centre_id);
create index centre_service_by_centre on centre_service (centre_id);

create table centre_opening_hours (
    municipality_code text not null,
    centre_id         uuid not null,
    weekday           text not null,
    opens             time not null,
    closes            time not null,
    constraint centre_opening_hours_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint centre_opening_hours_weekday check (
        weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    constraint centre_opening_hours_period check (closes > opens),
    constraint centre_opening_hours_overlap exclude using gist (
        centre_id with =, weekday with =, tsrange('2000-01-01'::date + opens, '2000-01-01'::date + closes) with &&)
);

create index centre_opening_hours_by_place on centre_opening_hours (municipality_code, centre_id);
create index centre_opening_hours_by_centre on centre_opening_hours (centre_id);

-- Codes that other systems know the centre by; unique inside a municipality, so that an error tells nothing of another's.
create table centre_identifier (
    municipality_code text not null,
    centre_id         uuid not null,
    system            text not null,
    value             text not null,
    constraint centre_identifier_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint centre_identifier_taken unique (municipality_code, system, value),
    constraint centre_identifier_system_form check (system ~ '^[a-z][a-z0-9-]{1,30}$'),
    constraint centre_identifier_value_length check (length(value) between 1 and 100),
    constraint centre_identifier_hsa_form check (system <> 'hsa' or value ~ '^SE[0-9]{10}-[A-Za-z0-9]{1,18}$')
);

create index centre_identifier_by_value on centre_identifier (system, value);
create index centre_identifier_by_centre on centre_identifier (centre_id, municipality_code);

create table centre_roll_out_step (
    municipality_code text not null,
    centre_id         uuid not null,
    stage             text not null,
    since             date not null,
    constraint centre_roll_out_step_of_centre foreign key (centre_id, municipality_code) references centre (id, municipality_code),
    constraint centre_roll_out_step_day unique (centre_id, since),
    constraint centre_roll_out_step_stage check (stage in ('NOT_STARTED', 'PREPARING', 'PILOT', 'OFFERING', 'PAUSED'))
);

create index centre_roll_out_step_by_place on centre_roll_out_step (municipality_code, centre_id);

-- A row below a centre carries its centre's municipality; the composite keys keep them from disagreeing.
create function take_municipality_of_centre() returns trigger language plpgsql as $$
begin
    select municipality_code into new.municipality_code from centre where id = new.centre_id;
    return new;
end
$$;

create trigger centre_service_place before insert on centre_service for each row execute function take_municipality_of_centre();
create trigger centre_opening_hours_place before insert on centre_opening_hours for each row execute function take_municipality_of_centre();
create trigger centre_identifier_place before insert on centre_identifier for each row execute function take_municipality_of_centre();
create trigger centre_roll_out_step_place before insert on centre_roll_out_step for each row execute function take_municipality_of_centre();

-- A centre is a place where grants hold, until its last day (R2).
create function place_of_centre() returns trigger language plpgsql as $$
begin
    insert into place (path, region_code, municipality_code, centre_id, last_day)
    values (left(new.municipality_code, 2) || '/' || new.municipality_code || '/' || new.slug,
            left(new.municipality_code, 2), new.municipality_code, new.id, new.valid_to);
    return null;
end
$$;

create function end_place_of_centre() returns trigger language plpgsql as $$
begin
    update place set last_day = new.valid_to where centre_id = new.id;
    return null;
end
$$;

create trigger centre_is_a_place after insert on centre for each row execute function place_of_centre();
create trigger centre_ends_its_place after update of valid_to on centre for each row
    when (old.valid_to is distinct from new.valid_to) execute function end_place_of_centre();

create function centre_never_moves() returns trigger language plpgsql as $$
begin
    raise exception 'slug and municipality of a centre never change' using errcode = 'check_violation', constraint = 'centre_never_moves';
end
$$;

create trigger centre_never_moves before update on centre for each row
    when (old.slug <> new.slug or old.municipality_code <> new.municipality_code) execute function centre_never_moves();

alter table place add constraint place_of_centre foreign key (centre_id, municipality_code)
    references centre (id, municipality_code) deferrable initially deferred;

alter table centre enable row level security;
alter table centre force row level security;
create policy centre_seen on centre for select to app_person, app_aggregate using (
    municipality_code = any ((select setting_list('app.municipalities'))::text[])
    and id = any ((select setting_list('app.centres'))::uuid[]));
create policy centre_changed on centre for update to app_aggregate using (
    municipality_code = any ((select setting_list('app.municipalities'))::text[])
    and id = any ((select setting_list('app.centres'))::uuid[]));
create policy centre_opened on centre for insert to app_aggregate with check (
    municipality_code = any ((select setting_list('app.municipalities'))::text[]));
create policy centre_public on centre for select to app_public using (
    not planned and valid_from <= (select setting_today())
    and (valid_to is null or valid_to >= (select setting_today())));

grant select on centre to app_person;
grant select, insert, update on centre to app_aggregate;
grant select (id, municipality_code, name, planned, valid_from, valid_to, street, postal_code, city, latitude, longitude,
              contact_function, contact_email, contact_phone, contact_website, opening_hours_note, languages, target_age)
    on centre to app_public;

do $$
declare
    part text;
begin
    foreach part in array array['centre_service', 'centre_opening_hours', 'centre_identifier', 'centre_roll_out_step'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy part_of_centre on %I to app_person, app_aggregate using (
                municipality_code = any ((select setting_list('app.municipalities'))::text[])
                and centre_id = any ((select setting_list('app.centres'))::uuid[]))$policy$, part);
        execute format('grant select on %I to app_person', part);
        execute format('grant select, insert, update, delete on %I to app_aggregate', part);
    end loop;
end
$$;

create policy part_of_public_centre on centre_service for select to app_public
    using (exists (select from centre where centre.id = centre_service.centre_id));
create policy part_of_public_centre on centre_opening_hours for select to app_public
    using (exists (select from centre where centre.id = centre_opening_hours.centre_id));
grant select (centre_id, service, starts, ends, same_premises) on centre_service to app_public;
grant select (centre_id, weekday, opens, closes) on centre_opening_hours to app_public;
