package se.familjenavet.about;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.familjenavet.i18n.Language;

/** The words of every code that the contract names, from {@code i18n/codes_<language>.json}, where they stand in order. */
@Singleton
public class CodeTexts {
    private static final TypeReference<Map<String, Map<String, String>>> BY_LIST_AND_CODE = new TypeReference<>() {};

    private final Map<Locale, Map<String, Map<String, String>>> texts;

    @Inject
    CodeTexts(ObjectMapper json) throws IOException {
        texts = Map.of(
                Language.SWEDISH, read(json, Language.SWEDISH),
                Locale.ENGLISH, read(json, Locale.ENGLISH));
    }

    List<CodeList> all(Locale language) {
        return texts.get(language).entrySet().stream()
                .map(list -> CodeList.of(list.getKey(), list.getValue()))
                .toList();
    }

    Optional<CodeList> named(String name, Locale language) {
        return Optional.ofNullable(texts.get(language).get(name)).map(codes -> CodeList.of(name, codes));
    }

    /** The words of one code of a list: {@code gender}, {@code WOMAN}. */
    public String text(String list, String code, Locale language) {
        return texts.get(language).get(list).get(code);
    }

    private static Map<String, Map<String, String>> read(ObjectMapper json, Locale language) throws IOException {
        try (InputStream file = CodeTexts.class.getResourceAsStream("/i18n/codes_" + language + ".json")) {
            return json.readValue(file, BY_LIST_AND_CODE);
        }
    }
}
