package se.familjenavet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import se.familjenavet.local.LocalStack;

/**
 * The families that have stood in the registers of a county, with all their places in groups: of each group that is open seven
 * are in, twenty wait and three are invited. Beside them a thousand groups that anyone signs up for.
 */
final class Families {
    private static final int PLACES_EACH = 4;
    private static final int OPEN_TO_ALL = 1_000;

    /** What triggers and foreign keys would do row by row stands in the statements. */
    private static final String IN_BULK = "set session_replication_role = replica";

    private static final String CENTRES = """
            create temporary table county as
            select id, municipality_code, row_number() over (order by id) as number, count(*) over () as many
            from centre where left(municipality_code, 2) = '06'
            """;
    private static final String HOUSEHOLDS = """
            insert into household (id, region_code, municipality_code, centre_id, controller, centre_ids, child_month, first_child,
                registered_on, version)
            select uuidv7(), '06', c.municipality_code, c.id, c.municipality_code, array[c.id],
                   date '2020-01-01' + make_interval(months => n % 90), n % 5 < 2, date '2026-01-15', 0
            from generate_series(1, ?) n join county c on c.number = 1 + n % c.many
            """;
    private static final String PARENTS = """
            insert into parent (id, household_id, centre_id, municipality_code, controller, centre_ids, role, gender, language,
                information_version, informed_at)
            select uuidv7(), h.id, h.centre_id, h.municipality_code, h.controller, h.centre_ids, role, gender, 'sv', '2026-11', now()
            from household h cross join (values ('BIRTH_PARENT', 'WOMAN'), ('OTHER_PARENT', 'MAN')) as p (role, gender)
            where role = 'BIRTH_PARENT' or h.centre_id = (select id from county where number = 1)
            """;
    private static final String IDENTITIES = """
            insert into parent_identity (parent_id, household_id, municipality_code, controller, centre_ids, first_name, family_name,
                email, protected)
            select p.id, p.household_id, p.municipality_code, p.controller, p.centre_ids, 'Alva',
                   'Mätare ' || row_number() over (), 'familj' || row_number() over () || '@familj.example', false
            from parent p
            """;
    private static final String ENROLMENTS = """
            insert into enrolment (id, group_id, household_id, region_code, municipality_code, centre_id, host_id, centre_ids,
                controller, status, source, asked_at, queue_number, member_from, member_to, end_reason, version)
            select uuidv7(), g.id, h.id, h.region_code, h.municipality_code, h.centre_id, h.centre_id, h.centre_ids, h.controller,
                   s.status, 'STAFF', timestamptz '2026-01-15 08:00Z' + make_interval(mins => j), case s.status when 'WAITLISTED' then
                   turn - 6 end, case when turn < 7 then date '2026-09-01' end, case s.status when 'COMPLETED' then
                   date '2026-11-01' end, case s.status when 'WITHDRAWN' then 'BY_FAMILY' end, 0
            from (select *, row_number() over (partition by centre_id order by id) as number,
                         count(*) over (partition by centre_id) as many from household) h
            cross join generate_series(0, ?) again
            cross join lateral (select (h.number - 1 + again * h.many)::int as j) one
            join (select id, host_id, status, row_number() over (partition by host_id order by id) as number,
                         count(*) over (partition by host_id) as many from parent_group) g
                on g.host_id = h.centre_id and g.number = 1 + j % g.many
            cross join lateral (select (j / g.many)::int as turn) t
            cross join lateral (select case
                when turn < 7 then case g.status when 'OPEN' then 'ENROLLED' else 'COMPLETED' end
                when turn < 27 and g.status = 'OPEN' then 'WAITLISTED'
                when turn < 30 and g.status = 'OPEN' then 'INVITED'
                else (array['DECLINED', 'EXPIRED', 'WITHDRAWN'])[1 + j % 3] end as status) s
            """;
    private static final String COUNTED = """
            update parent_group g set taken = least(7, capacity), waiting = case status when 'OPEN' then 20 else 0 end
            """;
    private static final String MARKS = """
            insert into attendance (id, session_id, parent_id, household_id, enrolment_id, group_id, municipality_code, centre_id,
                centre_ids, controller, role, gender, mark, marked_at, version)
            select uuidv7(), s.id, p.id, p.household_id, e.id, e.group_id, e.municipality_code, e.centre_id, e.centre_ids,
                   e.controller, p.role, p.gender, 'PRESENT', now(), 0
            from enrolment e join session s on s.group_id = e.group_id join parent p on p.household_id = e.household_id
            where e.status = 'ENROLLED' and e.centre_id = (select id from county where number = 1)
            """;
    private static final String FOR_ALL = """
            insert into parent_group (id, region_code, municipality_code, host_id, centre_ids, name, capacity, language, mode,
                first_time_only, accepts_enrolment, weekday, begins, closed_weeks, status, version)
            select uuidv7(), '06', c.municipality_code, c.id, array[c.id], 'Anmälningsgrupp ' || n, 7, 'sv', 'IN_PERSON', false,
                   true, 'TUESDAY', time '10:00', '{}', 'RUNNING', 0
            from generate_series(1, ?) n join county c on c.number = 1 + n % c.many
            """;

    private Families() {}

    /** @param count how many places in groups they have or had */
    static void fill(LocalStack stack, int count) throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                Statement statement = owner.createStatement()) {
            statement.execute(IN_BULK);
            statement.execute(CENTRES);
            insert(owner, HOUSEHOLDS, count / PLACES_EACH);
            statement.execute(PARENTS);
            statement.execute(IDENTITIES);
            insert(owner, ENROLMENTS, PLACES_EACH - 1);
            statement.execute(COUNTED);
            statement.execute(MARKS);
            insert(owner, FOR_ALL, OPEN_TO_ALL);
            statement.execute("vacuum analyze household, parent, parent_identity, enrolment, attendance, parent_group");
        }
    }

    /** Groups that anyone may sign up for. */
    static List<String> groups(LocalStack stack) throws SQLException {
        return read(stack, "select id from parent_group where name like 'Anmälningsgrupp %' order by id");
    }

    /** A session of a group at the first centre, to which everyone has come. */
    static String session(LocalStack stack) throws SQLException {
        return read(stack, "select session_id from attendance group by session_id order by session_id limit 1")
                .getFirst();
    }

    private static List<String> read(LocalStack stack, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl());
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void insert(Connection owner, String sql, int number) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.executeUpdate();
        }
    }
}
