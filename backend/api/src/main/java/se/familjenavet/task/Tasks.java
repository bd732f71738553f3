package se.familjenavet.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import se.familjenavet.access.Caller;
import se.familjenavet.paging.ListQuery;
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;
import se.familjenavet.paging.Pager;
import se.familjenavet.paging.Sort;
import se.familjenavet.problem.Problem;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;
import se.familjenavet.problem.Problems;
import se.familjenavet.problem.Trouble;

/** The long work that the caller has asked for, and nobody else's. */
@RequestScoped
public class Tasks {
    /** Of one caller, waiting or under way. */
    static final int MOST_AT_ONCE = 5;

    private static final String COLUMNS = """
            t.id, t.region_code, t.kind, t.state, t.steps_done, t.steps_total, cast(t.report as text) as report,
            cast(t.trouble as text) as trouble, t.made_at, t.ended_at
            """;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:owner, 2))";
    private static final String MAKE = """
            insert into task (id, region_code, kind, issuer, subject, input, made_at)
            select :id, :region, :kind, :issuer, :subject, cast(:input as jsonb), :now
            where (select count(*) from task where issuer = :issuer and subject = :subject and ended_at is null) < :most
            """;
    private static final Sort NEWEST_FIRST = new Sort(List.of(new Sort.Key("t.id", "uuid")), true);

    @Inject
    Session session;

    @Inject
    Caller caller;

    @Inject
    Pager pager;

    @Inject
    Problems problems;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @Context
    HttpHeaders headers;

    /**
     * Asks for work in a region (SCB county code), in the caller's name; it begins within a second of this transaction's end.
     *
     * @param input what the kind's {@link Work} needs to know, kept as JSON
     */
    public UUID make(String region, TaskKind kind, Object input) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        session.createNativeQuery(LOCK, Object.class)
                .setParameter("owner", caller.key())
                .getSingleResult();
        int made = session.createNativeMutationQuery(MAKE)
                .setParameter("id", id)
                .setParameter("region", region)
                .setParameter("kind", kind.name())
                .setParameter("issuer", caller.issuer())
                .setParameter("subject", caller.subject())
                .setParameter("input", written(input))
                .setParameter("now", clock.instant())
                .setParameter("most", MOST_AT_ONCE)
                .executeUpdate();
        if (made == 0) {
            throw new ProblemException(ProblemType.TOO_MANY_TASKS);
        }
        return id;
    }

    /** One of the caller's own. */
    public Optional<TaskView> byId(UUID id) {
        return own().where("t.id = :id").bind("id", id).all().stream()
                .findFirst()
                .map(this::view);
    }

    /** The caller's own, newest first. */
    Page<TaskView> page(PageParameters asked) {
        return pager.page(own(), NEWEST_FIRST, asked, this::view);
    }

    private ListQuery own() {
        return new ListQuery(session, COLUMNS, "task t")
                .where("t.issuer = :issuer and t.subject = :subject")
                .bind("issuer", caller.issuer())
                .bind("subject", caller.subject());
    }

    private TaskView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new TaskView(
                id,
                row.get("region_code", String.class),
                TaskKind.valueOf(row.get("kind", String.class)),
                TaskState.valueOf(row.get("state", String.class)),
                row.get("steps_done", Integer.class),
                row.get("steps_total", Integer.class),
                read(row.get("report", String.class), TaskReport.class),
                problem(read(row.get("trouble", String.class), Trouble.class), id),
                row.get("made_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    private Problem problem(Trouble trouble, UUID id) {
        return trouble == null
                ? null
                : problems.of(
                        trouble,
                        uri.getBaseUri().getPath() + "tasks/" + id,
                        headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return kept == null ? null : json.readValue(kept, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private String written(Object input) {
        try {
            return json.writeValueAsString(input);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
