package se.familjenavet.programme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.age.AgeWindow;
import se.familjenavet.text.LocalText;
import se.familjenavet.theme.Perspective;
import se.familjenavet.theme.ThemeSource;

/** A guide among those of its version. */
@Schema(description = "En vägledning i listan. A guide in the list.")
record GuideSummary(
        @Schema(required = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID id,

        @Schema(required = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String key,

        @Schema(required = true, examples = "6", minimum = "1", maximum = "50")
        int number,

        @Schema(required = true, examples = "FIRST_YEAR") ProgrammePart part,
        @Schema(required = true) LocalText theme,

        @Schema(required = true, examples = "COUNTY") ThemeSource themeSource,
        @Schema(required = true) LocalText title,
        @Schema(required = true) LocalText purpose,
        @Schema(required = true, nullable = true) AgeWindow ageWindow,

        @Schema(required = true, examples = "90", minimum = "15", maximum = "240")
        int minutes,

        @Schema(required = true, examples = "52", minimum = "0", maximum = "240", description = "Samtal. Dialogue.")
        int dialogueMinutes,

        @Schema(required = true, maxItems = 8) List<GuideProfession> professions,
        @Schema(required = true, maxItems = 5) List<Coverage> coverage,

        @Schema(required = true, examples = "8", minimum = "0", maximum = "30", description = "How many. Antal.")
        int cards) {

    /** How far a guide covers a perspective: in words to the leaders, and by how many of its cards. */
    @Schema(
            name = "PerspectiveCoverage",
            description = "Hur vägledningen täcker ett perspektiv. How the guide covers a perspective.")
    record Coverage(
            @Schema(required = true, examples = "CHILD_RIGHTS")
            Perspective perspective,

            @Schema(required = true, maxItems = 42, examples = "[5, 18]")
            List<Integer> articles,

            @Schema(required = true, examples = "true", description = "Bär träffen. Carries the session.")
            boolean carries,

            @Schema(required = true, examples = "3", minimum = "0", maximum = "30")
            int cards) {

        static Coverage of(GuidePerspective one, List<CardContent> cards) {
            int touched = (int) cards.stream()
                    .filter(card -> card.perspectives().contains(one.perspective()))
                    .count();
            return new Coverage(one.perspective(), one.articles(), one.carries(), touched);
        }
    }

    static GuideSummary of(SessionGuide guide) {
        GuideContent content = guide.content();
        List<CardContent> cards =
                guide.cards().stream().map(DialogueCard::content).toList();
        return new GuideSummary(
                guide.id(),
                guide.key(),
                guide.number(),
                guide.part(),
                guide.theme().name(),
                guide.theme().source(),
                content.title(),
                content.purpose(),
                content.ageWindow(),
                content.minutes(),
                content.dialogueMinutes(),
                content.professions(),
                content.perspectives().stream()
                        .map(one -> Coverage.of(one, cards))
                        .toList(),
                cards.size());
    }
}
