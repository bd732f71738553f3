package se.familjenavet.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;

/** JSON that we keep in the database, read and written by ourselves. */
@Singleton
public class KeptJson {

    @Inject
    ObjectMapper json;

    /** What was kept; null for null. */
    public <T> T read(String kept, Class<T> type) {
        try {
            return kept == null ? null : json.readValue(kept, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Likewise, of a type with types of its own. */
    public <T> T read(String kept, TypeReference<T> type) {
        try {
            return kept == null ? null : json.readValue(kept, type);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
