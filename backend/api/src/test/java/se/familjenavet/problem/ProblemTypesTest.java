package se.familjenavet.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.i18n.Language;

class ProblemTypesTest {
    private static final List<Locale> LANGUAGES = List.of(Language.SWEDISH, Locale.ENGLISH);

    @Test
    void every_type_has_its_words_in_both_languages() {
        for (ProblemType type : ProblemType.values()) {
            for (Locale language : LANGUAGES) {
                assertFalse(Problems.title(type, language).isBlank(), type.code());
                assertFalse(Problems.detail(type, language).isBlank(), type.code());
            }
        }
    }

    @Test
    void every_code_of_a_fault_in_the_source_has_its_words_in_both_languages() throws IOException {
        Pattern fault = Pattern.compile(
                "(?:new Fault\\([^;]*?|\\.unless\\([^;]*?|new UnusableValue\\([^;]*?|refused\\([^;]*?)\"([a-z]+(?:-[a-z]+)+|repeated|overlap)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> codes = sources.filter(Files::isRegularFile)
                    .flatMap(file -> fault.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertTrue(codes.size() >= 8, codes::toString);
            for (Locale language : LANGUAGES) {
                ResourceBundle words = ResourceBundle.getBundle("i18n.fields", language);
                codes.forEach(code -> assertTrue(words.containsKey(code), code + " in " + language));
            }
        }
    }

    @Test
    void both_languages_have_the_same_keys() {
        for (String bundle : List.of("i18n.problems", "i18n.fields")) {
            assertTrue(ResourceBundle.getBundle(bundle, Language.SWEDISH)
                    .keySet()
                    .equals(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet()));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
