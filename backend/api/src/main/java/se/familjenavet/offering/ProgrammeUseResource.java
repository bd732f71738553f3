package se.familjenavet.offering;

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
import se.familjenavet.paging.Page;
import se.familjenavet.paging.PageParameters;

/** How the programme is used, for its next revision. */
@Path("/programme-use")
@Authenticated
@Transactional
@Tag(name = "Indicators")
class ProgrammeUseResource {

    @Inject
    GuideUses uses;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_INDICATORS)
    @Operation(
            operationId = "listProgrammeUse",
            summary = "Hur programmet används",
            description =
                    "Each guide of your region's version in use: its sessions at your places, in whichever version and each"
                            + " counted once, at its host; which cards were used and which perspectives touched; and how many who"
                            + " lead it have been trained in the base package. Varje vägledning i den version som används:"
                            + " träffarna där du har hand om, var och en räknad en gång, hos den som håller gruppen; vilka"
                            + " kort som använts, vilka perspektiv som berörts, och hur många av ledarna som gått"
                            + " utbildningen i grundpaketet.")
    public Page<GuideUse> list(@Valid @BeanParam ProgrammeUseParameters asked, @Valid @BeanParam PageParameters page) {
        return uses.page(access.places(), asked, page);
    }
}
