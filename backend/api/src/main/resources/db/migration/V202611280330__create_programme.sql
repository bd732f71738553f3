-- A region's programme: themes, versions, the guides of each version, and the decks of cards. Texts are JSON objects by language.
create table theme (
    id          uuid primary key,
    region_code text not null constraint theme_of_region references region,
    key         text not null,
    name        jsonb not null,
    description jsonb not null,
    source      text not null,
    version     bigint not null,
    constraint theme_region_key unique (id, region_code),
    constraint theme_key_taken unique (region_code, key),
    constraint theme_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    constraint theme_source_known check (source in ('COUNTY', 'SUGGESTION')),
    constraint theme_in_swedish check (name ? 'sv' and description ? 'sv')
);

create table programme (
    id          uuid primary key,
    region_code text not null constraint programme_of_region references region,
    key         text not null,
    name        jsonb not null,
    description jsonb not null,
    version     bigint not null,
    constraint programme_region_key unique (id, region_code),
    constraint programme_key_taken unique (region_code, key),
    constraint programme_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    constraint programme_in_swedish check (name ? 'sv' and description ? 'sv')
);

create table programme_version (
    id               uuid primary key,
    programme_id     uuid not null,
    region_code      text not null,
    name             text not null,
    status           text not null,
    summary          jsonb not null,
    group_leadership jsonb,
    parts            jsonb not null,
    published_on     date,
    retired_on       date,
    version          bigint not null,
    constraint programme_version_of_programme foreign key (programme_id, region_code) references programme (id, region_code),
    constraint programme_version_region_key unique (id, region_code),
    constraint programme_version_name_taken unique (programme_id, name),
    constraint programme_version_name_length check (length(name) between 1 and 60),
    constraint programme_version_status_known check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint programme_version_days check (
        (published_on is null) = (status = 'DRAFT') and (retired_on is null) = (status <> 'RETIRED') and retired_on >= published_on),
    constraint programme_version_in_swedish check (summary ? 'sv' and coalesce(group_leadership ? 'sv', true))
);

create index programme_version_by_programme on programme_version (programme_id, region_code);
create index programme_version_by_region on programme_version (region_code, status, id);

create table session_guide (
    id          uuid primary key,
    version_id  uuid not null,
    region_code text not null,
    key         text not null,
    number      integer not null,
    part        text not null,
    theme_id    uuid not null,
    content     jsonb not null,
    media       text[] not null,
    version     bigint not null,
    constraint session_guide_of_version foreign key (version_id, region_code) references programme_version (id, region_code),
    constraint session_guide_theme foreign key (theme_id, region_code) references theme (id, region_code),
    constraint session_guide_region_key unique (id, region_code),
    constraint session_guide_key_taken unique (version_id, key),
    constraint session_guide_number_taken unique (version_id, number) deferrable initially deferred,
    constraint session_guide_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    constraint session_guide_number_range check (number between 1 and 50),
    constraint session_guide_part_known check (part in ('PREGNANCY', 'FIRST_YEAR', 'TODDLER'))
);

create index session_guide_by_version on session_guide (version_id, region_code);
create index session_guide_by_theme on session_guide (theme_id, region_code);
create index session_guide_by_key on session_guide (region_code, key);

create table dialogue_card (
    id          uuid primary key,
    guide_id    uuid not null,
    region_code text not null,
    key         text not null,
    position    integer not null,
    content     jsonb not null,
    constraint dialogue_card_of_guide foreign key (guide_id, region_code) references session_guide (id, region_code),
    constraint dialogue_card_key_taken unique (guide_id, key),
    constraint dialogue_card_position_taken unique (guide_id, position) deferrable initially deferred,
    constraint dialogue_card_position_range check (position between 1 and 30)
);

create index dialogue_card_by_guide on dialogue_card (guide_id, region_code);

-- R3: what belongs to a version is written while it is a draft, and never again.
create function refuse_unless_draft(version_of_row uuid) returns void language plpgsql as $$
begin
    perform 1 from programme_version where id = version_of_row and status = 'DRAFT' for share;
    if not found then
        raise exception 'a published version never changes'
            using errcode = 'check_violation', constraint = 'published_version_never_changes';
    end if;
end
$$;

create function guide_only_in_draft() returns trigger language plpgsql as $$
begin
    perform refuse_unless_draft(coalesce(new.version_id, old.version_id));
    return coalesce(new, old);
end
$$;

create function card_only_in_draft() returns trigger language plpgsql as $$
begin
    perform refuse_unless_draft((select version_id from session_guide where id = coalesce(new.guide_id, old.guide_id)));
    return coalesce(new, old);
end
$$;

create function version_only_moves_on() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (new.name, new.summary, new.group_leadership, new.parts, new.published_on)
            is distinct from (old.name, old.summary, old.group_leadership, old.parts, old.published_on)
        or (old.status, new.status) not in (('DRAFT', 'DRAFT'), ('DRAFT', 'PUBLISHED'), ('PUBLISHED', 'PUBLISHED'),
            ('PUBLISHED', 'RETIRED'), ('RETIRED', 'RETIRED')) then
        raise exception 'a published version never changes'
            using errcode = 'check_violation', constraint = 'published_version_never_changes';
    end if;
    return new;
end
$$;

create trigger session_guide_only_in_draft before insert or update or delete on session_guide
    for each row execute function guide_only_in_draft();
create trigger dialogue_card_only_in_draft before insert or update or delete on dialogue_card
    for each row execute function card_only_in_draft();
create trigger programme_version_only_moves_on before update on programme_version
    for each row execute function version_only_moves_on();

do $$
declare
    part text;
begin
    foreach part in array array['theme', 'programme', 'programme_version', 'session_guide', 'dialogue_card'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format($policy$
            create policy written_by_region on %I to app_aggregate
                using (region_code = any ((select setting_list('app.regions_written'))::text[]))$policy$, part);
        execute format('grant select, insert, update, delete on %I to app_aggregate', part);
    end loop;
end
$$;

create policy read_in_region on theme for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_in_region on programme for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_in_region on programme_version for select to app_aggregate
    using (status <> 'DRAFT' and region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_in_region on session_guide for select to app_aggregate using (
    region_code = any ((select setting_list('app.regions'))::text[])
    and exists (select from programme_version v where v.id = session_guide.version_id));
create policy read_in_region on dialogue_card for select to app_aggregate using (
    region_code = any ((select setting_list('app.regions'))::text[])
    and exists (select from session_guide g where g.id = dialogue_card.guide_id));
