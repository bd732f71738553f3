package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as it could look. */
@Schema(description = "Ett mejl som det kan se ut. A letter as it could look.")
record TemplatePreview(
        @Schema(required = true, examples = "Välkommen till Väntar barn i mars", maxLength = 4000)
        String subject,

        @Schema(required = true, examples = "Hej Alva! Ni har plats i Väntar barn i mars.", maxLength = 40000)
        String text) {

    static TemplatePreview of(Template filled) {
        return new TemplatePreview(filled.subject(), filled.text());
    }
}
