package se.familjenavet.i18n;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language that a caller reads: Swedish, or English where {@code Accept-Language} prefers it. */
public final class Language {
    public static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> SPOKEN = List.of(SWEDISH, Locale.ENGLISH);

    private Language() {}

    /** Swedish when nothing, or nothing that we speak, is asked for. */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null) {
            return SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? SWEDISH : best;
        } catch (IllegalArgumentException notALanguageRange) {
            return SWEDISH;
        }
    }

    public static Locale of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
