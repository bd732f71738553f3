-- Indicators of a region's own: the share that one told count is of another, or a series that others have reckoned and the region
-- takes in from a file. Their values lie as those of every region do, one row of one table each, in the order of the list.
create table region_indicator (
    id             uuid primary key,
    region_code    text not null constraint region_indicator_of_region references region,
    code           text not null,
    name           jsonb not null,
    formula        jsonb not null,
    numerator      jsonb not null,
    denominator    jsonb not null,
    numerator_of   text,
    denominator_of text,
    direction      text not null,
    share          numeric(4, 3),
    by             date,
    yearly         numeric(4, 3),
    version        bigint not null,
    constraint region_indicator_code_taken unique (region_code, code),
    constraint region_indicator_in_region unique (id, region_code),
    constraint region_indicator_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
    constraint region_indicator_ratio_whole check (num_nulls(numerator_of, denominator_of) in (0, 2)),
    constraint region_indicator_direction_known check (direction in ('MORE', 'LESS', 'NONE')),
    constraint region_indicator_target check (share between 0.01 and 1 and yearly between 0 and 1),
    constraint region_indicator_target_whole check (share is not null or num_nulls(by, yearly) = 2)
);

-- What was taken in from a file.
create table indicator_import (
    id           uuid primary key,
    indicator_id uuid not null,
    region_code  text not null,
    made_at      timestamptz not null,
    told         integer not null,
    hidden       integer not null,
    first_day    date not null,
    last_day     date not null,
    constraint indicator_import_of_indicator foreign key (indicator_id, region_code)
        references region_indicator (id, region_code) on delete cascade,
    constraint indicator_import_days check (last_day > first_day),
    constraint indicator_import_counts check (told >= 0 and hidden >= 0)
);

create index indicator_import_by_indicator on indicator_import (indicator_id, region_code, made_at desc, id desc);

create table region_value (
    indicator_id uuid not null,
    region_code  text not null,
    import_id    uuid constraint region_value_of_import references indicator_import on delete cascade,
    indicator    text not null,
    path         text collate "C" not null constraint region_value_at_place references place,
    period       text not null,
    period_kind  text not null,
    first_day    date not null,
    last_day     date not null,
    gender       text not null,
    breakdown    text not null,
    category     text not null,
    status       text not null,
    numerator    integer,
    denominator  integer,
    computed_at  timestamptz not null,
    latest       boolean not null,
    constraint region_value_pkey primary key (path, indicator, last_day, period, gender, breakdown, category),
    constraint region_value_of_indicator foreign key (indicator_id, region_code)
        references region_indicator (id, region_code) on delete cascade,
    constraint region_value_lies_in_region check (left(path, 2) = region_code),
    constraint region_value_kind_known check (period_kind in ('MONTH', 'TERM', 'YEAR')),
    constraint region_value_gender_known check (gender in ('ALL', 'WOMAN', 'MAN')),
    constraint region_value_breakdown_known check (breakdown in ('NONE', 'SESSION', 'START', 'SIZE')),
    constraint region_value_status_known check (status in ('OK', 'SUPPRESSED', 'MISSING')),
    constraint region_value_shown_or_hidden check (num_nulls(numerator, denominator) = case status when 'OK' then 0 else 2 end),
    constraint region_value_adds_up check (numerator between 0 and denominator)
);

create index region_value_latest on region_value (path, indicator, last_day, period, gender, breakdown, category) where latest;
create index region_value_of_its_indicator on region_value (indicator_id, region_code, period_kind, last_day);
create index region_value_of_its_import on region_value (import_id);

do $$
declare
    part text;
begin
    foreach part in array array['region_indicator', 'indicator_import', 'region_value'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('grant select, insert, update, delete on %I to app_aggregate', part);
    end loop;
end
$$;

create policy seen_in_region on region_indicator for select to app_aggregate
    using (region_code = any ((select setting_list('app.regions'))::text[]));
create policy written_by_region on region_indicator to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy taken_in_by_region on indicator_import to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));
create policy seen_at_place on region_value for select to app_aggregate
    using (path = any ((select setting_list('app.paths'))::text[]));
create policy told_by_region on region_value to app_aggregate
    using (region_code = any ((select setting_list('app.regions_written'))::text[]));

create or replace view released_value with (security_invoker = true) as
select v.indicator, null::integer as item, v.path, v.period, v.period_kind, v.first_day, v.last_day, v.gender, v.breakdown, v.category,
       v.status, v.numerator, v.denominator, null::integer as invited, null::integer as respondents, v.computed_at, v.latest,
       v.period as source
from indicator_value v
union all
select s.indicator, s.item, s.path, s.period, s.period_kind, s.first_day, s.last_day, s.gender, s.breakdown, s.category,
       s.status, s.numerator, s.denominator, s.invited, s.respondents, s.computed_at, s.latest, s.source
from survey_value s
union all
select o.indicator, null, o.path, o.period, o.period_kind, o.first_day, o.last_day, o.gender, o.breakdown, o.category,
       o.status, o.numerator, o.denominator, null, null, o.computed_at, o.latest, o.period
from region_value o;
