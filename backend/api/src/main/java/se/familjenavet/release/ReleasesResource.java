package se.familjenavet.release;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
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
import se.familjenavet.event.Following;
import se.familjenavet.idempotency.Creations;
import se.familjenavet.idempotency.IdempotencyKey;
import se.familjenavet.paging.Page;

/** What has been released of rounds (R20). */
@Path("/survey-releases")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Surveys")
class ReleasesResource {

    @Inject
    Releases releases;

    @Inject
    Following following;

    @Inject
    Corrections corrections;

    @Inject
    Creations creations;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_RESULTS)
    @Operation(
            operationId = "listSurveyReleases",
            summary = "Det som släppts av enkäter",
            description =
                    "The releases that reach your places, the latest first. With since they come in the order in which they"
                            + " were made, each once; one that was replaced comes with its successor, and what was read of it is"
                            + " to be dropped. Det som släppts, det senaste först; med since i den ordning det släpptes, vart"
                            + " och ett en gång. Ett som ersatts kommer med sin efterföljare.")
    public Page<ReleaseView> list(@Valid @BeanParam ReleaseParameters asked) {
        return asked.since == null
                ? releases.page(access.places(), asked)
                : following.page(asked.since, asked.limit, stretch -> releases.told(access.places(), asked, stretch));
    }

    @GET
    @Path("/{id}")
    @Needs(Permission.READ_RESULTS)
    @Operation(
            operationId = "getSurveyRelease",
            summary = "Ett släpp av en enkät",
            description = "One release. Ett släpp av en enkätomgång.")
    public ReleaseView get(@PathParam("id") UUID id) {
        return access.find(places -> releases.byId(places, id));
    }

    @POST
    @Path("/{id}/corrections")
    @Needs(Permission.MODERATE_TEXTS)
    @Operation(
            operationId = "correctSurveyRelease",
            summary = "Rätta det som släppts",
            description =
                    "Makes a new release with the texts as they have been decided on, in the place of this one; its figures and"
                            + " responses are the same. Gör ett nytt släpp med fritexterna som ni beslutat, i stället för detta;"
                            + " siffror och svar är desamma.")
    @APIResponse(
            responseCode = "201",
            description = "The new release. Det nya.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    public Response correct(@PathParam("id") UUID id, @HeaderParam(IdempotencyKey.HEADER) String key) {
        return creations.once(key, "survey-releases", () -> corrections.correct(get(id)), this::get);
    }
}
