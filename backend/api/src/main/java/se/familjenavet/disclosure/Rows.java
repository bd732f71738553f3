package se.familjenavet.disclosure;

import java.util.Map;
import java.util.Set;

/**
 * The responses of a release as they may leave the system one by one (R22). What they say, taken together, is said by the
 * figures already.
 *
 * @param labels what each response is called, by its id; empty when the release has fewer than ten, or may tell nothing of all
 * @param withheld so many responses may not leave at all: none, or all of them
 * @param silent the codes of the questions whose answers stay out of every row, since the widest place does not tell them
 */
public record Rows(Map<String, RowLabel> labels, int withheld, Set<String> silent) {
    public Rows {
        labels = Map.copyOf(labels);
        silent = Set.copyOf(silent);
    }
}
