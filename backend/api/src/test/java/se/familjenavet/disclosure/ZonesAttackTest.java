package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.World.Publisher;

/** As surveys are told: places first, with rows called by them; then, beside those, small and large centres. */
class ZonesAttackTest {
    private static final int WORLDS = 1500;

    /** So many are enough to find a hole that is there; and years take longer. */
    private static final int A_FEW = 400;

    /** How zones are told of a release, given what is told of its places and of those before it. */
    private interface Telling {
        Figures zones(DisclosureControl control, Release release, Figures told, List<Earlier> earlier);
    }

    @Test
    void r21_no_secret_number_is_determined_when_sizes_are_told_of_beside_all_else() {
        assertEquals(
                List.of(),
                attack(WORLDS, World::draw, DisclosureControl::zones, ZonesAttackTest::rows)
                        .toList());
    }

    @Test
    void r21_nor_is_one_by_rounds_with_a_term_and_a_year_that_are_told_by_size() {
        assertEquals(
                List.of(),
                attack(A_FEW, World::year, DisclosureControl::zones, control -> DisclosureAttackTest::rowsOfRound)
                        .toList());
    }

    @Test
    void r21_the_attack_finds_the_hole_when_sizes_are_told_without_regard_to_what_is_told_of_places() {
        assertTrue(attack(
                        A_FEW,
                        World::draw,
                        (control, release, told, earlier) -> zonesOf(release, control.figures(release, earlier)),
                        ZonesAttackTest::rows)
                .findAny()
                .isPresent());
    }

    @Test
    void r21_sizes_are_told_where_nothing_follows_from_them() {
        DisclosureControl control = new DisclosureControl(DisclosureControl.DEFAULT);
        long told = LongStream.range(0, A_FEW)
                .mapToObj(seed -> world(World::draw, new SplittableRandom(seed)).release(0))
                .flatMap(
                        release -> control
                                .zones(release, control.figures(withoutZones(release), List.of()), List.of())
                                .all()
                                .values()
                                .stream())
                .filter(figure -> figure.status() == Status.OK)
                .count();
        assertTrue(told > A_FEW / 2, () -> "told " + told);
    }

    private static Stream<String> attack(
            int worlds,
            Function<RandomGenerator, World> draw,
            Telling telling,
            Function<DisclosureControl, BiFunction<Release, Figures, Rows>> rows) {
        return LongStream.range(0, worlds).boxed().flatMap(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            World world = world(draw, random);
            return DisclosureAttackTest.attack(seed, world, random.nextInt(DisclosureControl.LEAST, 7), k -> {
                DisclosureControl control = new DisclosureControl(k);
                return new Publisher(
                        (release, earlier) -> both(control, telling, release, earlier), rows.apply(control));
            });
        });
    }

    private static World world(Function<RandomGenerator, World> draw, RandomGenerator random) {
        return draw.apply(random).bySize(random);
    }

    private static Figures both(DisclosureControl control, Telling telling, Release release, List<Earlier> earlier) {
        List<Earlier> known = Earlier.sideBySide(release.places(), DisclosureAttackTest.shared(release, earlier));
        Figures told = control.figures(withoutZones(release), known);
        Map<CellKey, Figure> both = new HashMap<>(told.all());
        both.putAll(telling.zones(control, release, told, known).all());
        return new Figures(both);
    }

    private static BiFunction<Release, Figures, Rows> rows(DisclosureControl control) {
        return (release, figures) -> control.rows(release, figures, List.of("gender", "firstChild"));
    }

    private static Release withoutZones(Release release) {
        Places places = new Places(release.places().root(), release.places().parents());
        return new Release(places, release.questions(), release.splits(), release.respondents());
    }

    private static Figures zonesOf(Release release, Figures figures) {
        Map<CellKey, Figure> zones = new HashMap<>(figures.all());
        zones.keySet().removeIf(key -> !release.places().zones().containsKey(key.place()));
        return new Figures(zones);
    }
}
