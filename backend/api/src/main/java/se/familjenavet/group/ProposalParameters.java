package se.familjenavet.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What sessions are proposed by, and how one has moved them since. */
public class ProposalParameters {

    @QueryParam("birthFrom")
    @Parameter(
            description = "First month of birth. Första födelsemånaden.",
            example = "2027-03",
            schema = @Schema(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
    public YearMonth birthFrom;

    @QueryParam("birthTo")
    @Parameter(
            description = "Last month of birth. Sista födelsemånaden.",
            example = "2027-04",
            schema = @Schema(pattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"))
    public YearMonth birthTo;

    @QueryParam("from")
    @Parameter(
            description =
                    "No session before this day; tomorrow when left out. Ingen träff före dagen; annars från i morgon.",
            example = "2027-01-11")
    public LocalDate from;

    @QueryParam("days")
    @Size(min = 1, max = 500)
    @Pattern(regexp = "^([0-9]{4}-[0-9]{2}(-[0-9]{2})?)?(,([0-9]{4}-[0-9]{2}(-[0-9]{2})?)?){0,39}$")
    @Parameter(
            description = "The day of each session in order, or its month, or nothing to have it proposed."
                    + " Dagen för varje träff i ordning, eller månaden, eller inget för att få den föreslagen.",
            example = "2027-01-12,2027-01-26,,2027-06")
    public String days;

    @QueryParam("moved")
    @Min(1)
    @Max(40)
    @Parameter(description = "Which session is moved, from 1. Vilken träff som flyttas, från 1.", example = "2")
    public Integer moved;

    @QueryParam("to")
    @Parameter(description = "Where it goes. Vart den flyttas.", example = "2027-02-02")
    public LocalDate to;

    @QueryParam("following")
    @Parameter(description = "Those that come after go along. De som kommer efter följer med.")
    public Boolean following;
}
