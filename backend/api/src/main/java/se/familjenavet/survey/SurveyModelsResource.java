package se.familjenavet.survey;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** The surveys that come with the product. */
@Path("/survey-models")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Surveys")
class SurveyModelsResource {

    @Inject
    SurveyModels models;

    @GET
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "listSurveyModels",
            summary = "Färdiga enkäter",
            description = "Ready-made surveys to begin from, and what they ask; the list is whole."
                    + " Färdiga enkäter att utgå från, och vad de frågar.")
    public Page<SurveyModel> list() {
        return new Page<>(models.all().stream().map(SurveyModel::of).toList(), null, null);
    }
}
