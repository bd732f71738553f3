package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import se.familjenavet.access.Places;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;

/** The register of what went: appended to by runs, each line signed together with the one before; never changed. */
@ApplicationScoped
public class RetentionEntries {
    static final String TABLE = "retention_entry";
    static final String COLUMNS = "x.controller, x.number, x.run_id, x.decision_id, x.reference, x.decided_on,"
            + " x.data_class, x.months, x.as_of, x.count, encode(x.hash, 'hex') as hash, x.at, x.issuer, x.subject, x.made_by,"
            + " encode(x.signature, 'hex') as signature";
    /** Of every class that something of one run went; a class of which nothing went is told too. */
    private static final String DUE = """
            select x.controller, coalesce((select max(e.number) from retention_entry e where e.controller = x.controller), 0)
                       + row_number() over (order by l.data_class) as number,
                   x.id as run_id, x.decision_id, d.reference, d.decided_on, l.data_class, l.months, x.as_of, l.gone as count,
                   encode(l.hash, 'hex') as hash, x.issuer, x.subject, x.made_by
            from retention_run x join retention_line l on l.run_id = x.id join retention_decision d on d.id = x.decision_id
            where x.id = :run order by number
            """;

    private static final String LAST = """
            select encode(e.signature, 'hex') from retention_entry e where e.controller = :controller order by e.number desc limit 1
            """;
    private static final String APPEND = """
            insert into retention_entry (controller, number, region_code, run_id, decision_id, reference, decided_on, data_class,
                                         months, as_of, count, hash, at, issuer, subject, made_by, signature)
            select e.controller, :number, x.region_code, x.id, x.decision_id, d.reference, d.decided_on, l.data_class, l.months,
                   x.as_of, l.gone, l.hash, :now, x.issuer, x.subject, x.made_by, decode(:signature, 'hex')
            from (select cast(:controller as text) as controller) e
            join retention_run x on x.controller = e.controller and x.id = :run
            join retention_line l on l.run_id = x.id and l.data_class = :data
            join retention_decision d on d.id = x.decision_id
            """;
    private static final Sort LATEST_FIRST =
            new Sort(List.of(new Sort.Key("x.controller", "text"), new Sort.Key("x.number", "bigint")), true);

    @Inject
    Session session;

    @Inject
    RegisterKey key;

    @Inject
    Pager pager;

    @Inject
    Clock clock;

    /** One page of those of the caller's controllers, the latest first. */
    Page<RetentionEntryView> page(Places places, RetentionEntryParameters asked) {
        ListQuery query = ControllerRows.in(places, session, COLUMNS, TABLE)
                .whereIf(asked.controller, "controller", "x.controller = :controller")
                .whereIf(asked.run, "run", "x.run_id = :run")
                .whereIf(asked.dataClass == null ? null : asked.dataClass.name(), "data", "x.data_class = :data");
        return pager.page(query, LATEST_FIRST, asked, RetentionEntryView::of);
    }

    /** Writes what went in a run, which is over in this transaction; its numbers are nobody else's, or the database refuses. */
    void append(UUID run) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Tuple> lines = session.createNativeQuery(DUE, Tuple.class)
                .setParameter("run", run)
                .getResultList();
        String before = null;
        for (Tuple line : lines) {
            before = before == null ? last(line.get("controller", String.class)) : before;
            before = key.sign(before, EntryFields.of(line, now));
            append(run, line, before, now);
        }
    }

    private void append(UUID run, Tuple line, String signature, Instant now) {
        session.createNativeMutationQuery(APPEND)
                .setParameter("controller", line.get("controller"))
                .setParameter("number", line.get("number"))
                .setParameter("run", run)
                .setParameter("data", line.get("data_class"))
                .setParameter("now", now)
                .setParameter("signature", signature)
                .executeUpdate();
    }

    private String last(String controller) {
        return session.createNativeQuery(LAST, String.class)
                .setParameter("controller", controller)
                .getResultStream()
                .findFirst()
                .orElse(RegisterKey.BEGINNING);
    }
}
