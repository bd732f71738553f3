package se.familjenavet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Access;
import se.familjenavet.access.Caller;
import se.familjenavet.access.Grant;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.trace.Tracing;

/** The entries of the audit log: added to, read in place, and never changed. */
@ApplicationScoped
public class AuditEntries {
    private static final String APPEND = """
            insert into audit_entry
                (id, place_code, at, issuer, subject, client, grants, operation, permission, action, kind, whom, trace, details)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    Session session;

    @Inject
    Access access;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Pager pager;

    /** Adds an entry, in the transaction that is under way. */
    void append(String place, List<Grant> grants, Deed deed) {
        session.doWork(connection -> append(connection, place, grants, deed));
    }

    private void append(Connection connection, String place, List<Grant> grants, Deed deed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setObject(1, UuidVersion7Strategy.INSTANCE.generateUuid(null));
            insert.setString(2, place);
            insert.setObject(3, now());
            insert.setString(4, caller.issuer());
            insert.setString(5, caller.subject());
            insert.setString(6, caller.client());
            insert.setArray(7, connection.createArrayOf("text", groups(grants)));
            insert.setString(8, access.operation());
            insert.setString(9, access.permission().name());
            insert.setString(10, deed.action().name());
            insert.setString(11, deed.kind());
            insert.setArray(12, connection.createArrayOf("uuid", deed.whom().toArray(UUID[]::new)));
            insert.setString(13, Tracing.current());
            insert.setArray(14, connection.createArrayOf("text", deed.details().toArray()));
            insert.executeUpdate();
        }
    }

    /** As exact as the database keeps it, so that it can be hashed. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Object[] groups(List<Grant> grants) {
        return grants.stream().map(Grant::group).toArray();
    }

    /** One page of those in place that the filter lets through, the latest first. */
    Page<AuditEntryView> page(Places places, AuditEntryParameters asked) {
        ListQuery query = AuditEntryList.filter(AuditEntryList.in(places, session), asked);
        return pager.page(query, AuditEntryList.ORDER, asked, AuditEntryView::of);
    }
}
