package se.familjenavet.about;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.http.Versioned;
import se.familjenavet.i18n.InWords;

/** The codes of one field, with their words. */
@Schema(description = "Koderna i en lista och deras text. The codes of one list and their texts.")
record CodeList(
        @Schema(
                description =
                        "The enum's name in this document, in kebab case. Listans namn: schemats namn med bindestreck.",
                examples = "centre-kind",
                pattern = "^[a-z]+(-[a-z]+)*$",
                maxLength = 60,
                required = true)
        String name,

        @Schema(description = "In the order of the document. I dokumentets ordning.", maxItems = 100, required = true)
        List<Code> codes)
        implements Versioned, InWords {

    /** A code and what a person reads. */
    @Schema(description = "En kod och dess text. A code and its text.")
    record Code(
            @Schema(examples = "FAMILY_CENTRE", maxLength = 60, required = true)
            String code,

            @Schema(
                    description = "In the language asked for. På det språk som efterfrågades.",
                    examples = "Familjecentral",
                    maxLength = 200,
                    required = true)
            String text) {}

    static CodeList of(String name, Map<String, String> texts) {
        return new CodeList(
                name,
                texts.entrySet().stream()
                        .map(text -> new Code(text.getKey(), text.getValue()))
                        .toList());
    }
}
