package se.familjenavet.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import se.familjenavet.local.Trouble;

/** What requests are about, one after the other, whichever connection sends them: a group, a ticket and where it leads, or a cell. */
final class Turns {
    private final List<String> recorded;
    private final List<List<String>> all;
    private final AtomicInteger next = new AtomicInteger();

    /**
     * @param recorded the values of the request that was recorded
     * @param all those of the others, in the same order each; after the last comes the first
     */
    Turns(List<String> recorded, List<List<String>> all) {
        this.recorded = List.copyOf(recorded);
        this.all = List.copyOf(all);
    }

    /** One value for each request, the recorded one first. */
    static Turns of(List<String> values) {
        return new Turns(
                List.of(values.getFirst()), values.stream().map(List::of).toList());
    }

    List<String> recorded() {
        return recorded;
    }

    /** Fails when the recorded statements do not hold what is to be put in the place of: the same would be asked again and again. */
    void check(List<Sent> statements) {
        for (String value : recorded) {
            if (statements.stream().noneMatch(one -> one.parameters().contains(value))) {
                throw new Trouble("The recorded statements do not hold " + value + ".");
            }
        }
    }

    List<String> next() {
        return all.get(next.getAndIncrement() % all.size());
    }
}
