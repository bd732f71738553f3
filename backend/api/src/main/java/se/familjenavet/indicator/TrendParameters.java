package se.familjenavet.indicator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which series are asked for. */
public class TrendParameters {

    @QueryParam("indicator")
    @Size(max = 400)
    @Pattern(regexp = ValueParameters.INDICATORS)
    @Parameter(
            description = "Of these indicators, with commas between. Av indikatorerna, med komma emellan.",
            example = "men-attending,both-parents")
    public String indicator;

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$")
    @Parameter(description = "At this place, by its path; else your widest. På platsen.", example = "06/0685")
    public String place;

    @QueryParam("periodKind")
    @DefaultValue("MONTH")
    @Parameter(description = "Over periods of this length. Över perioder av den längden.")
    public PeriodKind periodKind;

    @QueryParam("gender")
    @DefaultValue("ALL")
    @Parameter(description = "Of all, of women or of men. Allas, kvinnors eller mäns.")
    public ValueGender gender;
}
