package se.familjenavet.privacy;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** How a register of the desk is narrowed. */
public class PrivacyRegisterParameters extends PageParameters {

    @QueryParam("family")
    @Parameter(description = "Of this family. Den här familjens.")
    public UUID family;
}
