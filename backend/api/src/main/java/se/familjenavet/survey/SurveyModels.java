package se.familjenavet.survey;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import se.familjenavet.text.LocalText;

/** The ready-made surveys, for any region to begin from, and the empty one. */
@ApplicationScoped
class SurveyModels {
    private static final List<String> KEYS =
            List.of("parents-after-group", "parents-needs", "staff", "centre-mapping", "municipal-dialogue");

    private final List<SurveyDocument> all;
    private final SurveyContent empty;

    @Inject
    SurveyModels(ObjectMapper json) {
        all = KEYS.stream()
                .map(key -> read("models/" + key, SurveyDocument.class, json))
                .toList();
        empty = read("blank", SurveyContent.class, json);
    }

    /** In the order in which they are shown. */
    List<SurveyDocument> all() {
        return all;
    }

    Optional<SurveyDocument> byKey(String key) {
        return all.stream().filter(model -> model.survey().key().equals(key)).findFirst();
    }

    /** One that asks nothing yet. */
    SurveyContent blank(LocalText title) {
        return new SurveyContent(title, empty.introduction(), empty.thanks(), List.of(), List.of(), List.of());
    }

    private static <T> T read(String name, Class<T> type, ObjectMapper json) {
        try (InputStream file = SurveyModels.class.getResourceAsStream("/survey/" + name + ".json")) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
