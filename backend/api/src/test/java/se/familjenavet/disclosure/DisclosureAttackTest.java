package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.Attacker.Publication;
import se.familjenavet.disclosure.Attacker.Target;
import se.familjenavet.disclosure.Equation.Kind;
import se.familjenavet.disclosure.World.Publisher;

/**
 * Draws counties by chance, publishes them release by release, and lets an attacker loose on all that is out. Each is known by
 * its seed, which a failure names.
 */
class DisclosureAttackTest {
    private static final int WORLDS = 2000;
    private static final int TARGETS = 2;

    /** So many worlds are enough to find a hole that is there. */
    private static final int A_FEW = 400;

    @Test
    void r21_no_secret_number_is_determined_by_all_that_is_published() {
        assertEquals(
                List.of(),
                attack(WORLDS, k -> Publisher.of(new DisclosureControl(k))).toList());
    }

    @Test
    void r21_no_secret_number_is_determined_by_a_year_of_rounds_that_lie_side_by_side() {
        assertEquals(
                List.of(),
                years(k -> new Publisher(
                                (release, earlier) -> new DisclosureControl(k)
                                        .figures(
                                                release,
                                                Earlier.sideBySide(release.places(), shared(release, earlier))),
                                DisclosureAttackTest::rowsOfRound))
                        .toList());
    }

    @Test
    void r21_the_attack_finds_the_hole_when_a_year_forgets_its_rounds() {
        assertTrue(years(k -> new Publisher(
                        (release, earlier) -> new DisclosureControl(k).figures(release, List.of()),
                        DisclosureAttackTest::rowsOfRound))
                .findAny()
                .isPresent());
    }

    private static Stream<String> years(IntFunction<Publisher> publisher) {
        return LongStream.range(0, A_FEW).boxed().flatMap(seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            return attack(seed, World.year(random), random.nextInt(DisclosureControl.LEAST, 7), publisher);
        });
    }

    static List<Earlier> shared(Release release, List<Earlier> earlier) {
        return earlier.stream()
                .filter(one -> !Collections.disjoint(one.respondents(), release.respondents()))
                .toList();
    }

    /** None of a term or a year. */
    static Rows rowsOfRound(Release release, Figures figures) {
        return release.places().parents().isEmpty()
                ? new DisclosureControl(5).rows(release, figures, List.of("gender"))
                : World.none(release);
    }

    @Test
    void r21_the_attack_finds_the_hole_when_nothing_is_hidden_beside_what_is_too_small() {
        assertTrue(finds(k -> Publisher.of(with(k))));
    }

    @Test
    void r21_the_attack_finds_the_hole_when_no_other_world_is_asked_for() {
        assertTrue(finds(k -> Publisher.of(with(k, new Complements(EnumSet.allOf(Kind.class))))));
    }

    @Test
    void r21_the_attack_finds_the_hole_when_the_rest_of_the_genders_follows_by_subtraction() {
        assertTrue(finds(k -> Publisher.of(with(k, new Complements(EnumSet.of(Kind.PLACES, Kind.RELEASES))))));
    }

    @Test
    void r21_the_attack_finds_the_hole_when_small_and_large_centres_are_told_of_by_themselves() {
        assertTrue(finds(k -> new Publisher(
                (release, earlier) -> withZones(release, new DisclosureControl(k), earlier),
                (release, figures) -> World.none(release))));
    }

    /** Each zone that may be told by itself is, whatever else is. */
    private static Figures withZones(Release release, DisclosureControl control, List<Earlier> earlier) {
        Places places = release.places();
        Places tree = new Places(places.root(), places.parents());
        Map<CellKey, Figure> all = new HashMap<>(control.figures(
                        new Release(tree, release.questions(), release.splits(), release.respondents()), earlier)
                .all());
        places.zones().forEach((zone, centres) -> {
            Release ofZone = new Release(
                    new Places(zone, Map.of()),
                    release.questions(),
                    release.splits(),
                    release.respondents().stream()
                            .filter(one -> centres.contains(one.place()))
                            .map(one -> new Respondent(one.id(), zone, one.traits(), one.answers()))
                            .toList());
            all.putAll(control.figures(ofZone, List.of()).all());
        });
        return new Figures(all);
    }

    @Test
    void r21_the_attack_finds_the_hole_when_a_release_forgets_those_before_it() {
        assertTrue(finds(k -> new Publisher(
                (release, earlier) -> new DisclosureControl(k).figures(release, List.of()),
                Publisher.of(new DisclosureControl(k)).rows())));
    }

    @Test
    void r22_the_attack_finds_the_hole_when_each_row_has_the_narrowest_place_with_ten_and_its_gender() {
        assertTrue(
                finds(k -> new Publisher(new DisclosureControl(k)::figures, (release, figures) -> naive(release, k))));
    }

    private static boolean finds(IntFunction<Publisher> publisher) {
        return attack(A_FEW, publisher).findAny().isPresent();
    }

    private static DisclosureControl with(int k, Step... steps) {
        return new DisclosureControl(k, new Protection(List.of(steps)));
    }

    private static Stream<String> attack(int worlds, IntFunction<Publisher> publisher) {
        return LongStream.range(0, worlds).boxed().flatMap(seed -> attack(seed, publisher));
    }

    private static Stream<String> attack(long seed, IntFunction<Publisher> publisher) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = World.draw(random);
        return attack(seed, world, random.nextInt(DisclosureControl.LEAST, 7), publisher);
    }

    static Stream<String> attack(long seed, World world, int k, IntFunction<Publisher> publisher) {
        List<Publication> out = world.publish(publisher.apply(k));
        return world.questions().stream().flatMap(question -> {
            Attacker attacker = new Attacker(world.release(out.size() - 1), question, k, out, world.memberships());
            List<Target> targets = new ArrayList<>(attacker.targets());
            Collections.shuffle(targets, new Random(seed));
            return targets.stream()
                    .limit(TARGETS)
                    .filter(attacker::determines)
                    .map(target -> "seed " + seed + ", k " + k + ", " + question.code() + ": " + target);
        });
    }

    /** R22 read without thought: what is left over is called after a wider place, and stands out. */
    private static Rows naive(Release release, int k) {
        Map<String, RowLabel> labels = release.respondents().stream().collect(Collectors.toMap(Respondent::id, one -> {
            String place = release.places().path(one.place()).stream()
                    .filter(wider -> at(release, wider).count() >= 10)
                    .findFirst()
                    .orElse(release.places().root());
            String gender = one.traits().get("gender");
            boolean many = at(release, place)
                            .filter(other -> other.traits().get("gender").equals(gender))
                            .count()
                    >= k;
            return new RowLabel(place, many ? Map.of("gender", gender) : Map.of());
        }));
        return new Rows(labels, 0, Set.of());
    }

    private static Stream<Respondent> at(Release release, String place) {
        return release.respondents().stream()
                .filter(one -> release.places().path(one.place()).contains(place));
    }
}
