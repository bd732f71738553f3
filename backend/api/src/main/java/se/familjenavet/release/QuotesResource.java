package se.familjenavet.release;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.event.FollowParameters;
import se.familjenavet.event.Following;
import se.familjenavet.paging.Page;

/** What may be quoted of what was written. */
@Path("/survey-quotes")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Surveys")
class QuotesResource {

    @Inject
    Quotes quotes;

    @Inject
    Following following;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_RESULTS)
    @Operation(
            operationId = "listSurveyQuotes",
            summary = "Citat ur enkäter",
            description =
                    "What was written, as it was released: with consent, read by the region and masked where it must be. With"
                            + " since, what has been released since. Citat som släppts: med samtycke, lästa och vid behov"
                            + " maskerade. Med since: det som släppts sedan sist.")
    public Page<QuoteView> list(@Valid @BeanParam ResponseParameters asked, @Valid @BeanParam FollowParameters page) {
        return page.since == null
                ? quotes.page(access.places(), asked, page)
                : following.page(page.since, page.limit, stretch -> quotes.told(access.places(), asked, stretch));
    }
}
