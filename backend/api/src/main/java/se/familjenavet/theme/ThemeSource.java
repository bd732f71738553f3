package se.familjenavet.theme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a theme comes from. */
@Schema(description = "Varifrån temat kommer. Where the theme comes from.")
public enum ThemeSource {
    /** The county has published it. */
    COUNTY,
    /** Suggested by us, until the county says its own. */
    SUGGESTION
}
