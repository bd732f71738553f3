-- How far a family has come on its way out. Who it was goes first; then its ids are drawn anew, and nobody knows it again.
alter table household add column contact_gone_on date;
alter table household add column attendance_gone_on date;
alter table household add column enrolment_gone_on date;
alter table queue_decision alter column reason drop not null;
create index attendance_of_household on attendance (household_id);

-- Whoever refers to a family, a parent or an enrolment follows it when it gets a new id.
do $$
declare
    tie record;
begin
    for tie in
        select c.conname, c.conrelid::regclass as child, pg_get_constraintdef(c.oid) as definition
        from pg_constraint c
        where c.contype = 'f' and c.confupdtype = 'a'
        and c.confrelid in ('household'::regclass, 'parent'::regclass, 'enrolment'::regclass)
    loop
        execute format('alter table %s drop constraint %I', tie.child, tie.conname);
        execute format('alter table %s add constraint %I %s on update cascade', tie.child, tie.conname, tie.definition);
    end loop;
end
$$;
