package se.familjenavet.offering;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where and when one asks how the programme is used. */
public class ProgrammeUseParameters {
    /** Region, municipality, centre: SCB codes and slug. */
    static final String PATH = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$";

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = PATH)
    @Parameter(description = "In this place, by its path. På platsen och i den.", example = "06/0685")
    public String place;

    @QueryParam("from")
    @Parameter(description = "Sessions from this day. Träffar från den dagen.", example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Sessions to this day. Träffar till den dagen.", example = "2026-12-31")
    public LocalDate to;
}
