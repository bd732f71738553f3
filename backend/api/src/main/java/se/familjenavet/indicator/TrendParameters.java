package se.familjenavet.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which series are asked for. */
public class TrendParameters {

    @QueryParam("indicator")
    @Size(max = 20)
    @Parameter(description = "Of these indicators; may be repeated. Av indikatorerna; kan upprepas.", example = "men-attending")
    public List<@Size(max = 60) @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$") String> indicator;

    @QueryParam("place")
    @NotNull
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$")
    @Parameter(description = "At this place, by its path. På platsen.", example = "06/0685")
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
