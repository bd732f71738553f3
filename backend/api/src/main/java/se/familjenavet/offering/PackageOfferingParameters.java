package se.familjenavet.offering;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.text.Key;

/** How what centres offer of the base package is narrowed. */
public class PackageOfferingParameters {

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = ProgrammeUseParameters.PATH)
    @Parameter(description = "In this place, by its path. På platsen och i den.", example = "06/0685")
    public String place;

    @QueryParam("missing")
    @Parameter(description = "Lacks a guide, or lacks none. Saknar någon vägledning, eller ingen.")
    public Boolean missing;

    @QueryParam("guide")
    @Size(max = 60)
    @Pattern(regexp = Key.FORM)
    @Parameter(description = "Lacks this guide, by its key. Saknar vägledningen.", example = "infor-fodseln")
    public String guide;

    @QueryParam("day")
    @Parameter(description = "On this day; today when left out. Den dagen; annars i dag.", example = "2026-11-30")
    public LocalDate day;

    @QueryParam("q")
    @Size(min = 1, max = 60)
    @Parameter(description = "Part of the name, or of the municipality's. En del av namnet eller kommunens namn.")
    public String q;
}
