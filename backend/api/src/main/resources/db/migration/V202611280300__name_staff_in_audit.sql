-- Who watches over the log sees the names of staff who did something in their place, or of whom something was noted there.
-- An attempt opens no name: its ids are whatever the caller wrote.
create policy staff_identity_in_log on staff_identity for select to app_audit using (
    exists (select from audit_entry e where e.issuer = staff_identity.issuer and e.subject = staff_identity.subject));
create policy staff_member_in_log on staff_member for select to app_audit using (
    exists (select from staff_identity i where i.staff_member_id = staff_member.id)
    or exists (
        select from audit_entry e
        where e.whom @> array[staff_member.id] and e.action not in ('DENIED', 'OUT_OF_PLACE')));

grant select (issuer, subject, staff_member_id) on staff_identity to app_audit;
grant select (id, name) on staff_member to app_audit;
