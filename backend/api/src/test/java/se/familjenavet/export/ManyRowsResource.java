package se.familjenavet.export;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Sort;

/** Each centre of the caller many times over, by row-level security alone. */
@Path("/test-only/rows")
@Authenticated
public class ManyRowsResource {
    static final AtomicReference<String> CURSOR_HALFWAY = new AtomicReference<>();

    private static final Sort BY_NUMBER =
            new Sort(List.of(new Sort.Key("n", "int"), new Sort.Key("c.id", "uuid")), false);
    private static final Table<String, Line> TABLE = new Table<>("rows", Line.class, Line::new);

    /** A line with a name alone. */
    record Line(String name) {}

    @Inject
    Export export;

    @Inject
    EntityManager entityManager;

    @GET
    @Transactional
    @Needs(Permission.READ_CENTRES)
    @Operation(hidden = true)
    public Response rows(
            @BeanParam ExportParameters file,
            @QueryParam("times") Integer times,
            @QueryParam("breaksAt") Integer breaksAt) {
        return export.of(
                TABLE, file, () -> names(times, Optional.ofNullable(breaksAt).orElse(-1)));
    }

    private Stream<String> names(int times, int breaksAt) {
        AtomicInteger read = new AtomicInteger();
        return new ListQuery(
                        entityManager,
                        "c.name || ' ' || n || repeat('.', 500) as name",
                        "centre c cross join generate_series(1, :times) n")
                .bind("times", times).stream(BY_NUMBER)
                        .map(row -> nameOf(row, read.incrementAndGet(), times, breaksAt));
    }

    private String nameOf(Tuple row, int read, int times, int breaksAt) {
        if (read == breaksAt) {
            throw new IllegalStateException("The test's own");
        }
        if (read == times / 2) {
            CURSOR_HALFWAY.set(String.valueOf(entityManager
                    .createNativeQuery(
                            "select count(*) from pg_cursors where name <> '' and statement like '%generate_series%'")
                    .getSingleResult()));
        }
        return row.get("name", String.class);
    }
}
