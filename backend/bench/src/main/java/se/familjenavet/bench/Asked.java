package se.familjenavet.bench;

import java.util.List;

/**
 * One request for figures, and what SQL says that its answer must come to.
 *
 * @param path below the API's root
 * @param expected how many values, and the sums of their numerators and denominators; {@code -} where no figures are told
 * @param values what the request's statements are about, to be put in the place of another's
 * @param trait what only its statements contain
 */
record Asked(String path, String expected, List<String> values, String trait) {
    static final String NO_FIGURES = "-";
    static final String OF_VALUES = "released_value";

    Asked {
        values = List.copyOf(values);
    }

    /** As `bench/load.mjs` reads it. */
    String line() {
        return path + "\t" + expected + "\n";
    }
}
