package se.familjenavet.survey;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In whose name one answers. The two never mix. */
@Schema(description = "I vems namn man svarar. In whose name one answers.")
public enum SurveyKind {
    /** As oneself, and nobody can tell who (R18). */
    ANONYMOUS,
    /** For the centre: by the function, not suppressed, and said so on the first page. */
    ON_BEHALF_OF_CENTRE
}
