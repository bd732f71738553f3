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

/** The fixed questions, by which targets are measured. */
@Path("/survey-items")
@Produces("application/json")
@Authenticated
@Transactional
@Tag(name = "Surveys")
class SurveyItemsResource {

    @Inject
    SurveyItems items;

    @GET
    @Needs(Permission.READ_SURVEYS)
    @Operation(
            operationId = "listSurveyItems",
            summary = "Fasta frågor",
            description =
                    "The fixed questions in all their wordings; a survey asks them to the letter or not at all. The"
                            + " list is whole. De fasta frågorna i alla lydelser.")
    public Page<SurveyItem> list() {
        return new Page<>(items.all(), null, null);
    }
}
