-- A parent sees by link where they came themselves, to have a certificate of it.
create policy own_by_link on attendance for select to app_public using (household_id = (select own_household()));
grant select (session_id, parent_id, household_id, enrolment_id, mark) on attendance to app_public;
