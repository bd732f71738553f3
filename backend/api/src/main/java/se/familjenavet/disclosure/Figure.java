package se.familjenavet.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question at a place, of all or of a part: told whole or not at all. Everything derived goes with it: shares, intervals,
 * differences, ranks, lengths of bars, the order of lists, texts.
 *
 * @param counts how many chose each option, in the question's order; null unless {@link Status#OK}
 * @param answers valid answers, {@code n}; null unless {@link Status#OK}
 * @param unanswered those who left the question out; null unless {@link Status#OK}
 * @param share favourable; null unless {@link Status#OK}, and where the question has none
 */
public record Figure(Status status, List<Integer> counts, Integer answers, Integer unanswered, Share share) {
    static final Figure SUPPRESSED = new Figure(Status.SUPPRESSED, null, null, null, null);
    static final Figure MISSING = new Figure(Status.MISSING, null, null, null, null);
    static final Figure NOT_APPLICABLE = new Figure(Status.NOT_APPLICABLE, null, null, null, null);

    /** @param slots the options' counts in order, and last of those who left the question out */
    static Figure told(Question question, int... slots) {
        int options = question.options().size();
        int answers = sum(question, question.valid(), slots);
        Share share = question.favourable().isEmpty()
                ? null
                : new Share(sum(question, question.favourable(), slots), answers);
        List<Integer> counts =
                IntStream.range(0, options).mapToObj(i -> slots[i]).toList();
        return new Figure(Status.OK, counts, answers, slots[options], share);
    }

    /** The favourable share, when it is told. */
    public Optional<Share> favourable() {
        return Optional.ofNullable(share);
    }

    private static int sum(Question question, Set<String> which, int... slots) {
        return IntStream.range(0, question.options().size())
                .filter(i -> which.contains(question.options().get(i)))
                .map(i -> slots[i])
                .sum();
    }
}
