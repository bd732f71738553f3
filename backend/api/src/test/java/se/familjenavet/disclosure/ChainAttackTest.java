package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.familjenavet.disclosure.Attacker.Cell;
import se.familjenavet.disclosure.LinearFacts.Fact;

/**
 * Two figures of the same families: how far those came who asked for a place, and who stayed of those who came. What the first
 * counts is what the second divides by, and an attacker reads both.
 */
class ChainAttackTest {
    private static final int WORLDS = 1500;
    private static final int LEAST = 5;
    private static final List<Integer> SIZES = List.of(0, 2, 4, 6, 7, 8, 9, 9, 12, 15, 20, 30);

    /** Families got no place, stayed away, left or stayed. */
    private static final int KINDS = 4;

    private static final List<Set<Integer>> STEPS = List.of(Set.of(0), Set.of(1), Set.of(2, 3));
    private static final List<Set<Integer>> STAYS = List.of(Set.of(2), Set.of(3));

    private static final Question HOW_FAR = new Question(
            "how-far",
            List.of("0", "1", "2"),
            Set.of("0", "1", "2"),
            Set.of("2"),
            List.of(Set.of("1", "2"), Set.of("2")));
    private static final Question STAYED = new Question("stayed", List.of("0", "1"), Set.of("0", "1"), Set.of("1"));

    /** Those of one county, by centre: how many there are of each kind. */
    private record Families(Places places, Map<String, int[]> centres) {}

    /** A secret number: how many of some kinds there are at a place, of those that a figure is of. */
    private record Target(Question question, String place, Set<Integer> kinds) {}

    @Test
    void r21_nobody_reckons_a_figure_from_another_of_the_same_families() {
        assertEquals(
                List.of(), attack(ChainAttackTest::draw, ChainAttackTest::kept).toList());
    }

    @Test
    void r21_nor_when_small_and_large_centres_are_told_of_beside_all_places() {
        assertEquals(
                List.of(),
                attack(ChainAttackTest::drawBySize, ChainAttackTest::kept).toList());
    }

    @Test
    void r21_the_attack_finds_the_hole_when_figures_of_the_same_families_are_not_held_together() {
        assertTrue(attack(ChainAttackTest::draw, figures -> Set.of()).findAny().isPresent());
    }

    /** What the second keeps secret since the first does. */
    private static Set<CellKey> kept(Figures first) {
        return first.statuses().entrySet().stream()
                .filter(one -> one.getValue() == Status.SUPPRESSED)
                .map(one -> new CellKey(STAYED.code(), one.getKey().place(), Part.ALL))
                .collect(Collectors.toSet());
    }

    private static Stream<String> attack(
            Function<SplittableRandom, Families> draw, Function<Figures, Set<CellKey>> kept) {
        DisclosureControl control = new DisclosureControl(LEAST);
        return LongStream.range(0, WORLDS).boxed().flatMap(seed -> {
            Families families = draw.apply(new SplittableRandom(seed));
            Figures first = figures(control, release(families, HOW_FAR, STEPS), Set.of());
            Figures second = figures(control, release(families, STAYED, STAYS), kept.apply(first));
            LinearFacts facts = facts(families, first, second);
            return Stream.concat(targets(families, HOW_FAR, first, STEPS), targets(families, STAYED, second, STAYS))
                    .filter(target -> isDetermined(families, facts, target))
                    .map(target -> "seed " + seed + ": " + target);
        });
    }

    /** Places first and, beside them, small and large centres. */
    private static Figures figures(DisclosureControl control, Release release, Set<CellKey> kept) {
        Release ofPlaces = Release.counted(
                release.places().with(Collections.emptySortedMap()),
                release.questions(),
                release.splits(),
                release.crowds());
        Figures told = control.figures(ofPlaces, List.of(), kept);
        Map<CellKey, Figure> both = new HashMap<>(told.all());
        if (!release.places().zones().isEmpty()) {
            both.putAll(control.zones(release, told, List.of(), kept).all());
        }
        return new Figures(both);
    }

    /** Together and not already by one figure alone, with how many it is of. */
    private static boolean isDetermined(Families families, LinearFacts facts, Target target) {
        int release = target.question().equals(HOW_FAR) ? 0 : 1;
        Predicate<Fact> alone = fact -> fact.about().release() == release;
        return isOne(families, facts, target, fact -> fact.about().release() < 2)
                && !isOne(families, facts, target, alone.or(fact -> fact.about().release() == release + 2));
    }

    private static boolean isOne(Families families, LinearFacts facts, Target target, Predicate<Fact> which) {
        return facts.determine(
                unknowns(families, target.place(), target.kinds()),
                count(families, target.place(), target.kinds()),
                which);
    }

    /** What is told of both, as release 0 and 1, and how many asked; as release 3 how many came, at every place. */
    private static LinearFacts facts(Families families, Figures first, Figures second) {
        LinearFacts facts = new LinearFacts(families.centres().size() * KINDS);
        for (String place : families.places().all()) {
            know(facts, families, 0, place, Set.of(0, 1, 2, 3));
            if (isTold(first, HOW_FAR, place)) {
                STEPS.forEach(kinds -> know(facts, families, 0, place, kinds));
            }
            if (isTold(second, STAYED, place)) {
                STAYS.forEach(kinds -> know(facts, families, 1, place, kinds));
            }
            know(facts, families, 3, place, Set.of(2, 3));
        }
        return facts;
    }

    private static boolean isTold(Figures figures, Question question, String place) {
        return figures.at(new CellKey(question.code(), place, Part.ALL)).status() != Status.SUPPRESSED;
    }

    private static void know(LinearFacts facts, Families families, int release, String place, Set<Integer> kinds) {
        facts.add(new Fact(
                new Cell(release, place, Part.ALL),
                false,
                unknowns(families, place, kinds),
                true,
                count(families, place, kinds)));
    }

    /** Each number of a group that might not be told, but what is nought. */
    private static Stream<Target> targets(
            Families families, Question question, Figures figures, List<Set<Integer>> answers) {
        return families.places().all().stream()
                .filter(place -> !isTold(figures, question, place) && isUnsafe(families, place, answers))
                .flatMap(place -> answers.stream().map(kinds -> new Target(question, place, kinds)))
                .filter(target -> count(families, target.place(), target.kinds()) > 0);
    }

    /** Whether they are few, in all or after a step, or all alike and fewer than ten. */
    private static boolean isUnsafe(Families families, String place, List<Set<Integer>> answers) {
        int[] took = answers.stream()
                .mapToInt(kinds -> count(families, place, kinds))
                .toArray();
        int all = IntStream.of(took).sum();
        boolean isFew = IntStream.range(0, took.length - 1)
                .map(step -> IntStream.of(took).skip(step).sum())
                .anyMatch(left -> left > 0 && left < LEAST);
        return isFew || all < 10 && IntStream.of(took).anyMatch(one -> one == all);
    }

    private static Release release(Families families, Question question, List<Set<Integer>> answers) {
        List<Crowd> crowds = families.centres().keySet().stream()
                .map(centre -> crowd(families, question, answers, centre))
                .filter(crowd -> crowd.size() > 0)
                .toList();
        return Release.counted(families.places(), List.of(question), List.of(), crowds);
    }

    private static Crowd crowd(Families families, Question question, List<Set<Integer>> answers, String centre) {
        Map<String, Integer> counts = IntStream.range(0, answers.size())
                .boxed()
                .collect(Collectors.toMap(String::valueOf, i -> count(families, centre, answers.get(i))));
        int size = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Crowd(centre, centre, Map.of(), size, Map.of(question.code(), counts));
    }

    private static int count(Families families, String place, Set<Integer> kinds) {
        return families.centres().entrySet().stream()
                .filter(one -> families.places().around(one.getKey()).contains(place))
                .mapToInt(one ->
                        kinds.stream().mapToInt(kind -> one.getValue()[kind]).sum())
                .sum();
    }

    private static Set<Integer> unknowns(Families families, String place, Set<Integer> kinds) {
        List<String> centres = List.copyOf(families.centres().keySet());
        Set<Integer> unknowns = new HashSet<>();
        IntStream.range(0, centres.size())
                .filter(i -> families.places().around(centres.get(i)).contains(place))
                .forEach(i -> kinds.forEach(kind -> unknowns.add(i * KINDS + kind)));
        return unknowns;
    }

    private static Families draw(SplittableRandom random) {
        Places places = World.places(random);
        Map<String, int[]> centres = new LinkedHashMap<>();
        places.parents().keySet().stream()
                .filter(place -> place.contains("c"))
                .forEach(centre -> centres.put(centre, kinds(random)));
        return new Families(places, centres);
    }

    private static Families drawBySize(SplittableRandom random) {
        Families families = draw(random);
        return new Families(families.places().with(World.zones(families.places(), random)), families.centres());
    }

    /** Most who ask get a place, come and stay, as it is. */
    private static int[] kinds(SplittableRandom random) {
        int[] kinds = new int[KINDS];
        int size = SIZES.get(random.nextInt(SIZES.size()));
        for (int i = 0; i < size; i++) {
            kinds[Math.max(0, KINDS - 1 - random.nextInt(5) * random.nextInt(3))]++;
        }
        return kinds;
    }
}
