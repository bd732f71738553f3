package se.familjenavet.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import se.familjenavet.indicator.LiveParameters;
import se.familjenavet.indicator.TestIndicators;
import se.familjenavet.indicator.ValueParameters;
import se.familjenavet.testing.Annotations;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Families;
import se.familjenavet.testing.OwnIndicators;

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
                    "TrendAnnotations.byId",
                    new Recipe(
                            Permission.READ_INDICATORS,
                            (method, openings) -> List.of(UUID.fromString(Annotations.at(HUSKVARNA))),
                            "TrendAnnotation")),
            entry("TrendAnnotations.page", happened(TestIndicators.everythingThatHappened())),
            entry("TrendAnnotations.at", happened(HUSKVARNA)),
            entry(
                    "Annotating.make",
                    new Recipe(
                            Permission.EDIT_ANNOTATIONS,
                            (method, openings) -> List.of(Recipe.read(
                                    Annotations.body(HUSKVARNA).toString(), method.getGenericParameterTypes()[1])),
                            "TrendAnnotation")),
            entry("RegionIndicators.all", own(id -> new Object[0])),
            entry("RegionIndicators.byId", own(UUID::fromString)),
            entry(
                    "IndicatorImports.byId",
                    new Recipe(
                            Permission.EDIT_INDICATORS,
                            (method, openings) -> List.of(UUID.fromString(OwnIndicators.taken())),
                            "IndicatorImport")),
            entry(
                    "Defining.make",
                    new Recipe(
                            Permission.EDIT_INDICATORS,
                            (method, openings) -> List.of(Recipe.read(
                                    OwnIndicators.ratio().toString(), method.getGenericParameterTypes()[1])),
                            "RegionIndicator")),
            entry(
                    "LiveValues.at",
                    new Recipe(Permission.READ_LIVE_FIGURES, (method, openings) -> List.of(live()), "LiveValue[")));

    private IndicatorRecipes() {}

    private static Recipe values(Supplier<Object> arguments) {
        return new Recipe(Permission.READ_INDICATORS, (method, openings) -> List.of(arguments.get()), HUSKVARNA);
    }

    private static Recipe own(Function<String, Object> asked) {
        return new Recipe(
                Permission.EDIT_INDICATORS,
                (method, openings) -> List.of(asked.apply(OwnIndicators.made(OwnIndicators.ratio()))),
                "RegionIndicator");
    }

    /** At Huskvarna, beside what is of the whole county and seen by all. */
    private static Recipe happened(Object asked) {
        return new Recipe(
                Permission.READ_INDICATORS,
                (method, openings) -> {
                    Annotations.at(HUSKVARNA);
                    return List.of(asked);
                },
                "path=" + HUSKVARNA);
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
