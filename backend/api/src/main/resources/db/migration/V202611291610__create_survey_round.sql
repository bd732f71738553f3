-- A round (enkätomgång): one version of a survey, sent to some for a time. It is of a place: a region, a municipality or a centre,
-- known by its path; paths names that one first, and all where someone is asked.
create table survey_round (
    id            uuid primary key,
    region_code   text not null,
    path          text collate "C" not null constraint survey_round_at_place references place,
    paths         text[] collate "C" not null,
    group_id      uuid constraint survey_round_of_group references parent_group,
    part          text,
    attended_from date,
    attended_to   date,
    version_id    uuid not null,
    rule_id       uuid,
    name          text collate "sv-SE-x-icu" not null,
    channel       text not null,
    status        text not null,
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    remind_after  integer,
    remind_at     timestamptz,
    reminded_at   timestamptz,
    withdrawn_for text,
    version       bigint not null,
    constraint survey_round_region_key unique (id, region_code),
    constraint survey_round_of_version foreign key (version_id, region_code) references survey_version (id, region_code),
    constraint survey_round_lies_in_region check (left(path, 2) = region_code),
    constraint survey_round_at_its_place_first check (paths[1] = path),
    constraint survey_round_name_length check (length(name) between 1 and 120),
    constraint survey_round_channel_known check (channel in ('TICKETS', 'QR', 'PAPER', 'SIGNED_IN')),
    constraint survey_round_status_known check (status in ('PLANNED', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    constraint survey_round_part_known check (part in ('PREGNANCY', 'FIRST_YEAR', 'TODDLER')),
    constraint survey_round_part_of_group check (part is null or group_id is not null),
    constraint survey_round_attended check (
        num_nulls(attended_from, attended_to) in (0, 2) and attended_to >= attended_from and (group_id is null or attended_from is null)),
    constraint survey_round_open_for_a_time check (closes_at > opens_at),
    constraint survey_round_reminds_in_time check (remind_after between 1 and 60),
    constraint survey_round_reminds_by_mail check (num_nonnulls(remind_after, remind_at, reminded_at) = 0 or channel = 'TICKETS'),
    constraint survey_round_reminds_while_open check (remind_at is null or status = 'OPEN'),
    constraint survey_round_withdrawn_for_a_reason check (
        (status = 'WITHDRAWN') = (withdrawn_for is not null) and withdrawn_for in ('NO_AUDIENCE', 'MISTAKE', 'OTHER'))
);

create index survey_round_by_place on survey_round (path, opens_at, id);
create index survey_round_by_paths on survey_round using gin (paths);
create index survey_round_by_region on survey_round (region_code, status, opens_at, id);
create index survey_round_due on survey_round (region_code, status, closes_at);
create index survey_round_by_group on survey_round (group_id);
create index survey_round_by_version on survey_round (version_id, region_code);

-- Rounds that come again: at a group's end, each term (January to July, August to December), each year.
create table survey_rule (
    id           uuid primary key,
    region_code  text not null,
    path         text collate "C" not null constraint survey_rule_at_place references place,
    survey_id    uuid not null,
    recurs       text not null,
    channel      text not null,
    days_after   integer not null,
    days_open    integer not null,
    remind_after integer,
    follows_from date not null,
    active       boolean not null,
    version      bigint not null,
    constraint survey_rule_of_survey foreign key (survey_id, region_code) references survey (id, region_code),
    constraint survey_rule_lies_in_region check (left(path, 2) = region_code),
    constraint survey_rule_recurs_known check (recurs in ('GROUP_END', 'EACH_TERM', 'EACH_YEAR')),
    constraint survey_rule_channel_known check (channel in ('TICKETS', 'QR', 'PAPER', 'SIGNED_IN')),
    constraint survey_rule_days check (days_after between 0 and 366 and days_open between 1 and 366),
    constraint survey_rule_reminds_in_time check (remind_after between 1 and 60),
    constraint survey_rule_reminds_by_mail check (remind_after is null or channel = 'TICKETS')
);

create index survey_rule_by_place on survey_rule (path);
create index survey_rule_by_survey on survey_rule (survey_id, region_code);
alter table survey_round add constraint survey_round_by_rule foreign key (rule_id) references survey_rule
    on delete set null;
-- However often a rule is followed, it makes one round for each group, and for each place and time.
create unique index survey_round_once_for_group on survey_round (rule_id, group_id) where group_id is not null;
create unique index survey_round_once_for_time on survey_round (rule_id, path, opens_at) where group_id is null;
create index survey_round_of_rule on survey_round (rule_id);

-- Where someone is asked in a round. Whoever holds its code, or one of its tickets, answers here. Tickets are made for all at once,
-- and never later, so that none can be told from another by its time.
create table survey_round_place (
    id          uuid primary key,
    round_id    uuid not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_round_place_at_place references place,
    invited     integer not null,
    without_mail integer not null,
    code_hash   bytea,
    prepared_at timestamptz,
    constraint survey_round_place_of_round foreign key (round_id, region_code) references survey_round (id, region_code) on delete cascade,
    constraint survey_round_place_once unique (round_id, path),
    constraint survey_round_place_round_key unique (id, round_id),
    constraint survey_round_place_counted check (invited >= 0 and without_mail >= 0),
    constraint survey_round_place_hash_whole check (octet_length(code_hash) = 32)
);

create index survey_round_place_of_round_in_region on survey_round_place (round_id, region_code);
create index survey_round_place_by_place on survey_round_place (path);

-- R18: a ticket lets one person answer once. Only the hash of it is kept; whose it is can be reckoned from the person and a key
-- outside the database alone. It is deleted by the answer it lets in.
create table survey_ticket (
    hash     bytea not null,
    round_id uuid not null constraint survey_ticket_of_round references survey_round on delete cascade,
    constraint survey_ticket_pkey primary key (hash),
    constraint survey_ticket_hash_whole check (octet_length(hash) = 32)
);

create index survey_ticket_by_round on survey_ticket (round_id);

-- R18: what someone answered, and where; not who, nor when. The key knows a repeated answer, until the round is closed.
create table survey_response (
    id       uuid primary key,
    round_id uuid not null,
    place_id uuid not null,
    answers  jsonb not null,
    key      uuid,
    constraint survey_response_at_place foreign key (place_id, round_id) references survey_round_place (id, round_id),
    constraint survey_response_once unique (round_id, key),
    constraint survey_response_is_an_object check (jsonb_typeof(answers) = 'object')
);

create index survey_response_of_place on survey_response (place_id, round_id);

-- What a round asks, for whoever has been given the way to it: its place's id is in no list.
create function survey_to_answer(place uuid)
returns table (round_id uuid, region_code text, path text, status text, channel text, opens_at timestamptz, closes_at timestamptz,
               code_hash bytea, kind text, audience text, version_id uuid, content jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
    select r.id, r.region_code, p.path, r.status, r.channel, r.opens_at, r.closes_at, p.code_hash, s.kind, s.audience, v.id, v.content
    from survey_round_place p join survey_round r on r.id = p.round_id
    join survey_version v on v.id = r.version_id join survey s on s.id = v.survey_id
    where p.id = survey_to_answer.place
$$;

-- R19: takes an answer once. What has the same key is the same answer. A closing round waits for those that have begun, and lets
-- none in after them: its lock is the other half of this one's.
create function accept_answer(answer uuid, place uuid, secret_hash bytea, key uuid, answers jsonb, at timestamptz) returns text
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    asked record;
begin
    select p.round_id, p.code_hash, r.channel into asked
    from survey_round_place p join survey_round r on r.id = p.round_id where p.id = accept_answer.place;
    if not found then
        return 'UNKNOWN';
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended(asked.round_id::text, 7));
    if not exists (select from survey_round r where r.id = asked.round_id and r.status = 'OPEN'
                   and r.opens_at <= accept_answer.at and r.closes_at > accept_answer.at) then
        return 'CLOSED';
    end if;
    if asked.code_hash is null then
        delete from survey_ticket t where t.hash = accept_answer.secret_hash and t.round_id = asked.round_id;
        if not found then
            return case when exists (select from survey_response s where s.round_id = asked.round_id and s.key = accept_answer.key)
                   then 'ACCEPTED' else 'USED' end;
        end if;
    elsif asked.code_hash <> accept_answer.secret_hash then
        return 'UNKNOWN';
    elsif asked.channel = 'SIGNED_IN' then
        -- A centre has one answer: the last that its coordinators gave.
        perform pg_advisory_xact_lock(hashtextextended(accept_answer.place::text, 7));
        delete from survey_response s where s.place_id = accept_answer.place and s.key <> accept_answer.key;
    end if;
    insert into survey_response (id, round_id, place_id, answers, key)
    values (accept_answer.answer, asked.round_id, accept_answer.place, accept_answer.answers, accept_answer.key)
    on conflict on constraint survey_response_once do nothing;
    return 'ACCEPTED';
end
$$;

-- How many have answered at these places of rounds: all that is told of an open round (R20).
create function answered_at(places uuid[]) returns table (place_id uuid, answered bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select s.place_id, count(*) from survey_response s
    where s.place_id = any (answered_at.places)
    and exists (select from survey_round_place p where p.id = s.place_id and p.path = any (setting_list('app.paths')))
    group by s.place_id
$$;

-- How many work at each of these places now, for those who may know no more of them.
create function staff_at(places text[]) returns table (path text, staff bigint)
language sql stable security definer set search_path = public, pg_temp as $$
    select w.path, count(distinct w.staff_member_id) from staff_place w
    where w.path = any (staff_at.places) and w.path = any (setting_list('app.paths'))
    and w.role in ('CENTRE_COORDINATOR', 'GROUP_LEADER') and w.ends is null
    group by w.path
$$;

-- R18, when a round closes: its tickets go, and its answers are written anew in random order, with other ids and without keys.
create function shuffle_answers() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.id::text, 7));
    delete from survey_ticket where round_id = new.id;
    with taken as (delete from survey_response where round_id = new.id returning round_id, place_id, answers)
    insert into survey_response (id, round_id, place_id, answers)
    select gen_random_uuid(), round_id, place_id, answers from taken order by random();
    return null;
end
$$;

revoke all on function survey_to_answer(uuid) from public;
revoke all on function accept_answer(uuid, uuid, bytea, uuid, jsonb, timestamptz) from public;
revoke all on function answered_at(uuid[]) from public;
revoke all on function staff_at(text[]) from public;
revoke all on function shuffle_answers() from public;
grant execute on function survey_to_answer(uuid) to app_public, app_aggregate;
grant execute on function accept_answer(uuid, uuid, bytea, uuid, jsonb, timestamptz) to app_public, app_aggregate;
grant execute on function answered_at(uuid[]) to app_aggregate;
grant execute on function staff_at(text[]) to app_aggregate;

create trigger survey_round_closed after update of status on survey_round for each row
    when (old.status = 'OPEN' and new.status in ('CLOSED', 'WITHDRAWN')) execute function shuffle_answers();

create function survey_round_only_moves_on() returns trigger language plpgsql as $$
begin
    if (old.status, new.status) not in (('PLANNED', 'PLANNED'), ('PLANNED', 'OPEN'), ('PLANNED', 'WITHDRAWN'), ('OPEN', 'OPEN'),
            ('OPEN', 'CLOSED'), ('OPEN', 'WITHDRAWN'), ('CLOSED', 'CLOSED'), ('CLOSED', 'WITHDRAWN'), ('WITHDRAWN', 'WITHDRAWN'))
        or old.status <> 'PLANNED' and (new.version_id, new.channel, new.path, new.paths, new.group_id)
            is distinct from (old.version_id, old.channel, old.path, old.paths, old.group_id) then
        raise exception 'a round that has begun stays what it is'
            using errcode = 'check_violation', constraint = 'survey_round_only_moves_on';
    end if;
    return new;
end
$$;

create trigger survey_round_only_moves_on before update on survey_round
    for each row execute function survey_round_only_moves_on();

do $$
declare
    part text;
begin
    foreach part in array array['survey_round', 'survey_rule', 'survey_round_place', 'survey_ticket', 'survey_response'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy kept_true on %I to owner using (true)', part);
    end loop;
end
$$;

create policy seen_at_place on survey_round for select to app_person, app_aggregate
    using (paths && (select setting_list('app.paths'))::text[]);
create policy written_at_place on survey_round to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));
create policy at_place on survey_rule to app_aggregate using (path = any ((select setting_list('app.paths'))::text[]));
create policy at_place on survey_round_place to app_person, app_aggregate using (path = any ((select setting_list('app.paths'))::text[]));
create policy made_in_round on survey_ticket to app_person using (exists (select from survey_round r where r.id = round_id));
-- R20: nobody reads an answer while the round is open.
create policy read_when_closed on survey_response for select to app_aggregate using (
    exists (select from survey_round r where r.id = round_id and r.status = 'CLOSED')
    and exists (select from survey_round_place p where p.id = place_id));

grant select on survey_round to app_person;
grant select, insert, update, delete on survey_round, survey_rule, survey_round_place to app_aggregate;
grant select, update (invited, without_mail, prepared_at) on survey_round_place to app_person;
grant select, insert on survey_ticket to app_person;
grant select (id, round_id, place_id, answers) on survey_response to app_aggregate;

-- Letters with a survey, and those that remind of it.
alter table message add column survey_place_id uuid constraint message_about_survey references survey_round_place on delete cascade;
alter table message drop constraint message_kind_known;
alter table message add constraint message_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP', 'ENROLLED',
    'WAITLISTED', 'OFFER', 'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED', 'SESSION_CANCELLED',
    'REMINDER', 'JOINED', 'TRANSFER', 'SURVEY', 'SURVEY_REMINDER'));
alter table message add constraint message_about_survey_round check ((kind in ('SURVEY', 'SURVEY_REMINDER')) = (survey_place_id is not null));
alter table message drop constraint message_about_group_or_transfer;
alter table message add constraint message_about_group_or_not check ((kind = 'TRANSFER') = (transfer_id is not null)
    and (kind in ('TRANSFER', 'SURVEY', 'SURVEY_REMINDER')) = (enrolment_id is null) and (enrolment_id is null) = (group_id is null));
alter table message_template drop constraint message_template_kind_known;
alter table message_template add constraint message_template_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP',
    'ENROLLED', 'WAITLISTED', 'OFFER', 'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED',
    'SESSION_CANCELLED', 'REMINDER', 'JOINED', 'TRANSFER', 'SURVEY', 'SURVEY_REMINDER'));
create index message_of_survey on message (survey_place_id);
create unique index message_asks_once on message (survey_place_id, parent_id) where kind = 'SURVEY';
create unique index message_asks_again_once on message (survey_place_id, parent_id, created_at) where kind = 'SURVEY_REMINDER';

create or replace function take_place_of_letter() returns trigger language plpgsql as $$
begin
    if new.enrolment_id is not null then
        select e.household_id, e.group_id, e.region_code, e.municipality_code, e.centre_ids, e.controller
        into strict new.household_id, new.group_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
        from enrolment e where e.id = new.enrolment_id;
    elsif new.transfer_id is not null then
        select t.household_id, t.region_code, t.municipality_code, array[t.centre_id], t.controller
        into strict new.household_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
        from transfer t where t.id = new.transfer_id;
    else
        select h.id, h.region_code, h.municipality_code, array[h.centre_id], h.controller
        into strict new.household_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
        from parent p join household h on h.id = p.household_id where p.id = new.parent_id;
    end if;
    return new;
end
$$;

-- Whoever sees a round hears what became of it; nobody hears that someone has answered.
create policy told_of_rounds on event for select to app_aggregate using (
    type in ('SURVEY_ROUND_PLANNED', 'SURVEY_ROUND_CHANGED', 'SURVEY_ROUND_OPENED', 'SURVEY_ROUND_CLOSED', 'SURVEY_ROUND_WITHDRAWN')
    and exists (select from survey_round r where r.id = about));

create index event_of_rounds on event (about, position)
    where type in ('SURVEY_ROUND_PLANNED', 'SURVEY_ROUND_CHANGED', 'SURVEY_ROUND_OPENED', 'SURVEY_ROUND_CLOSED', 'SURVEY_ROUND_WITHDRAWN');
