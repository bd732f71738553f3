-- Retention of families (gallring, A7) and of the log (A6): what is past its time, and who may take what away. A trace of a family
-- that has gone up in another goes when that one does, never by itself; what tells of a move goes with it.

-- The families of a controller that nothing ties to a group any more, and since when: the end of the last group that they were
-- in or asked for; or else since they came into the register or the child was expected, whichever was later.
create function families_at_rest(wanted text, only_these uuid[]) returns table (id uuid, since date)
language sql stable as $$
    select h.id, greatest(h.registered_on, h.child_month,
                          max(greatest((e.asked_at at time zone 'Europe/Stockholm')::date, e.member_to, g.last_day)))
    from household h
    left join enrolment e on e.household_id = h.id
    left join lateral (select max(s.day) as last_day from session s where s.group_id = e.group_id) g on true
    where h.controller = families_at_rest.wanted and h.state <> 'MERGED'
    and (families_at_rest.only_these is null or h.id = any (families_at_rest.only_these))
    group by h.id
    having not coalesce(bool_or(is_alive(e.status)), false)
$$;

-- Families, and those that have gone up in them, who all lead straight to where they are now.
create function with_traces(families uuid[]) returns uuid[] language sql stable as $$
    select array_agg(h.id) from household h
    where h.id = any (with_traces.families) or h.merged_into = any (with_traces.families)
$$;

-- What of one class is past its time on a day: the one answer that dry runs tell, and runs go by. A family (its id) or a letter.
-- held: a legal hold keeps it. names_go: the same run takes the names of those families that still have them. only_these: looked at alone, if not null.
create function retention_due(wanted text, data_class text, as_of date, months integer, names_go boolean, only_these uuid[])
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
    )
    select due.id, is_held(due.family) from due
$$;

-- How far the log of a region can be cut: to the last checkpoint of which all is older. Something always stays to go on from.
create function audit_cut(wanted text, as_of date, months integer) returns bigint
language sql stable as $$
    select max(c.number) from audit_checkpoint c
    where c.region_code = audit_cut.wanted
    and c.at < ((audit_cut.as_of - make_interval(months => audit_cut.months))::date::timestamp at time zone 'Europe/Stockholm')
    and c.number < (select max(s.number) from audit_seal s where s.region_code = c.region_code)
$$;

do $$
declare
    part text;
begin
    foreach part in array array['household', 'parent', 'parent_identity', 'enrolment', 'attendance', 'queue_decision', 'message',
                                'parent_link', 'legal_hold', 'transfer'] loop
        execute format($policy$
            create policy at_retention on %I for select to app_retention
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
    foreach part in array array['household', 'parent', 'parent_identity', 'enrolment', 'attendance', 'queue_decision'] loop
        execute format($policy$
            create policy changed_at_retention on %I for update to app_retention
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
    foreach part in array array['queue_decision', 'message', 'parent_link', 'transfer'] loop
        execute format($policy$
            create policy gone_at_retention on %I for delete to app_retention
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
    foreach part in array array['audit_entry', 'audit_seal', 'audit_checkpoint'] loop
        execute format($policy$
            create policy at_retention on %I for select to app_retention
            using (region_code = any ((select setting_list('app.controllers'))::text[]))$policy$, part);
    end loop;
end
$$;

-- Who someone is goes only when a run has it on its list.
create policy gone_at_retention on parent_identity for delete to app_retention using (
    controller = any ((select setting_list('app.controllers'))::text[])
    and exists (select from retention_item i where i.id = household_id and i.data_class = 'CONTACT'));

-- What keeps a family stays; what kept it once, with a number in the diary, would tell who the family was.
create policy gone_at_retention on legal_hold for delete to app_retention using (
    controller = any ((select setting_list('app.controllers'))::text[])
    and (lifted_at is not null or holds_until < setting_today()));

-- The log goes up to a checkpoint, as far as the list of a run says, and an entry only after its seal (A6).
create policy gone_at_retention on audit_seal for delete to app_retention using (
    number <= (select max(l.until) from retention_line l join retention_run r on r.id = l.run_id
               where l.controller = region_code and r.kind = 'RUN' and r.ended_at is null));
create policy gone_at_retention on audit_entry for delete to app_retention using (
    region_code = any ((select setting_list('app.controllers'))::text[])
    and not exists (select from audit_seal s where s.entry_id = audit_entry.id));
create policy gone_at_retention on audit_checkpoint for delete to app_retention using (
    number < (select min(s.number) from audit_seal s where s.region_code = audit_checkpoint.region_code) - 1);

create policy at_retention on region_setting for select to app_retention using (
    region_code = any ((select setting_list('app.regions'))::text[]));
create policy days_at_retention on session for select to app_retention using (true);

grant execute on function is_held(uuid) to app_retention;
-- Why someone was looked up may say who it was.
create policy forgotten_at_retention on family_lookup to app_retention using (
    controllers && (select setting_list('app.controllers'))::text[]);
grant select (found, controllers, explanation), update (explanation) on family_lookup to app_retention;

grant select on region_setting to app_retention;
grant select (id, household_id, enrolment_id, controller, status, created_at), delete on message to app_retention;
grant select (id, household_id, controller), delete on parent_link to app_retention;
grant select (id, enrolment_id, controller, reason), update (reason), delete on queue_decision to app_retention;
grant select (id, controller, registered_on, child_month, erased_at, contact_gone_on, attendance_gone_on, enrolment_gone_on, state,
    merged_into, transfer_id) on household to app_retention;
grant update (id, erased_at, contact_gone_on, attendance_gone_on, enrolment_gone_on, transfer_id) on household to app_retention;
grant select (household_id, controller), delete on transfer to app_retention;
grant select (id, household_id, controller, informed_at, erased_at), update (id, informed_at, mail_stopped, erased_at)
    on parent to app_retention;
grant select (parent_id, household_id, controller, access_needs, wishes), update (access_needs, wishes), delete
    on parent_identity to app_retention;
grant select (id, household_id, group_id, controller, status, asked_at, waited_since, member_to), update (id, asked_at, waited_since)
    on enrolment to app_retention;
grant select (id, household_id, controller, marked_at), update (id, marked_at) on attendance to app_retention;
grant select (group_id, day) on session to app_retention;
grant select (household_id, controller, lifted_at, holds_until), delete on legal_hold to app_retention;
grant select (id, region_code), delete on audit_entry to app_retention;
grant select, delete on audit_seal, audit_checkpoint to app_retention;
