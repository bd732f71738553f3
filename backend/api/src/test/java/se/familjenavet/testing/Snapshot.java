package se.familjenavet.testing;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What many tests begin from: made through the API the first time, and laid back row by row whenever a test that has written
 * nothing else asks for the same.
 *
 * @param told what its maker knows of it
 * @param rows of each table that has any, in the format of COPY
 */
record Snapshot<T>(T told, Map<String, String> rows) {
    /** Emptying leaves the others as they are, or fills them itself. */
    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'public'
            and tablename not in ('region', 'municipality', 'place', 'region_setting', 'flyway_schema_history')
            """;

    private static final String CENTRES = "(select * from place where centre_id is not null)";

    /** Grows with each transaction that writes, even one that is rolled back. */
    private static final String TRANSACTIONS = "select pg_snapshot_xmax(pg_current_snapshot())";

    private static final String NOTHING = "nothing";

    private static final Map<String, Snapshot<?>> TAKEN = new HashMap<>();

    private static String now = "";
    private static String written = "";

    /** The database has just been emptied. */
    static void ofNothing() {
        is(NOTHING);
    }

    /** What the maker tells, of what it makes now or made before; it makes the same each time. */
    @SuppressWarnings("unchecked")
    static <T> T of(String what, Supplier<T> maker) {
        if (!Database.read(TRANSACTIONS).getFirst().equals(written)) {
            return maker.get();
        }
        String whole = now + ", " + what;
        Snapshot<T> taken = (Snapshot<T>) TAKEN.get(whole);
        if (taken == null) {
            T told = maker.get();
            TAKEN.put(whole, new Snapshot<>(told, Database.asSuperuser(Snapshot::copied)));
            is(whole);
            return told;
        }
        if (!now.equals(NOTHING)) {
            Database.empty();
        }
        Database.asSuperuser(taken::layBack);
        is(whole);
        return taken.told();
    }

    private static void is(String what) {
        now = what;
        written = Database.read(TRANSACTIONS).getFirst();
    }

    private static Map<String, String> copied(Connection database) throws SQLException {
        Map<String, String> rows = new LinkedHashMap<>();
        PGConnection copying = database.unwrap(PGConnection.class);
        rows.put("place", Dump.copy(copying, CENTRES));
        for (String table : Database.read(database, TABLES)) {
            rows.put(table, Dump.copy(copying, table));
        }
        rows.values().removeIf(String::isEmpty);
        return rows;
    }

    private Void layBack(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            CopyManager copying = database.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, String> table : rows.entrySet()) {
                copying.copyIn("copy " + table.getKey() + " from stdin", new StringReader(table.getValue()));
            }
            database.commit();
            return null;
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } finally {
            database.setAutoCommit(true);
        }
    }
}
