package se.familjenavet.release;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How results are narrowed: those of releases that hold. */
public class ResultParameters {

    @QueryParam("release")
    @Parameter(description = "Of this release. I detta.")
    public UUID release;

    @QueryParam("round")
    @Parameter(description = "Of this round. Av omgången.")
    public UUID round;

    @QueryParam("survey")
    @Parameter(description = "Of this survey. Av enkäten.")
    public UUID survey;

    @QueryParam("period")
    @Pattern(regexp = "^[0-9]{4}(-(SPRING|AUTUMN))?$")
    @Parameter(description = "A year or a term. Ett år eller en termin.", example = "2026-AUTUMN")
    public String period;

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$")
    @Parameter(description = "Of this place, by its path. På platsen.", example = "06/0685")
    public String place;

    @QueryParam("question")
    @Size(max = 60)
    @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$")
    @Parameter(description = "To the question with this key. På frågan.", example = "more-secure")
    public String question;

    @QueryParam("gender")
    @Parameter(description = "Of all, of women or of men. Allas, kvinnors eller mäns.")
    public ResultGender gender;
}
