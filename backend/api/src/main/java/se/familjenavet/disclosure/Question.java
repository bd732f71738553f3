package se.familjenavet.disclosure;

import java.util.List;
import java.util.Set;

/**
 * A question whose answers are counted. One with several answers each (MULTIPLE) is asked once for each of its options, as a
 * question of its own with the options chosen and not chosen.
 *
 * @param code unique in the release
 * @param options all that may be answered, in order, "vet ej" included
 * @param valid those that count as answers (all but "vet ej"); {@code n} counts these
 * @param favourable of the valid ones, those that agree; empty where there is no favourable share
 * @param bases sets of answers whose givers a share is told of by themselves, so that they are nobody or as many as may be told
 */
public record Question(
        String code, List<String> options, Set<String> valid, Set<String> favourable, List<Set<String>> bases) {
    public Question {
        bases = List.copyOf(bases);
        options = List.copyOf(options);
        valid = Set.copyOf(valid);
        favourable = Set.copyOf(favourable);
        if (!options.containsAll(valid) || !valid.containsAll(favourable)) {
            throw new IllegalArgumentException(code);
        }
    }

    /** One whose shares are of all who answered it. */
    public Question(String code, List<String> options, Set<String> valid, Set<String> favourable) {
        this(code, options, valid, favourable, List.of());
    }

    /** A scale of five, of which 4 and 5 agree, with "vet ej" apart. */
    public static Question likert(String code) {
        return new Question(
                code, List.of("1", "2", "3", "4", "5", "DONT_KNOW"), Set.of("1", "2", "3", "4", "5"), Set.of("4", "5"));
    }
}
