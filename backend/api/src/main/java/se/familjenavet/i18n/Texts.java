package se.familjenavet.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts that people read, one bundle a subject, in Swedish and English. */
public final class Texts {
    private final String bundle;

    private Texts(String bundle) {
        this.bundle = bundle;
    }

    /** The bundle {@code i18n/<name>_<language>.properties}. */
    public static Texts of(String name) {
        return new Texts("i18n." + name);
    }

    /** The text of a key with its blanks filled; a missing key is a bug and fails. */
    public String get(Locale language, String key, Object... blanks) {
        String pattern = bundle(language).getString(key);
        return blanks.length == 0 ? pattern : new MessageFormat(pattern, language).format(blanks);
    }

    /** The text of a key, or of another when there is none. */
    public String getOrElse(Locale language, String key, String otherKey, Object... blanks) {
        try {
            return get(language, key, blanks);
        } catch (MissingResourceException absent) {
            return get(language, otherKey, blanks);
        }
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
