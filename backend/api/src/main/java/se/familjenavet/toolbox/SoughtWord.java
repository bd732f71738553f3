package se.familjenavet.toolbox;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of the words that somebody seeks.
 *
 * @param folded in small letters, without dots and rings
 * @param stem the same without its ending
 * @param known whether some medium has it; if not, one letter of it may be wrong
 */
record SoughtWord(String folded, String stem, boolean known) {
    /** Shorter ones are parts of too many words, and one letter off they are any word. */
    private static final int SHORTEST_PART = 4;

    private static final int SHORTEST_COMPOUND = 6;

    /** A regular expression over folded text that finds it, as a part of a compound too. */
    String pattern() {
        if (!known) {
            return stem.length() < SHORTEST_PART ? "\\m" + folded + "\\M" : oneLetterWrong();
        }
        return stem.length() < SHORTEST_PART ? "\\m" + stem + "|" + stem + "\\M" : stem;
    }

    /** By its stem, or, where that is too short to be sought inside a compound, by the whole word if that is not. */
    private String oneLetterWrong() {
        boolean isShort = stem.length() < SHORTEST_COMPOUND;
        String sought = isShort && folded.length() >= SHORTEST_COMPOUND ? folded : stem;
        String start = sought.length() < SHORTEST_COMPOUND ? "\\m" : "";
        return spellings(sought).stream().collect(Collectors.joining("|", start + "(?:", ")"));
    }

    /** Another letter in its place, one too many, one missing, or two that have changed places. */
    private static Collection<String> spellings(String word) {
        Collection<String> spellings = new LinkedHashSet<>();
        int length = word.length();
        for (int i = 0; i < length; i++) {
            spellings.add(word.substring(0, i) + "\\w?" + word.substring(i + 1));
            spellings.add(word.substring(0, i) + "\\w" + word.substring(i));
        }
        IntStream.range(0, length - 1)
                .mapToObj(i -> word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2))
                .forEach(spellings::add);
        return spellings;
    }
}
