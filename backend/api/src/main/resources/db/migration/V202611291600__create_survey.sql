-- Surveys (enkäter) of a region, and their versions: written as a draft, then published and never changed again. What a version
-- asks stands in its content, one JSON object with texts by language.
create table survey (
    id          uuid primary key,
    region_code text not null constraint survey_of_region references region,
    key         text not null,
    kind        text not null,
    audience    text not null,
    name        jsonb not null,
    version     bigint not null,
    constraint survey_region_key unique (id, region_code),
    constraint survey_key_taken unique (region_code, key),
    constraint survey_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    constraint survey_kind_known check (kind in ('ANONYMOUS', 'ON_BEHALF_OF_CENTRE')),
    constraint survey_audience_known check (audience in ('PARENTS', 'STAFF', 'COORDINATORS', 'OTHERS')),
    constraint survey_on_behalf_by_coordinators check ((kind = 'ON_BEHALF_OF_CENTRE') = (audience = 'COORDINATORS')),
    constraint survey_in_swedish check (name ? 'sv')
);

create table survey_version (
    id           uuid primary key,
    survey_id    uuid not null,
    region_code  text not null,
    number       integer not null,
    status       text not null,
    content      jsonb not null,
    published_on date,
    retired_on   date,
    version      bigint not null,
    constraint survey_version_of_survey foreign key (survey_id, region_code) references survey (id, region_code),
    constraint survey_version_region_key unique (id, region_code),
    constraint survey_version_number_taken unique (survey_id, number),
    constraint survey_version_number_positive check (number > 0),
    constraint survey_version_status_known check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint survey_version_days check (
        (published_on is null) = (status = 'DRAFT') and (retired_on is null) = (status <> 'RETIRED') and retired_on >= published_on)
);

create index survey_version_by_survey on survey_version (survey_id, region_code);
create index survey_version_by_region on survey_version (region_code, status, id);
create unique index survey_version_one_draft on survey_version (survey_id) where status = 'DRAFT';
create unique index survey_version_one_published on survey_version (survey_id) where status = 'PUBLISHED';

create function survey_version_only_moves_on() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (new.content, new.number, new.published_on) is distinct from (old.content, old.number, old.published_on)
        or (old.status, new.status) not in (('DRAFT', 'DRAFT'), ('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'PUBLISHED'),
            ('PUBLISHED', 'RETIRED'), ('RETIRED', 'RETIRED')) then
        raise exception 'a published version never changes'
            using errcode = 'check_violation', constraint = 'published_survey_never_changes';
    end if;
    return new;
end
$$;

create trigger survey_version_only_moves_on before update on survey_version
    for each row execute function survey_version_only_moves_on();

do $$
declare
    part text;
begin
    foreach part in array array['survey', 'survey_version'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy written_by_region on %I to app_aggregate
                using (region_code = any ((select setting_list('app.regions_written'))::text[]))$policy$, part);
        execute format('create policy asked_in_public on %I for select to owner using (true)', part);
        execute format('grant select, insert, update, delete on %I to app_aggregate', part);
    end loop;
end
$$;

create policy read_in_region on survey for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_in_region on survey_version for select to app_aggregate
    using (status <> 'DRAFT' and region_code = any ((select setting_list('app.regions'))::text[]));

-- Whoever sees a version hears that it came into use, or went out of it.
create policy told_of_versions on event for select to app_aggregate using (
    type in ('SURVEY_VERSION_PUBLISHED', 'SURVEY_VERSION_RETIRED') and exists (select from survey_version v where v.id = about));

create index event_of_versions on event (about, position) where type in ('SURVEY_VERSION_PUBLISHED', 'SURVEY_VERSION_RETIRED');
