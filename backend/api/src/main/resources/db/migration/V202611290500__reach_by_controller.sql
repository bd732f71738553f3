-- Who answers for a family (personuppgiftsansvarig) reaches its data, at whichever centre it is, and nobody else's (A9): the
-- privacy officer's context names controllers and no centres. What was written about a family carries its controller, as the
-- family, its parents, places and attendance do.
do $$
declare
    part text;
begin
    foreach part in array array['message', 'parent_link', 'queue_decision'] loop
        execute format('alter table %I add column controller text', part);
        execute format('alter table %I no force row level security', part);
    end loop;
    alter table enrolment no force row level security;
    update message m set controller = e.controller from enrolment e where e.id = m.enrolment_id;
    update queue_decision q set controller = e.controller from enrolment e where e.id = q.enrolment_id;
    update parent_link l set controller = h.controller from household h where h.id = l.household_id;
    alter table enrolment force row level security;
    foreach part in array array['message', 'parent_link', 'queue_decision'] loop
        execute format('alter table %I alter column controller set not null', part);
        execute format('alter table %I force row level security', part);
    end loop;
end
$$;

create or replace function take_place_of_letter() returns trigger language plpgsql as $$
begin
    select e.household_id, e.group_id, e.region_code, e.municipality_code, e.centre_ids, e.controller
    into strict new.household_id, new.group_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
    from enrolment e where e.id = new.enrolment_id;
    return new;
end
$$;

create or replace function take_place_of_enrolment() returns trigger language plpgsql as $$
begin
    select municipality_code, centre_ids, controller into strict new.municipality_code, new.centre_ids, new.controller
    from enrolment where id = new.enrolment_id;
    return new;
end
$$;

create or replace function take_place_of_link() returns trigger language plpgsql as $$
begin
    select h.region_code, h.municipality_code, array[h.centre_id], p.household_id, h.controller
    into strict new.region_code, new.municipality_code, new.centre_ids, new.household_id, new.controller
    from parent p join household h on h.id = p.household_id where p.id = new.parent_id;
    return new;
end
$$;

-- What the desk of an officer does with each: families come into the register at their centre, never here.
do $$
declare
    part record;
begin
    for part in select * from (values
        ('household', 'select'), ('household', 'update'),
        ('parent', 'select'), ('parent', 'update'),
        ('parent_identity', 'select'), ('parent_identity', 'update'), ('parent_identity', 'delete'),
        ('enrolment', 'select'), ('enrolment', 'update'),
        ('attendance', 'select'),
        ('queue_decision', 'select'), ('queue_decision', 'delete'),
        ('parent_link', 'select'), ('parent_link', 'delete'),
        ('message', 'select'), ('message', 'delete')) as allowed (tab, command)
    loop
        execute format($policy$
            create policy %I on %I for %s to app_person
            using (controller = any ((select setting_list('app.controllers'))::text[]))$policy$,
            'by_controller_' || part.command, part.tab, part.command);
    end loop;
    for part in select unnest(array['household', 'parent_identity', 'enrolment', 'message']) as tab loop
        execute format('create index %I on %I (controller)', part.tab || '_by_controller', part.tab);
    end loop;
end
$$;

create policy by_controller_insert on message for insert to app_person
    with check (controller = any ((select setting_list('app.controllers'))::text[]));

grant delete on queue_decision, message to app_person;
-- What was written goes at the desk alone: those at a centre, who reach it too, take nothing away.
create policy gone_at_desk on queue_decision as restrictive for delete to app_person
    using (controller = any ((select setting_list('app.controllers'))::text[]));
create policy gone_at_desk on message as restrictive for delete to app_person
    using (controller = any ((select setting_list('app.controllers'))::text[]));

-- Whoever watches over the log learns whose a family is, and no more.
create policy by_controller_in_log on household for select to app_audit
    using (controller = any ((select setting_list('app.controllers'))::text[]));
grant select (id, region_code, municipality_code, controller) on household to app_audit;

-- An officer who has one family at hand sees what it is or was in: by name, as its parents do by link.
alter policy parent_group_own on parent_group to app_public, app_person;
alter policy session_own on session to app_public, app_person;
-- Centres at or below a place are read by whoever answers for families there.
create policy below_controllers on centre for select to app_person using (
    (select setting_list('app.controllers')) is not null
    and municipality_code = any ((select setting_list('app.municipalities'))::text[]));
create policy centre_of_own_family on centre for select to app_person using (
    id = any (array(select e.host_id from enrolment e where e.household_id = (select own_household())
                    union all
                    select h.centre_id from household h where h.id = (select own_household()))));
