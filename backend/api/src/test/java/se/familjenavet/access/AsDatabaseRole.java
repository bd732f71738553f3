package se.familjenavet.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.familjenavet.testing.Database;

/** A connection of {@code nav} in a transaction, with the context that a request would have told it. */
final class AsDatabaseRole implements AutoCloseable {
    static final Clock A_DAY = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);

    private final Connection connection;

    private AsDatabaseRole(Connection connection) {
        this.connection = connection;
    }

    static AsDatabaseRole in(DatabaseRole role, Places places) throws SQLException {
        AsDatabaseRole as = new AsDatabaseRole(Database.asNav());
        as.connection.setAutoCommit(false);
        tell(as.connection, role, places);
        return as;
    }

    /** Tells a connection as a request does. */
    @SuppressWarnings("UnnecessaryAssignment") // here no container injects the clock
    static void tell(Connection connection, DatabaseRole role, Places places) throws SQLException {
        DatabaseContext context = new DatabaseContext();
        context.clock = A_DAY;
        context.set(role, places);
        context.tell(connection);
    }

    /** The place of one centre and nothing else. */
    static Places only(String municipality, UUID centre) {
        return new Places(Set.of(municipality.substring(0, 2)), Set.of(), Set.of(municipality), Set.of(centre));
    }

    /** Tells the database who asks. */
    void callBy(String issuer, String subject) throws SQLException {
        Database.read(
                connection,
                "select set_config('app.issuer', ?, true), set_config('app.subject', ?, true)",
                issuer,
                subject);
    }

    List<String> read(String sql, Object... values) throws SQLException {
        return Database.read(connection, sql, values);
    }

    int write(String sql, Object... values) throws SQLException {
        return Database.write(connection, sql, values);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
