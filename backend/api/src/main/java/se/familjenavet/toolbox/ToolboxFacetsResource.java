package se.familjenavet.toolbox;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** How many media there are of each sort, beside the list of them. */
@Path("/toolbox-facets")
@Authenticated
@Transactional
@Tag(name = "Toolbox")
class ToolboxFacetsResource {

    @Inject
    Toolbox toolbox;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_PROGRAMME)
    @Operation(
            operationId = "countToolboxMedia",
            summary = "Antal i verktygslådan",
            description = "How many of the media that match there are of each kind, audience, theme, perspective and"
                    + " language. Hur många träffar det finns av varje sort.")
    public MediaFacets count(@Valid @BeanParam MediaParameters sought) {
        return toolbox.facets(access.places(), sought);
    }
}
