package se.familjenavet.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.familjenavet.local.LocalStack;

/** The database past the API: as the superuser, who arranges and looks, or as the login of every request. */
public final class Database {
    private static final String EMPTY = """
            do $$
            declare
                filled text;
            begin
                if to_regclass('place') is null then
                    return;
                end if;
                set local session_replication_role = replica;
                for filled in
                    select tablename from pg_tables where schemaname = 'public'
                    and tablename not in ('region', 'municipality', 'place', 'flyway_schema_history')
                loop
                    execute format('delete from %I', filled);
                end loop;
                delete from place where centre_id is not null;
                insert into region_setting (region_code) select code from region;
            end
            $$
            """;

    /**
     * Kept from question to question, for a new connection knows no table yet and learns them anew. They prepare nothing, which a
     * table that is altered meanwhile would spoil.
     */
    private static final Queue<Connection> IDLE = new ConcurrentLinkedQueue<>();

    /** What is done on a connection of the superuser's. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private Database() {}

    /** Takes everything away but reference data; there is nothing to take before the API has been started once. */
    public static void empty() {
        asSuperuser(superuser -> {
            try (Statement statement = superuser.createStatement()) {
                return statement.execute(EMPTY);
            }
        });
        Snapshot.ofNothing();
    }

    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(LocalStack.forTests().superuserDatabaseUrl());
    }

    /** As {@code nav}, who may do nothing before it says for whom. */
    public static Connection asNav() throws SQLException {
        LocalStack stack = LocalStack.forTests();
        return DriverManager.getConnection(
                stack.databaseUrl(), "nav", stack.apiEnvironment().get("FAMILJENAVET_DATABASE_PASSWORD"));
    }

    /** What the superuser reads; each row is its columns as text, set apart by a space. */
    public static List<String> read(String sql, Object... values) {
        return asSuperuser(superuser -> read(superuser, sql, values));
    }

    static <T> T asSuperuser(Work<T> work) {
        Connection superuser = idle();
        try {
            return work.on(superuser);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        } finally {
            IDLE.add(superuser);
        }
    }

    private static Connection idle() {
        Connection idle = IDLE.poll();
        try {
            String address = LocalStack.forTests().superuserDatabaseUrl() + "&prepareThreshold=0";
            return idle == null ? DriverManager.getConnection(address) : idle;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What a connection reads. */
    public static List<String> read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet result = statement.executeQuery()) {
            int width = result.getMetaData().getColumnCount();
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result, width));
            }
            return rows;
        }
    }

    /** How many rows a connection changed. */
    public static int write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Does something while the database's own wall is down; it stands again afterwards. */
    public static void withoutRowLevelSecurity(Runnable work) {
        List<String> tables = read("select relname from pg_class where relkind = 'r' and relrowsecurity");
        try {
            tables.forEach(table -> switchRowLevelSecurity(table, "disable"));
            work.run();
        } finally {
            tables.forEach(table -> switchRowLevelSecurity(table, "enable"));
        }
    }

    private static void switchRowLevelSecurity(String table, String to) {
        try (Connection superuser = asSuperuser()) {
            write(superuser, "alter table " + table + " " + to + " row level security");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static String row(ResultSet result, int width) {
        return IntStream.rangeClosed(1, width).mapToObj(i -> text(result, i)).collect(Collectors.joining(" "));
    }

    private static String text(ResultSet result, int column) {
        try {
            return String.valueOf(result.getString(column));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
