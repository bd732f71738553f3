package se.familjenavet.malformed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import se.familjenavet.testing.Database;

/** Watches every table of the database. */
final class Witness implements AutoCloseable {
    /** Who tried in vain is noted; that is no change of what they tried to change. */
    private static final String NOTES = "'audit_entry', 'audit_pending'";

    private static final String TABLES =
            "select tablename from pg_tables where schemaname = 'public' and tablename not in (" + NOTES
                    + ") order by 1";

    /** Grows with each transaction that writes, even one that is rolled back. */
    private static final String TRANSACTIONS = "select pg_snapshot_xmax(pg_current_snapshot())";

    private final Connection database;
    private final String content;
    private String transactions = "";
    private List<String> seen;

    Witness() {
        try {
            database = Database.asSuperuser();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        content = read(TABLES).stream()
                .map(table ->
                        "select '%1$s', md5(string_agg(t::text, e'\\n' order by t::text)) from %1$s t".formatted(table))
                .collect(Collectors.joining(" union all "));
        changed();
    }

    /** The tables that hold something else than when they were last looked at. */
    List<String> changed() {
        List<String> wrote = read(TRANSACTIONS);
        if (wrote.getFirst().equals(transactions)) {
            return List.of();
        }
        List<String> before = seen;
        transactions = wrote.getFirst();
        seen = read(content);
        return before == null
                ? List.of()
                : seen.stream()
                        .filter(table -> !before.contains(table))
                        .map(table -> table.replaceFirst(" .*", ""))
                        .toList();
    }

    private List<String> read(String sql) {
        try {
            return Database.read(database, sql);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
