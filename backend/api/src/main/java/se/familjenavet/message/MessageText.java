package se.familjenavet.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as it would be written now. Its links are its receiver's alone, and stand as the names of their fields.
 *
 * @param language of the text (BCP 47)
 */
@Schema(
        description =
                "Ett mejl så som det skulle skrivas nu, utan sina länkar. A letter as it would be written now, without its links.")
record MessageText(
        @Schema(required = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(required = true, examples = "Du har plats i Väntar barn i mars", maxLength = 4000)
        String subject,

        @Schema(required = true, examples = "Hej Alva! Här ser du din plats: {{link}}", maxLength = 40000)
        String text) {}
