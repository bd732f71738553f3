package se.familjenavet.house;

/** Questions to PostgreSQL's catalogue; each answers with what breaks a convention. */
final class Schema {
    static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1";

    static final String WITHOUT_ROW_LEVEL_SECURITY = """
            select relname from pg_class t where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
            and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy where polrelid = t.oid))
            """;

    static final String POLICIES = """
            select tablename, policyname, lower(cmd), array_to_string(array(select unnest(roles)::text order by 1), ',')
            from pg_policies where schemaname = 'public' order by tablename, policyname
            """;

    static final String GRANTS_ON_TABLES = """
            select t.relname, r.rolname, string_agg(lower(a.privilege_type), ',' order by a.privilege_type)
            from pg_class t cross join lateral aclexplode(t.relacl) a join pg_roles r on r.oid = a.grantee
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and r.rolname <> 'owner'
            group by 1, 2 order by 1, 2
            """;

    static final String GRANTS_ON_COLUMNS = """
            select t.relname, r.rolname, lower(a.privilege_type), string_agg(c.attname, ',' order by c.attnum)
            from pg_attribute c join pg_class t on t.oid = c.attrelid
            cross join lateral aclexplode(c.attacl) a join pg_roles r on r.oid = a.grantee
            where relnamespace = 'public'::regnamespace group by 1, 2, 3 order by 1, 2, 3
            """;

    static final String PAST_ROW_LEVEL_SECURITY =
            "select rolname from pg_roles where rolbypassrls and not rolsuper order by 1";

    static final String NAV = """
            select rolinherit, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                   exists (select from pg_class where relowner = r.oid) or exists (select from pg_proc where proowner = r.oid)
                       or exists (select from pg_namespace where nspowner = r.oid),
                   array_to_string(array(select roleid::regrole::text from pg_auth_members where member = r.oid order by 1), ',')
            from pg_roles r where rolname = 'nav'
            """;

    static final String NOT_OWNED_BY_OWNER = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S', 'f')
            and relowner <> 'owner'::regrole
            and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
            """;

    static final String DEFINER_FUNCTIONS = """
            select proname from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef
            and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
            order by 1
            """;

    /** Those that anyone may call, or that can be led to another's table of the same name. */
    static final String UNGUARDED_DEFINER_FUNCTIONS = """
            select proname from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef
            and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
            and (has_function_privilege('public', p.oid, 'execute')
                 or not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%'))
            """;

    static final String VIEWS_THAT_RUN_AS_THEIR_OWNER = """
            select relname from pg_class v where relnamespace = 'public'::regnamespace
            and (relkind = 'm' or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))
            and not exists (select from pg_depend where objid = v.oid and deptype = 'e')
            """;

    static final String FOREIGN_KEYS_WITHOUT_INDEX = """
            select conname from pg_constraint f where contype = 'f' and connamespace = 'public'::regnamespace
            and not exists (
                select from pg_index i
                where i.indrelid = f.conrelid
                and (f.conkey @> (i.indkey::int2[])[0:cardinality(f.conkey) - 1]
                     and (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey
                     or i.indisunique and f.conkey @> i.indkey::int2[]))
            """;

    static final String COLUMNS_OF_UNWANTED_TYPE = """
            select table_name, column_name, data_type from information_schema.columns
            where table_schema = 'public' and table_name not in ('flyway_schema_history')
            and table_name in (select tablename from pg_tables where schemaname = 'public')
            and (data_type in ('character varying', 'character', 'timestamp without time zone', 'time with time zone', 'money', 'json')
                 or (column_name = 'id' or column_name like '%\\_id') and data_type <> 'uuid')
            """;

    static final String ODD_NAMES = """
            select name from (
                select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                union select attname::text from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not attisdropped) named
            where name !~ '^[a-z]+(_[a-z]+)*$'
            """;

    static final String PLURAL_TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename ~ '(s|data)$' order by 1";

    static final String BELOW_A_CENTRE_WITHOUT_ITS_PLACE = """
            select t.relname from pg_class t join pg_attribute c on c.attrelid = t.oid and c.attname = 'centre_id'
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'place'
            and not (
                exists (select from pg_attribute m where m.attrelid = t.oid and m.attname = 'municipality_code' and m.attnotnull)
                and exists (
                    select from pg_constraint f join pg_attribute m on m.attrelid = t.oid and m.attname = 'municipality_code'
                    where f.conrelid = t.oid and f.contype = 'f' and f.confrelid = 'centre'::regclass
                    and f.conkey @> array[c.attnum, m.attnum])
                and exists (
                    select from pg_index i join pg_attribute m on m.attrelid = t.oid and m.attname = 'municipality_code'
                    where i.indrelid = t.oid and i.indkey[0] = m.attnum))
            """;

    static final String NAMED_BY_THE_DATABASE = """
            select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
            where connamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history' and contype in ('c', 'u', 'x', 'f')
            and conname ~ ('^' || t.relname || '(_' || coalesce((
                select string_agg(attname, '_' order by ordinality) from unnest(conkey) with ordinality k (num, ordinality)
                join pg_attribute on attrelid = conrelid and attnum = num), '') || ')?_(check|key|excl|fkey)[0-9]*$')
            """;

    private Schema() {}
}
