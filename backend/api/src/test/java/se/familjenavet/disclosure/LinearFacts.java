package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import se.familjenavet.disclosure.Attacker.Cell;

/** What is known of numbers that are not: sums of them. None is below nought. */
final class LinearFacts {
    private static final double SLACK = 1e-4;

    /** More than anyone counts to. */
    private static final int MANY = 1000;

    /**
     * A sum of unknowns.
     *
     * @param about what the figure that tells it is of; null when rows tell it
     * @param open whether it is known before anything is published
     * @param exact whether the sum is the value, or at least the value
     */
    record Fact(Cell about, boolean open, Set<Integer> unknowns, boolean exact, int value) {}

    private final List<Fact> facts = new ArrayList<>();
    private final int unknowns;

    LinearFacts(int unknowns) {
        this.unknowns = unknowns;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    /** Whether some of what is known leaves a sum no whole number but one. */
    boolean determine(Set<Integer> sum, int truth, Predicate<Fact> which) {
        ExpressionsBasedModel model = model(facts.stream().filter(which).toList(), sum);
        return value(model.minimise()) > truth - 1 + SLACK && value(model.maximise()) < truth + 1 - SLACK;
    }

    private static double value(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(result.toString());
        }
        return result.getValue();
    }

    /** Unknowns that are in the same facts are one. */
    private ExpressionsBasedModel model(List<Fact> known, Set<Integer> goal) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Expression> sums = known.stream().map(fact -> sum(model, fact)).toList();
        for (BitSet in : new LinkedHashSet<>(memberships(known, goal))) {
            Variable variable = model.newVariable("u" + model.countVariables())
                    .lower(0)
                    .upper(MANY)
                    .weight(in.get(known.size()) ? 1 : 0);
            in.stream().filter(fact -> fact < known.size()).forEach(fact -> sums.get(fact)
                    .set(variable, 1));
        }
        return model;
    }

    /** Which facts each unknown is in, and last, whether it is in the goal. */
    private List<BitSet> memberships(List<Fact> known, Set<Integer> goal) {
        List<BitSet> in = new ArrayList<>();
        IntStream.range(0, unknowns).forEach(unknown -> in.add(new BitSet()));
        for (int i = 0; i < known.size(); i++) {
            int fact = i;
            known.get(i).unknowns().forEach(unknown -> in.get(unknown).set(fact));
        }
        goal.forEach(unknown -> in.get(unknown).set(known.size()));
        return in;
    }

    private static Expression sum(ExpressionsBasedModel model, Fact fact) {
        Expression sum = model.newExpression("f" + model.countExpressions());
        return fact.exact() ? sum.level(fact.value()) : sum.lower(fact.value());
    }
}
