-- A release of a whole region tells of its small and its large centres too, of the questions that indicators ask. With it is kept
-- which size each centre had then.
alter table survey_release_place add column size_class text;

-- Of all who answered at centres of a size, or of women or men among them. What is hidden (R21) is not kept here at all.
create table survey_size_result (
    release_id  uuid not null,
    region_code text not null,
    path        text collate "C" not null constraint survey_size_result_at_place references place,
    question    text not null,
    size_class  text not null,
    gender      text not null,
    indicator   text not null,
    item        integer,
    invited     integer,
    respondents integer,
    status      text not null,
    answers     integer,
    favourable  integer,
    constraint survey_size_result_pkey primary key (release_id, question, size_class, gender),
    constraint survey_size_result_of_release foreign key (release_id, region_code) references survey_release (id, region_code),
    constraint survey_size_result_of_region check (path = region_code),
    constraint survey_size_result_gender_known check (gender in ('ALL', 'WOMAN', 'MAN')),
    constraint survey_size_result_status_known check (status in ('OK', 'SUPPRESSED', 'MISSING')),
    constraint survey_size_result_shown_or_hidden check (num_nulls(answers, favourable) = case status when 'OK' then 0 else 2 end),
    constraint survey_size_result_adds_up check (favourable between 0 and answers),
    constraint survey_size_result_counted check (invited >= 0 and respondents >= 0)
);

create index survey_size_result_in_release on survey_size_result (release_id, region_code);
create index survey_size_result_by_place on survey_size_result (path);

alter table survey_size_result enable row level security;
alter table survey_size_result force row level security;
create policy at_place on survey_size_result to app_aggregate using (path = any ((select setting_list('app.paths'))::text[]));
create policy told_by_owner on survey_size_result for select to owner using (true);
grant select, insert on survey_size_result to app_aggregate;

alter table survey_value
    alter column breakdown drop expression,
    alter column category drop expression;
alter table survey_value
    add constraint survey_value_breakdown_known check (breakdown in ('NONE', 'SIZE') and (category = '') = (breakdown = 'NONE'));

-- As before; by size as well.
create or replace function tell_values(release uuid, replaced uuid) returns void language sql as $$
    insert into survey_value (release_id, region_code, number, indicator, item, path, period, period_kind, first_day, last_day, gender,
                              breakdown, category, status, numerator, denominator, invited, respondents, computed_at, latest)
    select r.id, r.region_code, r.number,
           case x.indicator when 'SECURE_IN_PARENTHOOD' then 'parents-more-secure' else 'staff-confident' end,
           x.item, x.path, coalesce(r.period, r.closed_on::text),
           case when r.period is null then 'ROUND' when length(r.period) = 4 then 'YEAR' else 'TERM' end,
           r.opened_on, r.closed_on, x.gender, x.breakdown, x.category, x.status, x.favourable, x.answers, x.invited, x.respondents,
           r.released_on::timestamp at time zone 'Europe/Stockholm', false
    from survey_release r join (
        select w.release_id, w.indicator, w.item, w.path, coalesce(w.gender, 'ALL') as gender, 'NONE' as breakdown, '' as category,
               w.status, w.favourable, w.answers, w.invited, w.respondents
        from survey_result w where w.first_child is null
        union all
        select s.release_id, s.indicator, s.item, s.path, s.gender, 'SIZE', s.size_class,
               s.status, s.favourable, s.answers, s.invited, s.respondents
        from survey_size_result s) x on x.release_id = r.id
    where r.id = tell_values.release and r.status = 'CURRENT'
    and x.indicator in ('SECURE_IN_PARENTHOOD', 'CONFIDENT_IN_LEADING');

    update survey_value v set latest = not v.latest
    from (select distinct t.path, t.indicator, t.gender, t.breakdown, t.category, t.period_kind from survey_value t
          where t.release_id in (tell_values.release, tell_values.replaced)) told
    cross join lateral (
        select n.source from survey_value n
        where (n.path, n.indicator, n.gender, n.breakdown, n.category, n.period_kind)
            = (told.path, told.indicator, told.gender, told.breakdown, told.category, told.period_kind)
        and n.release_id is distinct from tell_values.replaced
        order by n.last_day desc, n.number desc limit 1) newest
    where (v.path, v.indicator, v.gender, v.breakdown, v.category, v.period_kind)
        = (told.path, told.indicator, told.gender, told.breakdown, told.category, told.period_kind)
    and v.latest <> (v.source = newest.source);

    delete from survey_value v where v.release_id = tell_values.replaced
$$;
