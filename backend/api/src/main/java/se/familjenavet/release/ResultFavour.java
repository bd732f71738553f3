package se.familjenavet.release;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.familjenavet.disclosure.Interval;
import se.familjenavet.disclosure.NonResponse;
import se.familjenavet.disclosure.Share;

/** How many agreed, and all that is reckoned from it and hidden with it. */
@Schema(description = "Hur många som instämmer. How many agree.")
record ResultFavour(
        @Schema(
                required = true,
                minimum = "0",
                examples = "33",
                description = "x: 4 or 5 of five points. x: 4 eller 5 av fem.")
        Integer count,

        @Schema(required = true, minimum = "0", maximum = "1", examples = "0.892", description = "x/n.")
        Double share,

        @Schema(required = true, minimum = "0", maximum = "1", examples = "0.753", description = "Wilson, 95 %.")
        Double ciLow,

        @Schema(required = true, minimum = "0", maximum = "1", examples = "0.957", description = "Wilson, 95 %.")
        Double ciHigh,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                maximum = "1",
                examples = "0.55",
                description = "If all who are silent disagree. Om alla som inte svarat inte instämmer.")
        Double worst,

        @Schema(
                required = true,
                nullable = true,
                minimum = "0",
                maximum = "1",
                examples = "0.933",
                description = "If all who are silent agree. Om alla som inte svarat instämmer.")
        Double best,

        @Schema(
                required = true,
                nullable = true,
                examples = "false",
                description = "Fewer than half answered. Färre än hälften svarade.")
        Boolean uncertain) {
    /** In a file, where there is nothing to tell. */
    static final ResultFavour NOTHING = new ResultFavour(null, null, null, null, null, null, null);

    /**
     * Of so many who agreed; null when that is hidden, or nobody answered.
     *
     * @param invited null when nobody knows how many were asked
     */
    static ResultFavour of(Integer favourable, Integer answers, Integer invited) {
        if (favourable == null || answers == null || answers == 0) {
            return null;
        }
        Share share = new Share(favourable, answers);
        Interval interval = share.interval();
        boolean isKnown = invited != null && invited >= answers;
        NonResponse silent = new NonResponse(share, isKnown ? invited : answers);
        return new ResultFavour(
                favourable,
                share.value(),
                interval.low(),
                interval.high(),
                isKnown ? silent.bounds().low() : null,
                isKnown ? silent.bounds().high() : null,
                isKnown ? silent.isUncertain() : null);
    }
}
