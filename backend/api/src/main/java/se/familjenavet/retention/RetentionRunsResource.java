package se.familjenavet.retention;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.audit.AuditLog;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;
import se.familjenavet.problem.Fault;
import se.familjenavet.problem.ProblemException;
import se.familjenavet.problem.ProblemType;

/** Retention: tried first, so that one sees what would go, and then done. It takes a while, and one asks again. */
@Path("/retention-runs")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Retention")
class RetentionRunsResource {
    private static final String COLLECTION = "retention-runs";

    @Inject
    RetentionRuns runs;

    @Inject
    RetentionDecisions decisions;

    @Inject
    AuditLog audit;

    @Inject
    Access access;

    @Inject
    Creations creations;

    @GET
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "listRetentionRuns",
            summary = "Gallringar och prov",
            description = "The runs and dry runs of the boards that you answer for, the latest first."
                    + " Körningar och prov hos de nämnder som du svarar för, det senaste först.")
    public Page<RetentionRunView> list(@Valid @BeanParam RetentionRunParameters asked) {
        return runs.page(access.places(), asked);
    }

    @POST
    @Needs(Permission.RUN_RETENTION)
    @Operation(
            operationId = "tryRetention",
            summary = "Pröva vad som skulle gallras",
            description =
                    "Asks for a dry run by a decision in force: it counts what would go, and takes nothing away."
                            + " Ber om ett prov efter ett beslut som gäller: det räknar vad som skulle gallras och tar inte bort något.")
    @APIResponse(
            responseCode = "202",
            description = "The dry run, to be asked for again. Provet, att fråga efter igen.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RetentionRunView.class)))
    public Response tryOut(@HeaderParam(IdempotencyKey.HEADER) String key, @NotNull @Valid NewRetentionRun wanted) {
        return creations.accepted(key, COLLECTION, () -> runs.tryOut(decision(wanted)), this::find);
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "getRetentionRun",
            summary = "En gallring, eller ett prov",
            description = "How far it has come; while it is under way Retry-After says when to ask again."
                    + " Hur långt den har kommit; Retry-After säger när det är dags att fråga igen.")
    public RetentionRunView get(@PathParam("id") UUID id) {
        return find(id);
    }

    @POST
    @Path("/{id}/execution")
    @Needs(Permission.RUN_RETENTION)
    @Operation(
            operationId = "executeRetention",
            summary = "Genomför det som prövades",
            description =
                    "Asks for what a dry run told to be taken away (A7): the same, or nothing. It cannot be undone."
                            + " Ber om att det som ett prov berättade ska gallras: precis det, eller inget. Det går inte att ångra.")
    @APIResponse(
            responseCode = "202",
            description = "The run, to be asked for again. Körningen, att fråga efter igen.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RetentionRunView.class)))
    public Response execute(@PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key) {
        RetentionRunView dryRun = find(id);
        return creations.accepted(key, COLLECTION, () -> execute(dryRun), this::find);
    }

    private RetentionDecisionView decision(NewRetentionRun wanted) {
        return decisions
                .byId(access.places(), wanted.decision())
                .orElseThrow(() -> new ProblemException(
                        ProblemType.VALIDATION_FAILED, new Fault("/decision", "unknown-decision")));
    }

    private UUID execute(RetentionRunView dryRun) {
        UUID run = runs.execute(dryRun);
        audit.created(COLLECTION, dryRun.controller().code(), run);
        return run;
    }

    private RetentionRunView find(UUID id) {
        return access.find(places -> runs.byId(places, id));
    }
}
