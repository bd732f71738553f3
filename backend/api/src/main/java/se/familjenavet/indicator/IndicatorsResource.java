package se.familjenavet.indicator;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;
import se.familjenavet.paging.Page;

/** What is measured. */
@Path("/indicators")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Indicators")
class IndicatorsResource {

    @Inject
    Definitions definitions;

    @Inject
    KnownIndicators known;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listIndicators",
            summary = "Indikatorer",
            description =
                    "What is measured, how each is reckoned, and what a region wants of it, its own last; the list is"
                            + " whole. Det som mäts, hur det räknas och vad regionen vill, de egna sist. Listan är hel.")
    public Page<IndicatorView> list(
            @QueryParam("region")
                    @Pattern(regexp = "^[0-9]{2}$")
                    @Parameter(
                            description =
                                    "Whose targets and own; yours, when you have one region. Vilken regions mål och egna.",
                            example = "06")
                    String region) {
        return new Page<>(
                known.all(access.places(), region).stream()
                        .map(one -> IndicatorView.of(one, partOf(one)))
                        .toList(),
                null,
                null);
    }

    private List<String> partOf(Known one) {
        return one.region() == null ? definitions.wholesOf(one.definition()) : List.of();
    }
}
