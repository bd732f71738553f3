package se.familjenavet.household;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which duplicates are listed. */
public class DuplicateParameters {

    @QueryParam("centre")
    @Parameter(description = "In this centre's register. I den här centralens register.")
    public UUID centre;

    @QueryParam("household")
    @Parameter(description = "Of this family, which then stands first. Av den här familjen, som då står först.")
    public UUID household;
}
