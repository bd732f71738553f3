-- The link by which a parent says yes, and the letter with it, which is about no place in a group.
alter table parent_link add column transfer_id uuid constraint parent_link_to_transfer references transfer on delete cascade;
alter table parent_link drop constraint parent_link_purpose_known;
alter table parent_link add constraint parent_link_purpose_known
    check (purpose in ('CONFIRM', 'INVITATION', 'OFFER', 'PLACE', 'JOIN', 'STOP_MAIL', 'TRANSFER'));
alter table parent_link drop constraint parent_link_about_place;
alter table parent_link add constraint parent_link_about_place
    check ((purpose in ('STOP_MAIL', 'TRANSFER')) = (enrolment_id is null) and (purpose = 'TRANSFER') = (transfer_id is not null));
create index parent_link_of_transfer on parent_link (transfer_id);

drop function resolve_parent_link(bytea);
create function resolve_parent_link(wanted bytea)
returns table (id uuid, purpose text, parent_id uuid, household_id uuid, enrolment_id uuid, transfer_id uuid, region_code text,
               municipality_code text, centre_ids uuid[], expires_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
    select l.id, l.purpose, l.parent_id, l.household_id, l.enrolment_id, l.transfer_id, l.region_code, l.municipality_code,
           l.centre_ids, l.expires_at, l.used_at
    from parent_link l where l.hash = resolve_parent_link.wanted
$$;
revoke all on function resolve_parent_link(bytea) from public;
grant execute on function resolve_parent_link(bytea) to app_public;

alter table message add column transfer_id uuid constraint message_about_transfer references transfer on delete cascade;
alter table message alter column enrolment_id drop not null;
alter table message alter column group_id drop not null;
alter table message drop constraint message_kind_known;
alter table message add constraint message_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP', 'ENROLLED',
    'WAITLISTED', 'OFFER', 'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED', 'SESSION_CANCELLED',
    'REMINDER', 'JOINED', 'TRANSFER'));
alter table message add constraint message_about_group_or_transfer check ((kind = 'TRANSFER') = (transfer_id is not null)
    and (kind = 'TRANSFER') = (enrolment_id is null) and (enrolment_id is null) = (group_id is null));
create index message_of_transfer on message (transfer_id);
alter table message_template drop constraint message_template_kind_known;
alter table message_template add constraint message_template_kind_known check (kind in ('CONFIRM_SIGN_UP', 'ALREADY_SIGNED_UP',
    'ENROLLED', 'WAITLISTED', 'OFFER', 'OFFER_EXPIRED', 'INVITATION', 'LEFT', 'GROUP_CANCELLED', 'SESSION_MOVED',
    'SESSION_CANCELLED', 'REMINDER', 'JOINED', 'TRANSFER'));

create or replace function take_place_of_letter() returns trigger language plpgsql as $$
begin
    if new.transfer_id is null then
        select e.household_id, e.group_id, e.region_code, e.municipality_code, e.centre_ids, e.controller
        into strict new.household_id, new.group_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
        from enrolment e where e.id = new.enrolment_id;
    else
        select t.household_id, t.region_code, t.municipality_code, array[t.centre_id], t.controller
        into strict new.household_id, new.region_code, new.municipality_code, new.centre_ids, new.controller
        from transfer t where t.id = new.transfer_id;
    end if;
    return new;
end
$$;
