package se.familjenavet.release;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.problem.Faults;
import se.familjenavet.text.Key;

/** What is decided on a free text; as a merge patch (RFC 7396) any part of it. */
@Schema(
        description =
                "Beslut om en fritext; det som inte skickas står kvar. What is decided on a text; what is not sent stays.")
record TextModeration(
        @NotNull @Schema(examples = "PUBLISHED") TextStatus status,

        @Size(min = 1, max = 10000)
        @Schema(
                nullable = true,
                examples = "Vår ledare [namn] lyssnade på oss.",
                description = "What is read instead of what was written; null for that. Det som läses i stället.")
        String masked,

        @NotNull
        @Size(max = 12)
        @Schema(examples = "[\"lyhord-omsorg\"]", description = "What it speaks of: keys. Vad den handlar om: nycklar.")
        List<@NotNull @Size(max = 60) @Pattern(regexp = Key.FORM) String> themes) {

    /**
     * Ends the request when it speaks of something that is no theme, or twice of one.
     *
     * @param known the keys of the region's themes
     */
    void check(Set<String> known) {
        Faults faults = new Faults();
        for (int i = 0; i < themes.size(); i++) {
            String key = themes.get(i);
            faults.unless(known.contains(key), "/themes/" + i, "unknown-theme")
                    .unless(themes.indexOf(key) == i, "/themes/" + i, "repeated");
        }
        faults.end();
    }

    static TextModeration of(SurveyText text) {
        return new TextModeration(text.status(), text.masked(), text.themes());
    }
}
