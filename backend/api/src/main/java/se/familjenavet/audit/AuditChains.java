package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.hibernate.Session;

/** Goes along a region's chain of seals and says where it is broken, reading ten thousand links at a time. */
@ApplicationScoped
public class AuditChains {
    static final long WHOLE = 0;
    private static final int AT_ONCE = 10_000;
    /** What follows the cut, when retention has cut: the number and hash that the first seal builds on. */
    private static final String START = """
            select c.number, c.hash from audit_checkpoint c
            where c.region_code = ? and c.number < (select min(number) from audit_seal where region_code = c.region_code)
            order by c.number desc limit 1
            """;

    private static final String LINKS = """
            select s.number, s.hash, s.place_code as sealed_place, %s
            from audit_seal s left join audit_entry e on e.id = s.entry_id
            where s.region_code = ? and s.number > ? order by s.number limit ?
            """.formatted(Link.COLUMNS);
    private static final String FORSAKEN = """
            select min(c.number) from audit_checkpoint c
            where c.region_code = ? and c.number > ? and not exists (
                select from audit_seal s where s.region_code = c.region_code and s.number = c.number and s.hash = c.hash)
            """;
    private static final String UNSEALED = """
            select exists (
                select from audit_entry e where e.region_code = ?
                and not exists (select from audit_seal s where s.entry_id = e.id)
                and not exists (select from audit_pending p where p.entry_id = e.id))
            """;

    @Inject
    Session session;

    /** How far a chain was followed, and the first number that does not fit; {@link #WHOLE} when all do. */
    record Walk(ChainEnd end, long broken) {}

    /** Follows a region's chain from its first seal to its last; in a transaction of the jobs. */
    Walk walk(String region) {
        return session.doReturningWork(connection -> walk(connection, region));
    }

    private static Walk walk(Connection connection, String region) throws SQLException {
        ChainEnd start = start(connection, region);
        Walk walk = new Walk(start, WHOLE);
        boolean more = true;
        while (more && walk.broken == WHOLE) {
            ChainEnd before = walk.end;
            walk = further(connection, region, before);
            more = walk.end.number() - before.number() == AT_ONCE;
        }
        return walk.broken == WHOLE ? beside(connection, region, start, walk.end) : walk;
    }

    private static Walk further(Connection connection, String region, ChainEnd from) throws SQLException {
        ChainEnd end = from;
        try (PreparedStatement select = prepare(connection, LINKS, region, from.number(), AT_ONCE);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                if (!follows(row, end)) {
                    return new Walk(end, end.number() + 1);
                }
                end = end(row);
            }
        }
        return new Walk(end, WHOLE);
    }

    private static boolean follows(ResultSet row, ChainEnd end) throws SQLException {
        if (row.getLong("number") != end.number() + 1 || row.getObject("id") == null) {
            return false;
        }
        Seal expected = end.next(Link.of(row));
        return expected.hash().equals(end(row).hash()) && expected.place().equals(row.getString("sealed_place"));
    }

    /** What a chain that fits in itself may still lack: links that a checkpoint knows, and entries that have none. */
    private static Walk beside(Connection connection, String region, ChainEnd start, ChainEnd end) throws SQLException {
        long forsaken = number(connection, FORSAKEN, region, start.number());
        boolean unsealed = number(connection, "select (" + UNSEALED + ")::int", region) == 1;
        boolean isWhole = forsaken == WHOLE && !unsealed;
        return new Walk(end, isWhole ? WHOLE : end.number() + 1);
    }

    private static ChainEnd start(Connection connection, String region) throws SQLException {
        try (PreparedStatement select = prepare(connection, START, region);
                ResultSet row = select.executeQuery()) {
            return row.next() ? end(row) : ChainEnd.NONE;
        }
    }

    private static ChainEnd end(ResultSet row) throws SQLException {
        return new ChainEnd(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
