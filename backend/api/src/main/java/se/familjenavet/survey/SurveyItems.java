package se.familjenavet.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The catalogue of fixed questions, in all their wordings. */
@ApplicationScoped
class SurveyItems {
    private static final String FILE = "/survey/items.json";

    private final List<SurveyItem> all;

    @Inject
    SurveyItems(ObjectMapper json) {
        try (InputStream file = SurveyItems.class.getResourceAsStream(FILE)) {
            all = json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<SurveyItem> all() {
        return all;
    }

    /** As they are asked. */
    List<Question> questions() {
        return all.stream().map(SurveyItem::question).toList();
    }
}
