package se.familjenavet.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import se.familjenavet.access.Access;
import se.familjenavet.access.Permission;
import se.familjenavet.access.Places;
import se.familjenavet.paging.Sort;
import se.familjenavet.place.PlaceName;
import se.familjenavet.privacy.Controllers;

/** Whether the registers of controllers are as they were written. */
@ApplicationScoped
class RetentionRegisters {
    /** The lines that runs that are over must have, were it only to say that nothing went: fewer when the last was taken away. */
    private static final String WRITTEN = """
            select count(*) as count, x.controller from retention_line l join retention_run x on x.id = l.run_id
            where x.kind = 'RUN' and x.state in ('DONE', 'FAILED') and x.controller = any (:controllers) group by x.controller
            """;

    private static final Sort IN_ORDER =
            new Sort(List.of(new Sort.Key("x.controller", "text"), new Sort.Key("x.number", "bigint")), false);

    @Inject
    Session session;

    @Inject
    RegisterKey key;

    @Inject
    Controllers controllers;

    @Inject
    Access access;

    /** How far a register was followed. */
    private static final class Walk {
        private String signature = RegisterKey.BEGINNING;
        private long number;
        private long broken;

        void follow(Tuple line, RegisterKey key) {
            if (broken != 0) {
                return;
            }
            String expected = key.sign(signature, EntryFields.of(line, line.get("at", Instant.class)));
            boolean fits = line.get("number", Long.class) == number + 1
                    && expected.equals(line.get("signature", String.class));
            if (!fits) {
                broken = number + 1;
            }
            number++;
            signature = expected;
        }

        void end(long written) {
            if (broken == 0 && number < written) {
                broken = number + 1;
            }
        }
    }

    /** One for each controller that the caller answers for. */
    List<RetentionRegisterView> check(Places places) {
        Map<String, Walk> walks = new HashMap<>();
        try (Stream<Tuple> lines =
                ControllerRows.in(places, session, RetentionEntries.COLUMNS, RetentionEntries.TABLE).stream(IN_ORDER)) {
            lines.forEach(line -> walks.computeIfAbsent(line.get("controller", String.class), one -> new Walk())
                    .follow(line, key));
        }
        Map<String, Long> written = written(places);
        return controllers.names(places.controllers()).stream()
                .map(name -> view(name, walks, written))
                .toList();
    }

    private RetentionRegisterView view(PlaceName controller, Map<String, Walk> walks, Map<String, Long> written) {
        Walk walk = walks.getOrDefault(controller.code(), new Walk());
        walk.end(written.getOrDefault(controller.code(), 0L));
        return new RetentionRegisterView(
                controller,
                walk.number,
                walk.broken == 0,
                walk.broken == 0 ? null : walk.broken,
                access.permittedBy(controller.code(), Permission.RUN_RETENTION));
    }

    private Map<String, Long> written(Places places) {
        List<Tuple> rows = session.createNativeQuery(WRITTEN, Tuple.class)
                .setParameter("controllers", places.controllers().toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("controller", String.class), row -> row.get("count", Long.class)));
    }
}
