-- What is told of indicators lies as it is read: each value with its period, one row of one table, in the order of the list. So a
-- page is as many rows as it shows, however much has been told.
alter table indicator_value
    add column period_kind text,
    add column first_day   date,
    add column computed_at timestamptz,
    add column latest      boolean;

alter table indicator_release no force row level security;
create policy outdated_by_owner on indicator_value to owner using (true);
update indicator_value v
set period_kind = r.period_kind, first_day = r.first_day, computed_at = r.computed_at, latest = r.latest
from indicator_release r where r.region_code = v.region_code and r.period = v.period;
alter table indicator_release force row level security;

alter table indicator_value
    alter column period_kind set not null,
    alter column first_day set not null,
    alter column computed_at set not null,
    alter column latest set not null;

-- In the order of the list: all of a place lie together, whatever else is told.
alter table indicator_value drop constraint indicator_value_pkey;
alter table indicator_value add constraint indicator_value_pkey
    primary key (path, indicator, last_day, period, gender, breakdown, category);
create index indicator_value_latest on indicator_value (path, indicator, last_day, period, gender, breakdown, category) where latest;
drop index indicator_value_by_place;

-- A value is of its release's period.
create function take_period_of_release() returns trigger language plpgsql as $$
begin
    select r.period_kind, r.first_day, r.computed_at, r.latest
    into new.period_kind, new.first_day, new.computed_at, new.latest
    from indicator_release r where r.region_code = new.region_code and r.period = new.period;
    return new;
end
$$;

create trigger indicator_value_period before insert on indicator_value for each row execute function take_period_of_release();

-- With a release its values are outdated, also those of centres that nobody reaches any more.
create function outdate_values() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update indicator_value v set latest = new.latest
    where v.region_code = new.region_code and v.period = new.period and v.latest <> new.latest;
    return null;
end
$$;

create trigger indicator_release_outdates after update of latest on indicator_release
    for each row when (old.latest <> new.latest) execute function outdate_values();

-- The same of what is asked for in surveys: what releases tell now (R20), each from when it has its number.
create table survey_value (
    release_id  uuid not null,
    region_code text not null,
    number      integer not null,
    indicator   text not null,
    item        integer,
    path        text collate "C" not null constraint survey_value_at_place references place,
    period      text not null,
    period_kind text not null,
    first_day   date not null,
    last_day    date not null,
    gender      text not null,
    breakdown   text not null generated always as ('NONE') stored,
    category    text not null generated always as ('') stored,
    status      text not null,
    numerator   integer,
    denominator integer,
    invited     integer,
    respondents integer,
    computed_at timestamptz not null,
    latest      boolean not null,
    source      text not null generated always as (release_id::text) stored,
    constraint survey_value_pkey primary key (path, indicator, last_day, source, gender, breakdown, category),
    constraint survey_value_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_value_period_known check (period_kind in ('ROUND', 'TERM', 'YEAR')),
    constraint survey_value_gender_known check (gender in ('ALL', 'WOMAN', 'MAN'))
);

create index survey_value_of_its_release on survey_value (release_id, region_code);
create index survey_value_latest on survey_value (path, indicator, last_day, source, gender, breakdown, category) where latest;

alter table survey_value enable row level security;
alter table survey_value force row level security;

create policy seen_at_place on survey_value for select to app_aggregate using (path = any ((select setting_list('app.paths'))::text[]));
create policy kept_by_owner on survey_value to owner using (true);
create policy told_by_owner on survey_result for select to owner using (true);
grant select on survey_value to app_aggregate;

-- Takes a release's values of the two indicators in, of all who answered and of women and men, and those of another out, and says
-- anew which are the newest: of each indicator at each place, by length of period.
create function tell_values(release uuid, replaced uuid) returns void language sql as $$
    insert into survey_value (release_id, region_code, number, indicator, item, path, period, period_kind, first_day, last_day, gender,
                              status, numerator, denominator, invited, respondents, computed_at, latest)
    select r.id, r.region_code, r.number,
           case x.indicator when 'SECURE_IN_PARENTHOOD' then 'parents-more-secure' else 'staff-confident' end,
           x.item, x.path, coalesce(r.period, r.closed_on::text),
           case when r.period is null then 'ROUND' when length(r.period) = 4 then 'YEAR' else 'TERM' end,
           r.opened_on, r.closed_on, coalesce(x.gender, 'ALL'), x.status, x.favourable, x.answers, x.invited, x.respondents,
           r.released_on::timestamp at time zone 'Europe/Stockholm', false
    from survey_release r join survey_result x on x.release_id = r.id
    where r.id = tell_values.release and r.status = 'CURRENT'
    and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING') and x.first_child is null;

    update survey_value v set latest = not v.latest
    from (select distinct t.path, t.indicator, t.gender, t.period_kind from survey_value t
          where t.release_id in (tell_values.release, tell_values.replaced)) told
    cross join lateral (
        select n.source from survey_value n
        where (n.path, n.indicator, n.gender, n.period_kind) = (told.path, told.indicator, told.gender, told.period_kind)
        and n.release_id is distinct from tell_values.replaced
        order by n.last_day desc, n.number desc limit 1) newest
    where (v.path, v.indicator, v.gender, v.period_kind) = (told.path, told.indicator, told.gender, told.period_kind)
    and v.latest <> (v.source = newest.source);

    delete from survey_value v where v.release_id = tell_values.replaced
$$;

-- When a release gets its number, which is last of all and one at a time in a region.
create function tell_release() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform tell_values(new.id, new.replaces_id);
    return null;
end
$$;

create trigger survey_release_told_at_once after insert on survey_release
    for each row when (new.number is not null) execute function tell_release();
create trigger survey_release_told after update of number on survey_release
    for each row when (old.number is null and new.number is not null) execute function tell_release();

revoke all on function outdate_values() from public;
revoke all on function tell_release() from public;
revoke all on function tell_values(uuid, uuid) from public;

select tell_values(r.id, null) from survey_release r
where r.status = 'CURRENT' and r.number is not null order by r.region_code, r.number;
drop index survey_result_by_indicator;

create or replace view released_value with (security_invoker = true) as
select v.indicator, null::integer as item, v.path, v.period, v.period_kind, v.first_day, v.last_day, v.gender, v.breakdown, v.category,
       v.status, v.numerator, v.denominator, null::integer as invited, null::integer as respondents, v.computed_at, v.latest,
       v.period as source
from indicator_value v
union all
select s.indicator, s.item, s.path, s.period, s.period_kind, s.first_day, s.last_day, s.gender, s.breakdown, s.category,
       s.status, s.numerator, s.denominator, s.invited, s.respondents, s.computed_at, s.latest, s.source
from survey_value s;
