package se.familjenavet.indicator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.centre.SizeClass;

/** How values are narrowed. */
public class ValueParameters {
    /** Codes of indicators, with commas between. */
    static final String INDICATORS = "^[a-z0-9]+([,-][a-z0-9]+)*$";

    @QueryParam("indicator")
    @Size(max = 400)
    @Pattern(regexp = INDICATORS)
    @Parameter(
            description = "Of these indicators, with commas between. Av indikatorerna, med komma emellan.",
            example = "men-attending,both-parents")
    public String indicator;

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = "^[0-9]{2}(/[0-9]{4}(/[a-z0-9-]+)?)?$")
    @Parameter(description = "Of this place and all in it, by its path. På platsen och i den.", example = "06/0685")
    public String place;

    @QueryParam("placeKind")
    @Parameter(description = "Of places of this kind. På platser av det slaget.")
    public ValuePlaceKind placeKind;

    @QueryParam("sizeClass")
    @Parameter(description = "Of centres of this size. På centraler av den storleken.")
    public SizeClass sizeClass;

    @QueryParam("periodKind")
    @Parameter(description = "Over periods of this length. Över perioder av den längden.")
    public PeriodKind periodKind;

    @QueryParam("period")
    @Pattern(regexp = "^[0-9]{4}(-([0-9]{2}(-[0-9]{2})?|SPRING|AUTUMN))?$")
    @Parameter(description = "Over this period. Över perioden.", example = "2026-SPRING")
    public String period;

    @QueryParam("from")
    @Parameter(
            description = "Whose last day is this or later. Vars sista dag är då eller senare.",
            example = "2026-01-01")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(
            description = "Whose last day is this or earlier. Vars sista dag är då eller tidigare.",
            example = "2026-07-31")
    public LocalDate to;

    @QueryParam("gender")
    @Parameter(description = "Of all, of women or of men. Allas, kvinnors eller mäns.")
    public ValueGender gender;

    @QueryParam("breakdown")
    @Parameter(description = "Divided this way. Uppdelat så.")
    public Breakdown breakdown;

    @QueryParam("latest")
    @DefaultValue("false")
    @Parameter(
            description = "Only the newest of each length of period. Bara de senaste av varje periodlängd.",
            example = "true")
    public Boolean latest;
}
