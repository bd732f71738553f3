package se.familjenavet.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.familjenavet.text.KnownLanguage;
import se.familjenavet.text.LocalText;

/** Which of a region's templates are meant. */
public class TemplateParameters {

    @QueryParam("region")
    @NotNull
    @Pattern(regexp = "^[0-9]{2}$")
    @Parameter(description = "SCB county code. Länskod.", example = "06")
    public String region;

    @QueryParam("language")
    @DefaultValue("sv")
    @Size(max = 20)
    @Pattern(regexp = LocalText.LANGUAGE)
    @KnownLanguage
    @Parameter(description = "Language (BCP 47). Språk.", example = "sv")
    public String language;
}
