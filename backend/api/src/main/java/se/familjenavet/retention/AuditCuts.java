package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Cuts the beginning of a region's audit log away, from one checkpoint to the next: what follows builds on its hash (A6). */
@ApplicationScoped
class AuditCuts {
    private static final String NEXT = """
            select min(c.number) from audit_checkpoint c join retention_line l on l.run_id = :run and l.data_class = 'AUDIT'
            where c.region_code = :region and c.number <= l.until
            and c.number >= (select min(s.number) from audit_seal s where s.region_code = c.region_code)
            """;
    private static final String SEALS =
            "delete from audit_seal where region_code = :region and number <= :number returning entry_id";
    private static final String ENTRIES = "delete from audit_entry where id = any (:ids)";
    private static final String EARLIER =
            "delete from audit_checkpoint where region_code = :region and number < :number";
    private static final String COUNTED =
            "update retention_line set gone = gone + :count where run_id = :run and data_class = 'AUDIT'";

    @Inject
    Session session;

    /** Cuts up to the next checkpoint, a day's or some ten thousand entries at a time; false when there is none left. */
    boolean cut(Turn turn) {
        Long number = session.createNativeQuery(NEXT, Long.class)
                .setParameter("run", turn.id())
                .setParameter("region", turn.controller())
                .getSingleResult();
        if (number == null) {
            return false;
        }
        List<UUID> entries = session.createNativeQuery(SEALS, UUID.class)
                .setParameter("region", turn.controller())
                .setParameter("number", number)
                .getResultList();
        session.createNativeMutationQuery(ENTRIES)
                .setParameter("ids", entries.toArray(UUID[]::new))
                .executeUpdate();
        session.createNativeMutationQuery(EARLIER)
                .setParameter("region", turn.controller())
                .setParameter("number", number)
                .executeUpdate();
        session.createNativeMutationQuery(COUNTED)
                .setParameter("count", entries.size())
                .setParameter("run", turn.id())
                .executeUpdate();
        return true;
    }
}
