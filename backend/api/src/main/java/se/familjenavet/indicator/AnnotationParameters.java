package se.familjenavet.indicator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.paging.PageParameters;

/** Which annotations are listed. */
public class AnnotationParameters extends PageParameters {

    @QueryParam("indicator")
    @Size(max = 400)
    @Pattern(regexp = ValueParameters.INDICATORS)
    @Parameter(
            description = "Those shown with any of these indicators, with commas between."
                    + " De som visas för någon av indikatorerna, med komma emellan.",
            example = "men-attending,both-parents")
    public String indicator;

    @QueryParam("place")
    @Size(max = 120)
    @Pattern(regexp = ValuePlace.PATH)
    @Parameter(
            description = "Those shown at this place: its own, and those of the places around it."
                    + " De som visas på platsen: dess egna och de från platserna runt om.",
            example = "06/0685")
    public String place;
}
