package se.familjenavet.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a region wants to write in one kind of letter. */
@Schema(description = "Regionens egen text i ett mejl. A region's own words in a letter.")
record NewTemplate(
        @NotBlank
        @Size(max = 150)
        @Pattern(regexp = "^[^\\r\\n]*$")
        @Schema(required = true, examples = "Välkommen till {{group}}")
        String subject,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                required = true,
                examples = "Hej {{firstName}}! Ni har plats i {{group}}. Läs mer här: {{link}}",
                description = "With fields in double braces, those that the kind has. Med fält inom dubbla klamrar.")
        String text) {

    Template of(MessageKind kind) {
        Template template = new Template(subject.strip(), text.strip());
        template.check(kind);
        return template;
    }
}
