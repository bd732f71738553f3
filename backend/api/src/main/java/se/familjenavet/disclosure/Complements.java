package se.familjenavet.disclosure;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is left when all that is told is taken from a told whole is itself told. So it may not be one single secret group, nor
 * one that may not be told by itself: then the smallest other is hidden with it. Where the whole is secret, its parts may not
 * all be told.
 */
record Complements(Set<Equation.Kind> kinds) implements Step {
    @Override
    public boolean hideMore(Table table) {
        boolean any = false;
        for (boolean more = true; more; ) {
            more = false;
            for (Equation equation : table.layout().equations()) {
                if (kinds.contains(equation.kind()) && isOpen(table, equation)) {
                    more |= table.hideSmallest(equation.members()).isPresent();
                }
            }
            any |= more;
        }
        return any;
    }

    private static boolean isOpen(Table table, Equation equation) {
        int[] hidden = equation.parts()
                .filter(part -> table.isSecret(part) && table.answers(table.counts(part)) > 0)
                .toArray();
        if (table.isSecret(equation.total())) {
            return hidden.length == 0;
        }
        return hidden.length == 1 || hidden.length > 1 && table.isUnsafe(table.sum(IntStream.of(hidden)));
    }
}
