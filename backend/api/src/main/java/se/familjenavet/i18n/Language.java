package se.familjenavet.i18n;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The language that a caller reads: Swedish, or English where {@code Accept-Language} prefers it. */
public final class Language {
    public static final Locale SWEDISH = Locale.of("sv");

    private Language() {}

    /** Swedish when nothing, or nothing that we speak, is asked for. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return SWEDISH;
        }
        try {
            return LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst()
                    .orElse(SWEDISH);
        } catch (IllegalArgumentException notALanguageRange) {
            return SWEDISH;
        }
    }

    /** The parser has put the ranges in the order of their quality, in lower case. */
    private static Optional<Locale> spoken(String range) {
        return switch (range.split("-", 2)[0]) {
            case "sv", "*" -> Optional.of(SWEDISH);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
