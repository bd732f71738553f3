package se.familjenavet.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One text or value that differs.
 *
 * @param of which one, where there are several: the title of a step, the code of a perspective; null otherwise
 * @param language of a text; null for a value
 * @param before null where there was none
 * @param after null where there is none any more
 */
@Schema(description = "En text eller ett värde som skiljer. A text or value that differs.")
record FieldChange(
        @Schema(required = true, examples = "PURPOSE") ChangedField field,

        @Schema(
                required = true,
                nullable = true,
                examples = "Välkommen",
                description = "Which one, of several: a step's title, a perspective's code. Vilken, av flera.")
        String of,

        @Schema(required = true, nullable = true, examples = "sv", maxLength = 20)
        String language,

        @Schema(
                required = true,
                nullable = true,
                examples = "Ni får veta mer om förlossningen.",
                maxLength = 30000,
                description = "Codes stand as codes. Koder står som koder.")
        String before,

        @Schema(
                required = true,
                nullable = true,
                examples = "Ni går hem med en plan för när det är dags.",
                maxLength = 30000,
                description = "Codes stand as codes. Koder står som koder.")
        String after) {}
