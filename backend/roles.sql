-- What only a superuser may do in the database `familjenavet`: extensions and roles.
-- Run once, again whenever it changes (it may be repeated). Passwords come from the settings
-- familjenavet.nav_password, familjenavet.migrate_password and familjenavet.backup_password:
--   PGOPTIONS="-c familjenavet.nav_password=… -c familjenavet.migrate_password=… -c familjenavet.backup_password=…" psql -f roles.sql familjenavet

create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists pg_stat_statements;

-- Row-level security lets no condition near a row before its own, and so near no index, unless the condition is known to tell
-- nothing of what it sees. These two find words, and fail at most on what is sought: with this, search uses its indexes.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
alter function pg_catalog.textregexeq(text, text) leakproof;

do $$
declare
    wanted record;
begin
    for wanted in
        select * from (values
            ('owner',         'nologin'),  -- owns every table; nobody logs in as it
            ('app_person',    'nologin'),  -- requests that may see persons
            ('app_aggregate', 'nologin'),  -- figures and organisation; never a name
            ('app_public',    'nologin'),  -- public pages and links
            ('app_job',       'nologin'),  -- queues of the jobs
            ('app_audit',     'nologin'),  -- who reads the audit log
            ('app_retention', 'nologin'),  -- takes away what is past its time
            ('nav',           'login'),    -- every request of the API
            ('nav_migrate',   'login'),    -- Flyway alone
            ('nav_backup',    'login')     -- the only one past row-level security
        ) as role (name, login)
    loop
        if not exists (select from pg_roles where rolname = wanted.name) then
            execute format('create role %I %s', wanted.name, wanted.login);
        end if;
    end loop;

    execute format('alter role nav noinherit nobypassrls password %L', current_setting('familjenavet.nav_password'));
    execute format('alter role nav_migrate password %L', current_setting('familjenavet.migrate_password'));
    execute format('alter role nav_backup bypassrls password %L', current_setting('familjenavet.backup_password'));
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to nav, nav_migrate, nav_backup', current_database());
end
$$;

-- A request gives up before the person does: request 8 s > statement 5 s > lock 2 s.
alter role nav set statement_timeout = '5s';
alter role nav set lock_timeout = '2s';
alter role nav set idle_in_transaction_session_timeout = '10s';

grant owner to nav_migrate;
alter role nav_migrate set role = 'owner';
grant app_person, app_aggregate, app_public, app_job, app_audit, app_retention to nav;
grant pg_read_all_data to nav_backup;

alter schema public owner to owner;
revoke all on schema public from public;
grant usage on schema public to nav, app_person, app_aggregate, app_public, app_job, app_audit, app_retention, nav_backup;
