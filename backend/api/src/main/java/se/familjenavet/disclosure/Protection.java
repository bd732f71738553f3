package se.familjenavet.disclosure;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps that a table goes through, again and again, until none of them hides more. */
record Protection(List<Step> steps) {
    static final Protection WHOLE =
            new Protection(List.of(new Complements(EnumSet.allOf(Equation.Kind.class)), new OtherWorlds()));

    /** The figures of one question. */
    Map<CellKey, Figure> figures(Table table, List<Earlier> earlier, Set<CellKey> kept) {
        table.begin(earlier, kept);
        while (steps.stream().anyMatch(step -> step.hideMore(table))) {
            // Each round hides at least one more group.
        }
        return figures(table);
    }

    /** Those of one question that are not secret so far. */
    static Map<CellKey, Figure> figures(Table table) {
        Map<CellKey, Figure> figures = new LinkedHashMap<>();
        for (Group group : table.layout().groups()) {
            if (group.edition() == 0 && group.isPublished()) {
                figures.put(
                        new CellKey(table.question().code(), group.place(), group.part()),
                        figure(table, group.index()));
            }
        }
        return figures;
    }

    private static Figure figure(Table table, int group) {
        int[] count = table.counts(group);
        if (table.isSecret(group)) {
            return Figure.SUPPRESSED;
        }
        return table.answers(count) == 0 ? Figure.MISSING : Figure.told(table.question(), count);
    }
}
