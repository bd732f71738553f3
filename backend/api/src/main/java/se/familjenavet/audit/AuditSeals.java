package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** The seals of the audit log: given in the order in which entries came to be seen, by one at a time. */
@ApplicationScoped
public class AuditSeals {
    static final int AT_ONCE = 1_000;
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended('audit_seal', 0))";
    /** In the order of arrival: a sequence counts across replicas, clocks do not agree. */
    private static final String TAKE = """
            with taken as (
                delete from audit_pending where arrival in (select arrival from audit_pending order by arrival limit ?)
                returning entry_id, arrival)
            select %s from taken join audit_entry e on e.id = taken.entry_id order by arrival
            """.formatted(Link.COLUMNS);
    /** A chain whose seals were all cut away goes on from its last checkpoint. */
    private static final String END = """
            select number, hash from (
                (select number, hash from audit_seal where region_code = ? order by number desc limit 1)
                union all
                (select number, hash from audit_checkpoint where region_code = ? order by number desc limit 1)) known
            order by number desc limit 1
            """;

    private static final String GIVE =
            "insert into audit_seal (region_code, number, entry_id, place_code, hash) values (?, ?, ?, ?, ?)";

    @Inject
    Session session;

    /** Seals what awaits it, 1 000 at most; gives how many. None when another is at it. */
    int seal() {
        return session.doReturningWork(connection -> isAlone(connection) ? seal(connection) : 0);
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                ResultSet answer = lock.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static int seal(Connection connection) throws SQLException {
        Map<String, ChainEnd> ends = new HashMap<>();
        List<Seal> seals = new ArrayList<>();
        for (Link link : take(connection)) {
            ChainEnd end = ends.containsKey(link.region()) ? ends.get(link.region()) : end(connection, link.region());
            Seal seal = end.next(link);
            ends.put(link.region(), ChainEnd.at(seal));
            seals.add(seal);
        }
        give(connection, seals);
        return seals.size();
    }

    private static List<Link> take(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, AT_ONCE);
            List<Link> links = new ArrayList<>();
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    links.add(Link.of(rows));
                }
            }
            return links;
        }
    }

    private static ChainEnd end(Connection connection, String region) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(END)) {
            select.setString(1, region);
            select.setString(2, region);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new ChainEnd(row.getLong("number"), HexFormat.of().formatHex(row.getBytes("hash")))
                        : ChainEnd.NONE;
            }
        }
    }

    private static void give(Connection connection, List<Seal> seals) throws SQLException {
        if (seals.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(GIVE)) {
            for (Seal seal : seals) {
                insert.setString(1, seal.region());
                insert.setLong(2, seal.number());
                insert.setObject(3, seal.entry());
                insert.setString(4, seal.place());
                insert.setBytes(5, HexFormat.of().parseHex(seal.hash()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
