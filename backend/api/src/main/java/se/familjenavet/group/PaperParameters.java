package se.familjenavet.group;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a paper is asked for. */
public class PaperParameters {

    @QueryParam("language")
    @DefaultValue("sv")
    @Pattern(regexp = "^(sv|en)$")
    @Parameter(description = "Of its words: sv or en. Språket på det: sv eller en.", example = "sv")
    public String language;

    public Locale locale() {
        return Locale.of(language);
    }
}
