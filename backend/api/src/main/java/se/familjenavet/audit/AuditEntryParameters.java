package se.familjenavet.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** How the audit log is narrowed. */
public class AuditEntryParameters extends PageParameters {

    @QueryParam("about")
    @Parameter(description = "Whose data: an id. Vems uppgifter: ett id.")
    public UUID about;

    @QueryParam("subject")
    @Size(max = 255)
    @Parameter(description = "Who did it: the subject of the token. Vem som gjorde det: tokenets subject.")
    public String subject;

    @QueryParam("action")
    @Parameter(description = "What was done or tried. Vad som gjordes eller försöktes.")
    public AuditAction action;

    @QueryParam("from")
    @Parameter(description = "The first Swedish day. Första dagen.", example = "2026-11-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last Swedish day. Sista dagen.", example = "2026-11-30")
    public LocalDate to;
}
