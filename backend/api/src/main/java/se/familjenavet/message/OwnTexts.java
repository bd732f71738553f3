package se.familjenavet.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our own words for every letter, from {@code letters/<language>.txt}: a heading, the subject, and the text. */
@Singleton
class OwnTexts {
    static final String SWEDISH = "sv";

    private static final List<String> LANGUAGES = List.of(SWEDISH, "sv-x-lattlast", "en", "ar");
    private static final Set<String> REVIEWED = Set.of(SWEDISH, "en");
    private static final String NEUTRAL = "NEUTRAL";
    private static final String FOOT = "FOOT";
    private static final Pattern PART = Pattern.compile("(?ms)^# (\\w+)\\R(\\V+)\\R(.*?)(?=^# |\\z)");

    private final Map<String, Map<String, Template>> byLanguage =
            LANGUAGES.stream().collect(Collectors.toMap(language -> language, OwnTexts::read));

    /** The language (BCP 47) that we write in to someone who speaks this one. */
    String nearest(String language) {
        String plain = language.split("-", 2)[0];
        return byLanguage.containsKey(language) ? language : byLanguage.containsKey(plain) ? plain : SWEDISH;
    }

    /** Whether a person who speaks one of our languages has read what we write in it. */
    boolean isReviewed(String language) {
        return REVIEWED.contains(language);
    }

    Template of(MessageKind kind, String language) {
        return of(kind.name(), language);
    }

    /** For those with protected personal data: no group, place or time (A5). */
    Template neutral(String language) {
        return of(NEUTRAL, language);
    }

    /** What stands below every letter. */
    Template foot(String language) {
        return of(FOOT, language);
    }

    private Template of(String heading, String language) {
        return byLanguage.get(nearest(language)).get(heading);
    }

    private static Map<String, Template> read(String language) {
        Map<String, Template> templates = new LinkedHashMap<>();
        PART.matcher(file(language))
                .results()
                .forEach(part -> templates.put(
                        part.group(1), new Template(part.group(2), part.group(3).strip())));
        return templates;
    }

    private static String file(String language) {
        try (InputStream file = OwnTexts.class.getResourceAsStream("/letters/" + language + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
