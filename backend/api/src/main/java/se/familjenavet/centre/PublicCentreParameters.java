package se.familjenavet.centre;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How the public list of centres is narrowed. */
public class PublicCentreParameters {

    @QueryParam("region")
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. SCB:s länskod.", example = "06")
    public String region;

    @QueryParam("municipality")
    @Pattern(regexp = "^[0-9]{4}$")
    @Parameter(description = "SCB municipality code. SCB:s kommunkod.", example = "0685")
    public String municipality;

    @QueryParam("service")
    @Parameter(description = "Has this service today. Har verksamheten idag.")
    public ServiceKind service;

    @QueryParam("language")
    @Size(max = 20)
    @Pattern(regexp = VisitingDetails.LANGUAGE)
    @Parameter(description = "Speaks this language (BCP 47). Talar språket.", example = "ar")
    public String language;

    @QueryParam("q")
    @Size(min = 1, max = 60)
    @Parameter(description = "Part of the name, or of the municipality's. En del av namnet eller kommunens namn.")
    public String q;
}
