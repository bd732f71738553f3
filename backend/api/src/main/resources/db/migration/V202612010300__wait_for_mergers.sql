-- As before; but whoever comes to a family waits for whoever closes it, as they do for who erases it. A lock on its key alone does
-- not: what closes a family leaves its key as it is, so one who came meanwhile found it open and was left behind in it.
create or replace function refuse_to_join_closed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform from household h where h.id = new.household_id and h.state = 'ACTIVE' and h.contact_gone_on is null
    for no key update;
    if not found then
        raise exception 'the household is closed' using errcode = 'check_violation', constraint = 'closed_household_not_joined';
    end if;
    return new;
end
$$;
