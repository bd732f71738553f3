package se.familjenavet.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import se.familjenavet.local.LocalStack;

/** Many years of a county's groups, with ten sessions each: one in twenty takes sign-ups. */
final class Groups {
    /** The month that is asked for; every centre has more than a hundred sessions in it. */
    static final LocalDate MONTH = LocalDate.of(2027, 3, 1);

    static final LocalDate MONTH_END = LocalDate.of(2027, 3, 31);

    private static final int SESSIONS_EACH = 10;

    private static final String GROUPS = """
            insert into parent_group (id, region_code, municipality_code, host_id, centre_ids, name, capacity, language, mode,
                first_time_only, accepts_enrolment, weekday, begins, closed_weeks, status, version)
            select uuidv7(), '06', c.municipality_code, c.id, array[c.id], 'Mätgrupp ' || n, 7, 'sv', 'IN_PERSON', false,
                   n % 20 = 0, 'TUESDAY', time '10:00' + make_interval(hours => n % 8), '{}',
                   case n % 20 when 0 then 'OPEN' else 'COMPLETED' end, 0
            from generate_series(1, ?) n
            join (select id, municipality_code, row_number() over (order by id) as number, count(*) over () as many
                  from centre where left(municipality_code, 2) = '06') c on c.number = 1 + n % c.many
            """;
    private static final String SESSIONS = """
            insert into session (id, group_id, title, status, month, day, begins, minutes, cards_used, perspectives, sequence)
            select uuidv7(), g.id, '{"sv": "Mätträff"}', 'PLANNED', date_trunc('month', day)::date, day, g.begins, 90, '{}', '{}', 0
            from (select id, begins, row_number() over (order by id) as number from parent_group) g
            cross join generate_series(0, ?) i
            cross join lateral (select date '2027-02-02' + (7 * i + 14 * (g.number % 10))::int as day) d
            """;

    private Groups() {}

    static void fill(LocalStack stack, int count) throws SQLException {
        try (Connection owner = DriverManager.getConnection(stack.superuserDatabaseUrl())) {
            insert(owner, GROUPS, count);
            insert(owner, SESSIONS, SESSIONS_EACH - 1);
            owner.createStatement().execute("analyze parent_group, session");
        }
    }

    private static void insert(Connection owner, String sql, int number) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setInt(1, number);
            statement.executeUpdate();
        }
    }
}
