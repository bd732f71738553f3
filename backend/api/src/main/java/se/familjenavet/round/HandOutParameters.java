package se.familjenavet.round;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which place of a round a code or a paper is asked for. */
public class HandOutParameters {

    @QueryParam("place")
    @Parameter(
            description =
                    "One of its places; none where it has one alone. En av platserna; utelämnas om den bara har en.")
    public UUID place;

    @QueryParam("language")
    @DefaultValue("sv")
    @Pattern(regexp = "^(sv|en)$")
    @Parameter(description = "Of its words: sv or en. Språket på det: sv eller en.", example = "sv")
    public String language;

    Locale locale() {
        return Locale.of(language);
    }
}
