package se.familjenavet.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text in the languages that it has been written in, by BCP 47 tag: {@code sv}, {@code en}, {@code sv-x-lattlast} (easy
 * Swedish). Swedish is always there. How long each may be says {@link Worded} where the text stands.
 */
@Schema(
        type = SchemaType.OBJECT,
        additionalProperties = String.class,
        description = "En text per språk (BCP 47); svenska finns alltid. A text by language; Swedish is always there.",
        examples = "{\"sv\": \"Lyhörd omsorg\", \"en\": \"Sensitive care\"}")
public record LocalText(@JsonValue SequencedMap<String, String> texts) {
    public static final String SWEDISH = "sv";

    public static final int MOST_LANGUAGES = 20;

    /** BCP 47, as far as content uses it. */
    public static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$";

    /** Swedish first, then the others by tag, so that the same text is always written the same way. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalText of(Map<String, String> texts) {
        TreeMap<String, String> ordered = new TreeMap<>(LocalText::swedishFirst);
        ordered.putAll(texts);
        return new LocalText(ordered);
    }

    public LocalText {
        texts = Collections.unmodifiableSequencedMap(texts);
    }

    public String swedish() {
        return texts.get(SWEDISH);
    }

    private static int swedishFirst(String one, String other) {
        int rank = Boolean.compare(other.equals(SWEDISH), one.equals(SWEDISH));
        return rank == 0 ? one.compareTo(other) : rank;
    }
}
