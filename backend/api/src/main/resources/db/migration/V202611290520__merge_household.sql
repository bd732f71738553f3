-- A family that has come into a register twice becomes one. What it was called before stays as a trace that leads to the one that
-- goes on, so that old addresses, links and what other systems were told still lead somewhere; a family that has moved to another
-- centre stays likewise.
alter table household add column state text not null default 'ACTIVE';
alter table household add column merged_into uuid;
alter table household add constraint household_state_known check (state in ('ACTIVE', 'MERGED', 'MOVED'));
alter table household add constraint household_merged_somewhere check ((state = 'MERGED') = (merged_into is not null));
alter table household add constraint household_merged_into_another check (merged_into <> id);
alter table household add constraint household_goes_on_in foreign key (merged_into, centre_id, municipality_code)
    references household (id, centre_id, municipality_code) on update cascade;
create index household_merged on household (merged_into, centre_id, municipality_code);

-- A7: what is kept for a family is kept for the one it has gone up in, where its parents are now.
create or replace function is_held(household uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    with recursive one as (
        select is_held.household as id
        union
        select h.id from household h join one on h.merged_into = one.id)
    select exists (
        select from legal_hold l join one on one.id = l.household_id
        where l.lifted_at is null
        and l.holds_from <= setting_today() and (l.holds_until is null or l.holds_until >= setting_today()))
$$;

-- All that a family has been called: itself, and those that have gone up in it.
create function once_called(household uuid) returns uuid[] language sql stable as $$
    select array(select once_called.household
                 union all select h.id from household h where h.merged_into = once_called.household)
$$;

-- A6: who answers for a family reads also what was noted of it under those names.
grant select (merged_into) on household to app_audit;
alter policy audit_entry_of_own_family on audit_entry using (
    whom && (select once_called((select own_household()))) and action not in ('DENIED', 'OUT_OF_PLACE'));

grant select (state, merged_into) on household to app_aggregate;

-- Where a parent goes, who they are, their marks, links and letters go.
alter table parent_identity drop constraint parent_identity_of_parent;
alter table parent_identity add constraint parent_identity_of_parent foreign key (parent_id, household_id)
    references parent (id, household_id) on update cascade;
alter table attendance drop constraint attendance_of_parent;
alter table attendance add constraint attendance_of_parent foreign key (parent_id, household_id)
    references parent (id, household_id) on update cascade;
alter table parent_link drop constraint parent_link_of_parent;
alter table parent_link add constraint parent_link_of_parent foreign key (parent_id, household_id)
    references parent (id, household_id) on delete cascade on update cascade;
alter table message drop constraint message_to_parent;
alter table message add constraint message_to_parent foreign key (parent_id, household_id)
    references parent (id, household_id) on delete cascade on update cascade;

create trigger parent_place_elsewhere before update of household_id on parent for each row
    when (old.household_id <> new.household_id) execute function take_place_of_household();
create trigger parent_identity_place_elsewhere before update of household_id on parent_identity for each row
    when (old.household_id <> new.household_id) execute function take_place_of_parent();

-- R16: who is protected is merged with nobody, whoever asks.
create function refuse_to_merge_protected() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from parent_identity i where i.household_id in (old.household_id, new.household_id) and i.protected) then
        raise exception 'a protected household is not merged'
            using errcode = 'check_violation', constraint = 'protected_household_not_merged';
    end if;
    return new;
end
$$;

-- A7: nothing is mixed with what nobody can be known by any more, nor with what must stay as it is. Retention, which draws ids anew,
-- is no merger: then nothing is called as before.
create function refuse_to_merge_gone() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from household h where h.id = old.household_id) then
        return new;
    elsif exists (select from household h where h.id in (old.household_id, new.household_id)
                  and num_nonnulls(h.erased_at, h.contact_gone_on) > 0) then
        raise exception 'the family has been erased' using errcode = 'check_violation', constraint = 'nothing_for_erased';
    elsif is_held(old.household_id) or is_held(new.household_id) then
        raise exception 'a held household is not merged'
            using errcode = 'check_violation', constraint = 'held_household_not_merged';
    end if;
    return new;
end
$$;

-- Nobody comes to a family that has gone up in another, or has moved, or is known by name no more, also when they began before.
create function refuse_to_join_closed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from household h where h.id = new.household_id and h.state = 'ACTIVE' and h.contact_gone_on is null
    for key share;
    if not found then
        raise exception 'the household is closed' using errcode = 'check_violation', constraint = 'closed_household_not_joined';
    end if;
    return new;
end
$$;

revoke all on function refuse_to_merge_protected() from public;
revoke all on function refuse_to_merge_gone() from public;
revoke all on function refuse_to_join_closed() from public;
create trigger protected_household_not_merged before update of household_id on parent for each row
    when (old.household_id <> new.household_id) execute function refuse_to_merge_protected();
create trigger gone_household_not_merged before update of household_id on parent for each row
    when (old.household_id <> new.household_id) execute function refuse_to_merge_gone();
create trigger closed_household_not_joined before insert on parent for each row execute function refuse_to_join_closed();
create trigger closed_household_not_joined before insert on enrolment for each row execute function refuse_to_join_closed();

-- The lesser of two places in the same group gives way to the better one.
alter table enrolment drop constraint enrolment_end_reason_known;
alter table enrolment add constraint enrolment_end_reason_known
    check (end_reason in ('BY_FAMILY', 'BY_CENTRE', 'CHANGED_GROUP', 'GROUP_CANCELLED', 'MERGED'));

-- As before; a place that goes to another family is reckoned for both.
create or replace function give_reach_to_family() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    family uuid;
    hosts uuid[];
    groups uuid[];
begin
    foreach family in array case when tg_op = 'DELETE' then array[old.household_id]
        when tg_op = 'UPDATE' and old.household_id <> new.household_id then array[old.household_id, new.household_id]
        else array[new.household_id] end
    loop
        select coalesce(array_agg(distinct e.host_id) filter (where is_alive(e.status) and e.host_id <> e.centre_id), '{}'),
               coalesce(array_agg(distinct e.group_id) filter (where e.status in ('ENROLLED', 'COMPLETED')), '{}')
        into hosts, groups from enrolment e where e.household_id = family;
        update household h set centre_ids = array[h.centre_id] || hosts, group_ids = groups
        where h.id = family and (h.centre_ids <> array[h.centre_id] || hosts or h.group_ids <> groups);
        if found then
            update parent set centre_ids = array[centre_id] || hosts, group_ids = groups where household_id = family;
            update parent_identity i set centre_ids = p.centre_ids, group_ids = p.group_ids
            from parent p where p.id = i.parent_id and p.household_id = family;
        end if;
    end loop;
    return null;
end
$$;

drop trigger enrolment_reach on enrolment;
create trigger enrolment_reach after insert or delete or update of status, household_id on enrolment
    for each row execute function give_reach_to_family();

grant update (parent_id, enrolment_id) on parent_link to app_person;
grant update (parent_id) on message to app_person;
