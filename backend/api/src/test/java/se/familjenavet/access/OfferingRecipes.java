package se.familjenavet.access;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.familjenavet.offering.PackageOfferingParameters;
import se.familjenavet.offering.ProgrammeUseParameters;
import se.familjenavet.testing.Cast;
import se.familjenavet.testing.Programmes;

/** How to ask for what Huskvarna offers, and for how county 18's programme is used. */
final class OfferingRecipes {
    private static final AtomicInteger VERSIONS = new AtomicInteger();
    private static final String GUIDE =
            Programmes.tiny("2027").at("/guides/0/key").asText();

    static final Map<String, Recipe> ALL = Map.ofEntries(
            entry(
                    "PackageOfferings.page",
                    new Recipe(
                            Permission.READ_INDICATORS,
                            (method, openings) -> several(new PackageOfferingParameters(), Recipe.wholePage()))),
            entry(
                    "PackageOfferings.on",
                    new Recipe(Permission.READ_INDICATORS, (method, openings) -> List.of(LocalDate.of(2026, 11, 30)))),
            entry(
                    "GuideUses.page",
                    new Recipe(
                            Permission.READ_INDICATORS,
                            (method, openings) -> {
                                Programmes.shared(Cast.ORVAR, "18", "Att se på " + VERSIONS.incrementAndGet());
                                return several(new ProgrammeUseParameters(), Recipe.wholePage());
                            },
                            GUIDE)));

    private OfferingRecipes() {}

    private static List<Object> several(Object... arguments) {
        return List.of((Object) arguments);
    }
}
