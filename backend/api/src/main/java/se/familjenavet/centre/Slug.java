package se.familjenavet.centre;

import java.text.Normalizer;
import java.util.Locale;

/** The short name that stands in grants and never changes. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** "Familjecentralen Öster, Tranås" becomes {@code familjecentralen-oster-tranas}. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "central" : trimmed;
    }
}
