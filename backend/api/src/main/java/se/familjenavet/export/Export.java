package se.familjenavet.export;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.familjenavet.http.BrokenOff;
import se.familjenavet.limit.ExportBulkhead;
import se.familjenavet.limit.Permit;

/**
 * A whole list as a file, written while it is read: in a transaction of its own with the request's places, and in constant
 * memory. A place in the bulkhead is held until the stream ends, however it ends.
 */
@ApplicationScoped
public class Export {
    private static final Duration WHOLE = Duration.ofMinutes(30);
    /** A caller who takes nothing is hung up on after 30 s (quarkus.http.idle-timeout); only then may the database. */
    private static final String PATIENT = "select set_config('idle_in_transaction_session_timeout', '40s', true)";

    @Inject
    ExportBulkhead bulkhead;

    @Inject
    Writers writers;

    @Inject
    BrokenOff brokenOff;

    @Inject
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * The answer that brings the file.
     *
     * @param rows read in the transaction of the stream, and closed there
     */
    public <T, L> Response of(Table<T, L> table, ExportParameters asked, Supplier<Stream<T>> rows) {
        StreamingOutput file = out -> admitted(() -> writers.write(table, asked, rows, out));
        String name = table.name() + "-" + LocalDate.now(clock) + "." + asked.format.extension();
        return Response.ok(file, asked.format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void admitted(Work work) throws IOException {
        Permit permit = bulkhead.enter();
        try {
            QuarkusTransaction.requiringNew().timeout((int) WHOLE.toSeconds()).call(() -> {
                entityManager.createNativeQuery(PATIENT).getSingleResult();
                work.run();
                return null;
            });
        } catch (RuntimeException broken) {
            brokenOff.cut();
            throw broken;
        } finally {
            permit.close();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
