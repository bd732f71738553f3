-- Releases over a term or a year: all rounds of one version of a survey that closed in it, together. Each names its rounds; one
-- that is taken back names its period alone.
alter table survey_release alter column version_id set not null;
alter table survey_release add column rounds uuid[];
alter table survey_release drop constraint survey_release_of_round_or_period;
alter table survey_release add constraint survey_release_of_round_or_period check (
    num_nonnulls(round_id, channel) = case when period is null then 2 else 0 end
    and (kind <> 'ROUND' or period is null) and (kind <> 'PERIOD' or period is not null)
    and (rounds is not null) = (kind = 'PERIOD'));
alter table survey_release add constraint survey_release_of_several_rounds check (cardinality(rounds) > 1);

drop index survey_release_one_current_of_period;
create unique index survey_release_one_current_of_period on survey_release (version_id, period) where status = 'CURRENT';
create index survey_release_by_rounds on survey_release using gin (rounds);

create or replace function survey_release_never_changes() returns trigger language plpgsql as $$
begin
    if old.status = 'REPLACED' or old.number is not null and
        (new.id, new.region_code, new.number, new.kind, new.survey_id, new.version_id, new.round_id, new.path, new.paths, new.period,
         new.threshold, new.opened_on, new.closed_on, new.released_on, new.replaces_id, new.rounds)
        is distinct from
        (old.id, old.region_code, old.number, old.kind, old.survey_id, old.version_id, old.round_id, old.path, old.paths, old.period,
         old.threshold, old.opened_on, old.closed_on, old.released_on, old.replaces_id, old.rounds) then
        raise exception 'a release never changes'
            using errcode = 'check_violation', constraint = 'survey_release_never_changes';
    end if;
    return new;
end
$$;

-- Ends each release over a period that holds a round which its own place takes back: an empty one takes its place. They are the
-- region's, whoever takes the round back.
create function withdraw_periods(round uuid) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
    region text;
    ended survey_release;
    made uuid;
    withdrawn bigint := 0;
begin
    select r.region_code into region from survey_round r
    where r.id = withdraw_periods.round and r.status = 'WITHDRAWN' and r.path = any (setting_list('app.paths'));
    perform pg_advisory_xact_lock(hashtextextended('survey_release ' || region, 7));
    for ended in select p.* from survey_release p
                 where p.rounds @> array[withdraw_periods.round] and p.status = 'CURRENT' and p.region_code = region
                 order by p.number loop
        made := uuidv7();
        update survey_release r set status = 'REPLACED' where r.id = ended.id;
        insert into survey_release (id, region_code, number, kind, survey_id, version_id, path, paths, period, suppressed, threshold,
                                    opened_on, closed_on, released_on, replaces_id, status)
        select made, region, max(o.number) + 1, 'WITHDRAWAL', ended.survey_id, ended.version_id, ended.path, ended.paths,
               ended.period, ended.suppressed, ended.threshold, ended.opened_on, ended.closed_on,
               greatest(ended.closed_on, setting_today()), ended.id, 'CURRENT'
        from survey_release o where o.region_code = region;
        insert into event_told (id, type, about, place_code)
        values (uuidv7(), 'SURVEY_RELEASE_REPLACED', ended.id, region), (uuidv7(), 'SURVEY_RELEASED', made, region);
        withdrawn := withdrawn + 1;
    end loop;
    return withdrawn;
end
$$;

revoke all on function withdraw_periods(uuid) from public;
grant execute on function withdraw_periods(uuid) to app_aggregate;
