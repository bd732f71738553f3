package se.familjenavet.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The indicators that every region has. */
@ApplicationScoped
class Definitions {
    /** Target 1. */
    static final String OFFERS = "offers-base-package";
    /** Target 2. */
    static final String SECURE = "parents-more-secure";
    /** Target 3. */
    static final String CONFIDENT = "staff-confident";

    private final List<Definition> all;

    @Inject
    Definitions(ObjectMapper json) {
        try (InputStream file = Definitions.class.getResourceAsStream("/indicator/indicators.json")) {
            all = json.readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order in which they are shown, the three targets first. */
    List<Definition> all() {
        return all;
    }

    Optional<Definition> byCode(String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Those that are counted from these facts. */
    List<Definition> on(FactBase base) {
        return all.stream().filter(one -> one.base() == base).toList();
    }
}
