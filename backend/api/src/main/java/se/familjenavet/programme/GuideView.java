package se.familjenavet.programme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.text.LocalText;
import se.familjenavet.toolbox.MediaPiece;
import se.familjenavet.toolbox.ToolboxMedia;

/** A guide with all that one needs to lead its session. */
@Schema(name = "SessionGuide", description = "En vägledning för en träff. A guide to a session.")
record GuideView(
        @Schema(required = true, examples = "019aa4f0-4444-7000-8000-000000000006")
        UUID id,

        @Schema(required = true, examples = "019aa4f0-3333-7000-8000-000000000001", description = "Its version.")
        UUID programmeVersion,

        @Schema(required = true, examples = "2026", maxLength = 60)
        String versionName,

        @Schema(required = true, examples = "PUBLISHED") VersionStatus status,

        @Schema(required = true, examples = "lyhord-omsorg-och-samspel", maxLength = 60)
        String key,

        @Schema(required = true, examples = "6", minimum = "1", maximum = "50")
        int number,

        @Schema(required = true, examples = "FIRST_YEAR") ProgrammePart part,

        @Schema(required = true, examples = "lyhord-omsorg", maxLength = 60)
        String themeKey,

        @Schema(required = true) LocalText theme,
        @Schema(required = true) GuideContent content,

        @Schema(required = true, examples = "52", minimum = "0", maximum = "240", description = "Samtal. Dialogue.")
        int dialogueMinutes,

        @Schema(required = true, maxItems = 30) List<CardView> cards,

        @Schema(required = true, maxItems = 50, examples = "[\"tre-lugna-andetag\"]")
        List<String> media,

        @Schema(
                required = true,
                maxItems = 50,
                description = "Those of its media that one may see. Det som visas ur verktygslådan.")
        List<MediaPiece> toolbox,

        @Schema(required = true, nullable = true, description = "The guide after it. Nästa vägledning.")
        NextGuide next,

        @Schema(required = true, maxItems = 20) List<Permission> permittedActions,
        long version)
        implements Versioned {

    /** A card in the deck of a guide. */
    @Schema(name = "DialogueCard", description = "Ett dialogkort i leken. A card in the deck.")
    record CardView(
            @Schema(required = true, examples = "019aa4f0-5555-7000-8000-000000000001")
            UUID id,

            @Schema(required = true) CardContent content) {}

    /** The guide that follows. */
    @Schema(description = "Nästa vägledning. The next guide.")
    record NextGuide(
            @Schema(required = true, examples = "019aa4f0-4444-7000-8000-000000000007")
            UUID id,

            @Schema(required = true, examples = "7", minimum = "1", maximum = "50")
            int number,

            @Schema(required = true) LocalText title) {

        static NextGuide of(SessionGuide guide) {
            return new NextGuide(guide.id(), guide.number(), guide.content().title());
        }
    }

    static GuideView of(
            SessionGuide guide,
            Map<String, ToolboxMedia> toolbox,
            Optional<SessionGuide> next,
            List<Permission> permitted) {
        ProgrammeVersion version = guide.programmeVersion();
        return new GuideView(
                guide.id(),
                version.id(),
                version.name(),
                version.status(),
                guide.key(),
                guide.number(),
                guide.part(),
                guide.theme().key(),
                guide.theme().name(),
                guide.content(),
                guide.content().dialogueMinutes(),
                guide.cards().stream()
                        .map(card -> new CardView(card.id(), card.content()))
                        .toList(),
                guide.media(),
                guide.media().stream()
                        .map(toolbox::get)
                        .filter(Objects::nonNull)
                        .map(MediaPiece::of)
                        .toList(),
                next.map(NextGuide::of).orElse(null),
                permitted,
                guide.version());
    }
}
