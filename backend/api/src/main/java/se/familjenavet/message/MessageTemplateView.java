package se.familjenavet.message;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.access.Permission;
import se.familjenavet.http.Versioned;
import se.familjenavet.message.MessageTemplates.Chosen;

/**
 * The words of one kind of letter in one language.
 *
 * @param own whether they are the region's own, in this language
 * @param writtenIn the language of the text; another where there is none in the one asked for
 */
@Schema(name = "MessageTemplate", description = "Texten i ett slags mejl. The words of one kind of letter.")
record MessageTemplateView(
        @Schema(required = true, examples = "ENROLLED") MessageKind kind,

        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(
                required = true,
                examples = "sv",
                maxLength = 20,
                description = "Language of the text, where there is none in the one asked for. Textens språk.")
        String writtenIn,

        @Schema(required = true, examples = "false", description = "The region's own words. Regionens egen text.")
        boolean own,

        @Schema(
                required = true,
                examples = "true",
                description = "Read by a person who speaks the language. Läst av någon som kan språket.")
        boolean reviewed,

        @Schema(required = true, examples = "Du har plats i {{group}}", maxLength = 150)
        String subject,

        @Schema(required = true, examples = "Ni har plats i {{group}}. Läs mer här: {{link}}", maxLength = 4000)
        String text,

        @Schema(
                required = true,
                maxItems = 20,
                examples = "[\"firstName\", \"group\", \"link\"]",
                description = "Fields that it may have. Fält som texten kan ha.")
        List<String> fields,

        @Schema(required = true, examples = "true", description = "Must have the field link. Måste ha fältet link.")
        boolean linkNeeded,

        @Schema(required = true, maxItems = 10, description = "What you may do with it. Vad du får göra med den.")
        List<Permission> permittedActions,

        long version)
        implements Versioned {

    /** All of a region's, in one language. */
    @Schema(name = "MessageTemplates", description = "Texterna i alla mejl. The words of all letters.")
    record All(@Schema(required = true, maxItems = 20) List<MessageTemplateView> items) {}

    static MessageTemplateView of(
            MessageKind kind, String language, MessageTemplate own, Chosen chosen, List<Permission> permitted) {
        return new MessageTemplateView(
                kind,
                language,
                chosen.language(),
                isOwn(own),
                isOwn(own) || chosen.isReviewed(),
                chosen.template().subject(),
                chosen.template().text(),
                kind.fields().stream().map(TemplateField::written).toList(),
                kind.needsLink(),
                permitted,
                own == null ? 0 : own.version());
    }

    private static boolean isOwn(MessageTemplate own) {
        return own != null && own.template().isPresent();
    }
}
