package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.familjenavet.indicator.LiveParameters;
import se.familjenavet.indicator.TestIndicators;
import se.familjenavet.indicator.ValueParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;

/** How to ask for what is told of Huskvarna. */
final class IndicatorRecipes {
    private static final String HUSKVARNA = "06/0680/huskvarna";

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry("Values.page", values(() -> new Object[] {released(), Recipe.wholePage()})),
            entry("Values.all", values(IndicatorRecipes::released)),
            entry("Values.first", values(() -> new Object[] {released(), 10})),
            entry("Values.series", values(IndicatorRecipes::released)),
            entry("JsonStats.of", values(IndicatorRecipes::released)),
            entry(
                    "LiveValues.at",
                    new Recipe(Permission.READ_LIVE_FIGURES, (method, openings) -> List.of(live()), "LiveValue[")));

    private IndicatorRecipes() {}

    private static Recipe values(Supplier<Object> arguments) {
        return new Recipe(Permission.READ_INDICATORS, (method, openings) -> List.of(arguments.get()), HUSKVARNA);
    }

    private static ValueParameters released() {
        ValueParameters asked = new ValueParameters();
        asked.period = TestIndicators.releasedAt(HUSKVARNA);
        asked.latest = false;
        return asked;
    }

    private static LiveParameters live() {
        Families.enrolled(Cast.JONNA, Families.group(Cast.JONNA, 1));
        return TestIndicators.live(HUSKVARNA);
    }
}
