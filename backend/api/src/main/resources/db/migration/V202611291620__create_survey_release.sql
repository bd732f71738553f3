-- A release (R20): what is published of a closed round, numbered in its region and never changed; a correction is a new one that
-- names the one it takes the place of. All that pages, files and other systems show of answers comes from here.
create table survey_release (
    id            uuid primary key,
    region_code   text not null constraint survey_release_of_region references region,
    number        integer,
    kind          text not null,
    survey_id     uuid not null,
    version_id    uuid,
    round_id      uuid,
    path          text collate "C" not null constraint survey_release_at_place references place,
    paths         text[] collate "C" not null,
    period        text,
    channel       text,
    suppressed    boolean not null,
    threshold     integer not null,
    opened_on     date not null,
    closed_on     date not null,
    released_on   date not null,
    replaces_id   uuid,
    status        text not null,
    constraint survey_release_region_key unique (id, region_code),
    constraint survey_release_number_taken unique (region_code, number),
    constraint survey_release_once_replaced unique (replaces_id),
    constraint survey_release_of_survey foreign key (survey_id, region_code) references survey (id, region_code),
    constraint survey_release_of_version foreign key (version_id, region_code) references survey_version (id, region_code),
    constraint survey_release_of_round foreign key (round_id, region_code) references survey_round (id, region_code),
    constraint survey_release_takes_place_of foreign key (replaces_id, region_code) references survey_release (id, region_code),
    constraint survey_release_lies_in_region check (left(path, 2) = region_code),
    constraint survey_release_number_positive check (number > 0),
    constraint survey_release_kind_known check (kind in ('ROUND', 'WITHDRAWAL', 'PERIOD')),
    constraint survey_release_of_round_or_period check (
        num_nonnulls(round_id, version_id, channel) = case kind when 'PERIOD' then 0 else 3 end
        and (period is not null) = (kind = 'PERIOD')),
    constraint survey_release_period_form check (period ~ '^[0-9]{4}(-(SPRING|AUTUMN))?$'),
    constraint survey_release_threshold_sound check (threshold >= 3),
    constraint survey_release_days check (closed_on >= opened_on and released_on >= closed_on),
    constraint survey_release_status_known check (status in ('CURRENT', 'REPLACED'))
);

create index survey_release_by_paths on survey_release using gin (paths);
create index survey_release_of_its_place on survey_release (path);
create index survey_release_of_its_survey on survey_release (survey_id, region_code);
create index survey_release_of_its_version on survey_release (version_id, region_code);
create index survey_release_takes_the_place on survey_release (replaces_id, region_code);
create index survey_release_of_its_round on survey_release (round_id, region_code);
-- What is published of a round, or of a survey over a period, is one release at a time.
create unique index survey_release_one_current_of_round on survey_release (round_id) where status = 'CURRENT' and kind <> 'PERIOD';
create unique index survey_release_one_current_of_period on survey_release (survey_id, period) where status = 'CURRENT' and kind = 'PERIOD';

-- How many were asked and answered at a centre, or wherever someone was asked.
create table survey_release_place (
    release_id  uuid not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_release_place_at_place references place,
    invited     integer not null,
    answered    integer not null,
    constraint survey_release_place_pkey primary key (release_id, path),
    constraint survey_release_place_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_release_place_counted check (invited >= 0 and answered >= 0)
);

create index survey_release_place_in_release on survey_release_place (release_id, region_code);
create index survey_release_place_by_place on survey_release_place (path);

-- One question at one place, of all who answered there or of some: women, first-time parents; never of both at once. What is hidden (R21) is not kept here at all. Invited and
-- respondents are those of the place, whatever they answered.
create table survey_result (
    release_id  uuid not null,
    number      integer not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_result_at_place references place,
    question    text not null,
    indicator   text,
    item        integer,
    gender      text,
    first_child boolean,
    invited     integer,
    respondents integer,
    status      text not null,
    answers     integer,
    unanswered  integer,
    favourable  integer,
    counts      jsonb,
    constraint survey_result_pkey primary key (release_id, number),
    constraint survey_result_once unique nulls not distinct (release_id, question, path, gender, first_child),
    constraint survey_result_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_result_gender_known check (gender in ('WOMAN', 'MAN')),
    constraint survey_result_one_way check (num_nonnulls(gender, first_child) <= 1),
    constraint survey_result_status_known check (status in ('OK', 'SUPPRESSED', 'MISSING')),
    constraint survey_result_shown_or_hidden check (num_nulls(answers, unanswered, counts) = case status when 'OK' then 0 else 3 end
        and (favourable is null or status = 'OK')),
    constraint survey_result_adds_up check (favourable between 0 and answers and answers >= 0 and unanswered >= 0),
    constraint survey_result_counted check (invited >= 0 and respondents >= 0)
);

create index survey_result_in_release on survey_result (release_id, region_code);
create index survey_result_by_place on survey_result (path, question);

-- R22: one who answered, with the narrowest place that does not point them out. Numbered in random order, under ids of their own.
create table survey_release_row (
    release_id  uuid not null,
    number      integer not null,
    id          uuid not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_release_row_at_place references place,
    gender      text,
    first_child boolean,
    answers     jsonb not null,
    constraint survey_release_row_pkey primary key (release_id, number),
    constraint survey_release_row_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_release_row_gender_known check (gender in ('WOMAN', 'MAN'))
);

create index survey_release_row_in_release on survey_release_row (release_id, region_code);
create index survey_release_row_by_place on survey_release_row (path);

-- What someone wrote in their own words: taken out of the answer when the round closes, and tied to it no more.
create table survey_text (
    id          uuid primary key,
    region_code text not null constraint survey_text_of_region references region,
    round_id    uuid not null,
    path        text collate "C" not null constraint survey_text_at_place references place,
    question    text not null,
    closed_on   date not null,
    quotable    boolean not null,
    tellable    boolean not null,
    text        text not null,
    masked      text,
    themes      text[] not null default '{}',
    status      text not null default 'PENDING',
    version     bigint not null default 0,
    constraint survey_text_of_round foreign key (round_id, region_code) references survey_round (id, region_code),
    constraint survey_text_length check (length(text) between 1 and 10000 and length(masked) between 1 and 10000),
    constraint survey_text_status_known check (status in ('PENDING', 'PUBLISHED', 'WITHHELD')),
    -- A9, R22: nobody is quoted who has not said yes, or who would be pointed out.
    constraint survey_text_quoted_by_consent check (quotable and tellable or status <> 'PUBLISHED'),
    constraint survey_text_themes_some check (cardinality(themes) <= 12)
);

create index survey_text_by_region on survey_text (region_code, status, id);
create index survey_text_of_its_round on survey_text (round_id, region_code);
create index survey_text_by_place on survey_text (path);

-- A published text, as it was published.
create table survey_quote (
    release_id  uuid not null,
    number      integer not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_quote_at_place references place,
    question    text not null,
    text        text not null,
    themes      text[] not null,
    constraint survey_quote_pkey primary key (release_id, number),
    constraint survey_quote_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_quote_length check (length(text) between 1 and 10000)
);

create index survey_quote_in_release on survey_quote (release_id, region_code);
create index survey_quote_by_place on survey_quote (path);

create function survey_release_never_changes() returns trigger language plpgsql as $$
begin
    if old.status = 'REPLACED' or old.number is not null and
        (new.id, new.region_code, new.number, new.kind, new.survey_id, new.version_id, new.round_id, new.path, new.paths, new.period,
         new.threshold, new.opened_on, new.closed_on, new.released_on, new.replaces_id)
        is distinct from
        (old.id, old.region_code, old.number, old.kind, old.survey_id, old.version_id, old.round_id, old.path, old.paths, old.period,
         old.threshold, old.opened_on, old.closed_on, old.released_on, old.replaces_id) then
        raise exception 'a release never changes'
            using errcode = 'check_violation', constraint = 'survey_release_never_changes';
    end if;
    return new;
end
$$;

create trigger survey_release_never_changes before update on survey_release
    for each row execute function survey_release_never_changes();

-- The next number in its region, without gaps: nobody sees all of a region's releases but the region. Given last of all, so that
-- nobody waits for a release that takes long to make.
create function number_release(release uuid) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    region text;
    given integer;
begin
    select r.region_code into region from survey_release r
    where r.id = number_release.release and r.number is null and r.path = any (setting_list('app.paths'));
    perform pg_advisory_xact_lock(hashtextextended('survey_release ' || region, 7));
    update survey_release r
    set number = (select coalesce(max(o.number), 0) + 1 from survey_release o where o.region_code = region)
    where r.id = number_release.release and region is not null returning r.number into given;
    return given;
end
$$;

-- Takes what a closed round's answerers wrote out of their answers for good, in random order. Each text has the place that it may
-- be told of; the whole region's where it may not be told of any.
create function split_texts(round uuid, questions text[], consent text, asked text[], labels text[]) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    split bigint;
begin
    if not exists (select from survey_round r where r.id = split_texts.round and r.status = 'CLOSED'
                   and r.path = any (setting_list('app.paths'))) then
        return 0;
    end if;
    with label as (
        select * from unnest(split_texts.asked, split_texts.labels) as l (asked, path)),
    taken as (
        update survey_response s set answers = s.answers - split_texts.questions
        where s.round_id = split_texts.round and s.answers ?| split_texts.questions
        returning s.place_id, old.answers as answers),
    kept as (
        insert into survey_text (id, region_code, round_id, path, question, closed_on, quotable, tellable, text)
        select gen_random_uuid(), p.region_code, split_texts.round, coalesce(l.path, p.region_code), q.key,
               setting_today(),
               coalesce(t.answers ->> split_texts.consent = '1', false), l.path is not null, t.answers ->> q.key
        from taken t join survey_round_place p on p.id = t.place_id left join label l on l.asked = p.path
        cross join unnest(split_texts.questions) as q (key)
        where length(trim(t.answers ->> q.key)) > 0
        order by random() returning 1)
    select count(*) into split from kept;
    return split;
end
$$;

revoke all on function number_release(uuid) from public;
grant execute on function number_release(uuid) to app_aggregate;
revoke all on function split_texts(uuid, text[], text, text[], text[]) from public;
grant execute on function split_texts(uuid, text[], text, text[], text[]) to app_aggregate;

do $$
declare
    part text;
begin
    foreach part in array array['survey_release', 'survey_release_place', 'survey_result', 'survey_release_row', 'survey_text',
                                'survey_quote'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
    end loop;
    foreach part in array array['survey_release_place', 'survey_result', 'survey_release_row', 'survey_quote'] loop
        execute format('create policy at_place on %I to app_aggregate using (path = any ((select setting_list(''app.paths''))::text[]))', part);
        execute format('grant select, insert on %I to app_aggregate', part);
    end loop;
end
$$;

create policy seen_at_place on survey_release for select to app_aggregate
    using (paths && (select setting_list('app.paths'))::text[]);
create policy written_at_place on survey_release to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));
create policy numbered_by_owner on survey_release to owner using (true);
create policy moderated_by_region on survey_text to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy split_by_owner on survey_text to owner using (true);
-- Whoever sees a release hears that it was made, and that another took its place.
create policy told_of_releases on event for select to app_aggregate using (
    type in ('SURVEY_RELEASED', 'SURVEY_RELEASE_REPLACED') and exists (select from survey_release r where r.id = about));

grant select, insert, update (status) on survey_release to app_aggregate;
grant select, update (masked, themes, status, version) on survey_text to app_aggregate;

create index event_of_releases on event (position) where type in ('SURVEY_RELEASED', 'SURVEY_RELEASE_REPLACED');

-- A7: what was written in surveys goes with other free text, by the region's decision, so long after its round closed. A family
-- (its id), a letter or a text.
create or replace function retention_due(wanted text, data_class text, as_of date, months integer, names_go boolean, only_these uuid[])
returns table (id uuid, held boolean) language sql stable as $$
    with due as (
        select h.id, h.id as family
        from families_at_rest(retention_due.wanted, retention_due.only_these) f join household h on h.id = f.id
        where retention_due.data_class in ('CONTACT', 'FREE_TEXT', 'ATTENDANCE', 'ENROLMENT')
        and (f.since + make_interval(months => retention_due.months))::date <= retention_due.as_of
        and case retention_due.data_class
            when 'CONTACT' then h.contact_gone_on is null and h.erased_at is null
            when 'FREE_TEXT' then
                exists (select from parent_identity i where i.household_id = h.id and num_nonnulls(i.access_needs, i.wishes) > 0)
                or exists (select from queue_decision q join enrolment e on e.id = q.enrolment_id
                           where e.household_id = h.id and q.reason is not null)
            when 'ATTENDANCE' then
                h.attendance_gone_on is null and (num_nonnulls(h.contact_gone_on, h.erased_at) > 0 or retention_due.names_go)
                and exists (select from attendance a where a.household_id = h.id)
            else h.enrolment_gone_on is null and (num_nonnulls(h.contact_gone_on, h.erased_at) > 0 or retention_due.names_go)
        end
        union all
        select m.id, m.household_id
        from message m
        where retention_due.data_class = 'MESSAGE' and m.controller = retention_due.wanted
        and (retention_due.only_these is null or m.id = any (retention_due.only_these))
        and m.status in ('SENT', 'FAILED', 'SKIPPED')
        and ((m.created_at at time zone 'Europe/Stockholm')::date + make_interval(months => retention_due.months))::date
            <= retention_due.as_of
        union all
        select t.id, null
        from survey_text t
        where retention_due.data_class = 'FREE_TEXT' and t.region_code = retention_due.wanted
        and (retention_due.only_these is null or t.id = any (retention_due.only_these))
        and (t.closed_on + make_interval(months => retention_due.months))::date <= retention_due.as_of
    )
    select due.id, is_held(due.family) from due
$$;

create policy at_retention on survey_text to app_retention
    using (region_code = any ((select setting_list('app.controllers'))::text[]));
grant select (id, region_code, closed_on), delete on survey_text to app_retention;
