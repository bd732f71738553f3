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
        String name = table.name() + "-" + LocalDate.now(clock) + "." + asked.format.extension();
        return file(name, asked.format.mediaType(), out -> inTransaction(() -> writers.write(table, asked, rows, out)));
    }

    /**
     * The answer that brings a file that needs nothing of the database while it is written.
     *
     * @param name of the file, of letters, digits, points and hyphens
     */
    public Response file(String name, String mediaType, StreamingOutput content) {
        StreamingOutput file = out -> admitted(() -> content.write(out));
        return Response.ok(file, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void inTransaction(Work work) {
        QuarkusTransaction.requiringNew().timeout((int) WHOLE.toSeconds()).call(() -> {
            entityManager.createNativeQuery(PATIENT).getSingleResult();
            work.run();
            return null;
        });
    }

    private void admitted(Work work) throws IOException {
        Permit permit = bulkhead.enter();
        try {
            work.run();
        } catch (IOException | RuntimeException broken) {
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
