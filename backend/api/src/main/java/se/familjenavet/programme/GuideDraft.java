package se.familjenavet.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.problem.Faults;
import se.familjenavet.theme.Theme;

/** All of a guide that its writers change; its key stays, and its number is its place among the others. */
@Schema(description = "Det som går att skriva i en vägledning. What can be written in a session guide.")
record GuideDraft(
        @NotNull @Schema(required = true, examples = "FIRST_YEAR")
        ProgrammePart part,

        @NotNull
        @Size(max = 60)
        @Pattern(regexp = Theme.KEY)
        @Schema(required = true, examples = "lyhord-omsorg", description = "Key of its theme. Temats nyckel.")
        String theme,

        @NotNull @Valid @Schema(required = true) GuideContent content,

        @NotNull @Size(max = 30) @Schema(required = true, description = "In the order of the deck. I lekens ordning.")
        List<@NotNull @Valid CardContent> cards,

        @NotNull
        @Size(max = 50)
        @Schema(
                required = true,
                examples = "[\"tre-lugna-andetag\"]",
                maxItems = 50,
                description = "Keys of what it shows from the toolbox. Nycklar till det som visas ur verktygslådan.")
        List<@NotNull @Size(max = 60) @Pattern(regexp = Theme.KEY) String> media) {

    /** What has to fit together, beyond the form of each field; a pointer begins with where the guide stands. */
    void check(String at, Faults faults) {
        AgeWindow window = content.ageWindow();
        faults.unless(window == null || window.inOrder(), at + "/content/ageWindow", "age-window-order");
        once(cards, CardContent::key, at + "/cards/%d/key", faults);
        once(content.perspectives(), GuidePerspective::perspective, at + "/content/perspectives/%d", faults);
        once(content.professions(), GuideProfession::profession, at + "/content/professions/%d", faults);
        once(media, one -> one, at + "/media/%d", faults);
    }

    private static <T> void once(List<T> all, Function<T, ?> key, String at, Faults faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            faults.unless(seen.add(key.apply(all.get(i))), at.formatted(i), "repeated");
        }
    }
}
