package se.familjenavet.retention;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.familjenavet.access.Access;
import se.familjenavet.access.Needs;
import se.familjenavet.access.Permission;

/** Whether the signed register of what went is whole. */
@Path("/retention-registers")
@Authenticated
@Transactional
@Produces("application/json")
@Tag(name = "Retention")
class RetentionRegistersResource {

    @Inject
    RetentionRegisters registers;

    @Inject
    Access access;

    @GET
    @Needs(Permission.READ_RETENTION)
    @Operation(
            operationId = "listRetentionRegisters",
            summary = "Om gallringsregistret är helt",
            description =
                    "The register of each board that you answer for: every line is checked against its signature now."
                            + " Registret hos varje nämnd som du svarar för: varje rad kontrolleras mot sin signatur nu.")
    public RetentionRegisterView.All list() {
        return new RetentionRegisterView.All(registers.check(access.places()));
    }
}
