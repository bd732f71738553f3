-- A region's toolbox: what it has uploaded, and the media that are a file or an address elsewhere.
create table toolbox_file (
    id          uuid primary key,
    region_code text not null constraint toolbox_file_of_region references region,
    hash        text not null,
    name        text not null,
    type        text not null,
    bytes       bigint not null,
    width       integer,
    height      integer,
    thumbnail   text,
    uploaded_at timestamptz not null,
    constraint toolbox_file_region_key unique (id, region_code),
    constraint toolbox_file_once unique (region_code, hash),
    constraint toolbox_file_hash_form check (hash ~ '^[0-9a-f]{64}$' and thumbnail ~ '^[0-9a-f]{64}$'),
    constraint toolbox_file_name_length check (length(name) between 1 and 120),
    constraint toolbox_file_type_known check (
        type in ('image/png', 'image/jpeg', 'application/pdf', 'audio/mpeg', 'audio/mp4', 'audio/ogg')),
    constraint toolbox_file_not_empty check (bytes > 0),
    constraint toolbox_file_picture check (
        (type like 'image/%') = (width is not null) and (type like 'image/%') = (height is not null)
        and (type like 'image/%') = (thumbnail is not null))
);

create index toolbox_file_by_thumbnail on toolbox_file (region_code, thumbnail);

-- What people look for is found whatever its endings, and with or without its dots and rings.
create text search configuration toolbox (copy = pg_catalog.swedish);
alter text search configuration toolbox
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, swedish_stem;

create function worded(texts jsonb) returns text
    language sql immutable strict parallel safe
    return (select string_agg(value, ' ') from jsonb_each_text(case jsonb_typeof(texts) when 'object' then texts else '{}' end));

create function folded(words text) returns text
    language sql immutable strict parallel safe
    return lower(unaccent('unaccent', words));

create table toolbox_media (
    id              uuid primary key,
    region_code     text not null constraint toolbox_media_of_region references region,
    key             text not null,
    content         jsonb not null,
    file_id         uuid,
    status          text not null,
    link_state      text not null,
    link_checked_at timestamptz,
    link_since      timestamptz,
    version         bigint not null,
    kind            text not null generated always as (content ->> 'kind') stored,
    title           text not null generated always as (content -> 'title' ->> 'sv') stored,
    title_words     text not null generated always as (folded(worded(content -> 'title'))) stored,
    words           text not null generated always as (folded(
        worded(content -> 'title') || ' ' || worded(content -> 'description') || ' ' || (content ->> 'publisher')
        || ' ' || (content ->> 'themes') || ' ' || coalesce(worded(content -> 'altText'), ''))) stored,
    stems           tsvector not null generated always as (
        setweight(to_tsvector('toolbox', worded(content -> 'title')), 'A')
        || setweight(to_tsvector('toolbox', worded(content -> 'description') || ' ' || (content ->> 'publisher')
            || ' ' || (content ->> 'themes') || ' ' || coalesce(worded(content -> 'altText'), '')), 'B')
        || setweight(to_tsvector('toolbox', coalesce(worded(content -> 'transcript'), '')), 'D')) stored,
    constraint toolbox_media_key_taken unique (region_code, key),
    constraint toolbox_media_key_form check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    constraint toolbox_media_kind_known check (kind in ('FILM', 'PODCAST', 'PICTURE', 'LINK', 'DOCUMENT')),
    constraint toolbox_media_status_known check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint toolbox_media_link_known check (link_state in ('UNCHECKED', 'OK', 'BROKEN')),
    constraint toolbox_media_link_checked check (
        (link_state = 'UNCHECKED') = (link_checked_at is null) and (link_state = 'UNCHECKED') = (link_since is null)),
    constraint toolbox_media_of_file foreign key (file_id, region_code) references toolbox_file (id, region_code),
    constraint toolbox_media_address_or_file check ((content ->> 'address' is null) = (file_id is not null)),
    constraint toolbox_media_in_swedish check (content -> 'title' ? 'sv' and content -> 'description' ? 'sv'),
    -- R7: who does not see or hear it is told what it is, in words.
    constraint toolbox_media_for_all check (
        status <> 'PUBLISHED'
        or (kind <> 'PICTURE' or coalesce(content -> 'altText' ? 'sv', false))
            and (kind not in ('FILM', 'PODCAST') or coalesce(content -> 'captions' ? 'sv', false)
                or coalesce(content -> 'transcript' ? 'sv', false)))
);

create index toolbox_media_by_file on toolbox_media (file_id, region_code);
create index toolbox_media_by_title on toolbox_media (region_code, title collate "sv-SE-x-icu", id);
create index toolbox_media_by_stem on toolbox_media using gin (stems);
create index toolbox_media_by_letters on toolbox_media using gin (words gin_trgm_ops);

alter table toolbox_file enable row level security;
alter table toolbox_file force row level security;
alter table toolbox_media enable row level security;
alter table toolbox_media force row level security;

create policy written_by_region on toolbox_file to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy written_by_region on toolbox_media to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy read_in_region on toolbox_media for select to app_aggregate
    using (status = 'PUBLISHED' and region_code = any ((select setting_list('app.regions'))::text[]));
create policy read_in_region on toolbox_file for select to app_aggregate using (
    region_code = any ((select setting_list('app.regions'))::text[])
    and exists (select from toolbox_media m where m.file_id = toolbox_file.id and m.region_code = toolbox_file.region_code));

grant select, insert, update, delete on toolbox_file, toolbox_media to app_aggregate;
