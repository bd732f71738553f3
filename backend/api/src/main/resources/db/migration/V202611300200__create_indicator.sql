-- What is counted of the work at the centres, and what of it is told. Each month, term and year that is over is released once for
-- each region (R20, R23): its months are counted from the rows as they are that day and kept; a term or a year is the sum of its
-- months. What is told has gone through the disclosure control (R21).
create table indicator_release (
    region_code text not null constraint indicator_release_of_region references region,
    period      text not null,
    period_kind text not null,
    first_day   date not null,
    last_day    date not null,
    threshold   integer not null,
    computed_at timestamptz not null,
    latest      boolean not null default true,
    constraint indicator_release_pkey primary key (region_code, period),
    constraint indicator_release_kind_known check (period_kind in ('MONTH', 'TERM', 'YEAR')),
    constraint indicator_release_period_form check (period ~ '^[0-9]{4}(-([0-9]{2}|SPRING|AUTUMN))?$'),
    constraint indicator_release_days check (last_day > first_day),
    constraint indicator_release_threshold_sound check (threshold >= 3)
);

create unique index indicator_release_latest on indicator_release (region_code, period_kind) where latest;

-- How many were counted at one place in one month, before anything is hidden: the ground of every sum, never told.
create table indicator_count (
    region_code text not null,
    month       text not null,
    indicator   text not null,
    breakdown   text not null,
    category    text not null,
    path        text collate "C" not null constraint indicator_count_at_place references place,
    gender      text not null,
    numerator   integer not null,
    denominator integer not null,
    constraint indicator_count_pkey primary key (region_code, month, indicator, breakdown, category, path, gender),
    constraint indicator_count_in_release foreign key (region_code, month) references indicator_release (region_code, period),
    constraint indicator_count_lies_in_region check (left(path, 2) = region_code),
    constraint indicator_count_breakdown_known check (breakdown in ('NONE', 'SESSION', 'START')),
    constraint indicator_count_gender_known check (gender in ('WOMAN', 'MAN', 'REST')),
    constraint indicator_count_adds_up check (numerator between 0 and denominator)
);

create index indicator_count_by_place on indicator_count (path);

-- What is told: one indicator at one place over one period, of all, of women or of men, or of one session or time of day.
create table indicator_value (
    region_code text not null,
    period      text not null,
    indicator   text not null,
    path        text collate "C" not null constraint indicator_value_at_place references place,
    gender      text not null,
    breakdown   text not null,
    category    text not null,
    last_day    date not null,
    status      text not null,
    numerator   integer,
    denominator integer,
    constraint indicator_value_pkey primary key (indicator, path, last_day, period, gender, breakdown, category),
    constraint indicator_value_in_release foreign key (region_code, period) references indicator_release (region_code, period),
    constraint indicator_value_lies_in_region check (left(path, 2) = region_code),
    constraint indicator_value_gender_known check (gender in ('ALL', 'WOMAN', 'MAN')),
    constraint indicator_value_breakdown_known check (breakdown in ('NONE', 'SESSION', 'START')),
    constraint indicator_value_status_known check (status in ('OK', 'SUPPRESSED', 'MISSING')),
    constraint indicator_value_shown_or_hidden check (num_nulls(numerator, denominator) = case status when 'OK' then 0 else 2 end),
    constraint indicator_value_adds_up check (numerator between 0 and denominator)
);

create index indicator_value_in_its_release on indicator_value (region_code, period, indicator, path);
create index indicator_value_by_place on indicator_value (path, indicator);

do $$
declare
    part text;
begin
    foreach part in array array['indicator_release', 'indicator_count', 'indicator_value'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
    end loop;
end
$$;

create policy seen_in_region on indicator_release for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy made_by_region on indicator_release for insert to app_aggregate
    with check (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy counted_by_region on indicator_count to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy seen_at_place on indicator_value for select to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));
create policy told_by_region on indicator_value for insert to app_aggregate
    with check (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy outdated_by_region on indicator_release for update to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
grant select, insert on indicator_release, indicator_count, indicator_value to app_aggregate;
grant update (latest) on indicator_release to app_aggregate;

create index survey_result_by_indicator on survey_result (indicator, path) where indicator is not null;

-- What is told of every indicator: of those that are counted, and of those that are asked for in surveys (R20).
create view released_value with (security_invoker = true) as
select v.indicator, null::integer as item, v.path, v.period, r.period_kind, r.first_day, v.last_day, v.gender, v.breakdown, v.category,
       v.status, v.numerator, v.denominator, null::integer as invited, null::integer as respondents, r.computed_at, r.latest,
       v.period as source
from indicator_value v join indicator_release r on r.region_code = v.region_code and r.period = v.period
union all
select case x.indicator when 'SECURE_IN_PARENTHOOD' then 'parents-more-secure' else 'staff-confident' end,
       x.item, x.path, coalesce(r.period, r.closed_on::text),
       case when r.period is null then 'ROUND' when length(r.period) = 4 then 'YEAR' else 'TERM' end,
       r.opened_on, r.closed_on, coalesce(x.gender, 'ALL'), 'NONE', '',
       x.status, x.favourable, x.answers, x.invited, x.respondents, r.released_on::timestamp at time zone 'Europe/Stockholm',
       not exists (select from survey_result y join survey_release l on l.id = y.release_id
                   where y.indicator = x.indicator and y.path = x.path and y.gender is not distinct from x.gender
                   and y.first_child is null and l.status = 'CURRENT'
                   and (l.period is null) = (r.period is null) and coalesce(length(l.period), 0) = coalesce(length(r.period), 0)
                   and (l.closed_on, l.number) > (r.closed_on, r.number)),
       r.id::text
from survey_result x join survey_release r on r.id = x.release_id
where r.status = 'CURRENT' and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING') and x.first_child is null;

grant select on released_value to app_aggregate;

-- The three targets: the share, by when, and by how much a year on the way there.
alter table region_setting
    add column offers_share numeric(4, 3) not null default 1,
    add column offers_by date,
    add column offers_yearly numeric(4, 3),
    add column secure_share numeric(4, 3) not null default 0.9,
    add column secure_by date,
    add column secure_yearly numeric(4, 3),
    add column confident_share numeric(4, 3) not null default 0.9,
    add column confident_by date,
    add column confident_yearly numeric(4, 3),
    add constraint region_setting_targets check (
        offers_share between 0.01 and 1 and secure_share between 0.01 and 1 and confident_share between 0.01 and 1),
    add constraint region_setting_yearly check (
        offers_yearly between 0 and 1 and secure_yearly between 0 and 1 and confident_yearly between 0 and 1);
