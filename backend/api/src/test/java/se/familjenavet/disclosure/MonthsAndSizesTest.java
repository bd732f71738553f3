package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * As indicators are told: months by place, the term that holds them by place, and beside that the term's small and large centres.
 * What is left of a size when the centres that are told of are taken from it is nobody, or a group that may be told itself.
 */
class MonthsAndSizesTest {
    private static final int WORLDS = 1500;
    private static final int MONTHS = 3;
    private static final List<Integer> SIZES = List.of(0, 0, 0, 0, 1, 1, 2, 2, 4, 10, 14, 20);
    private static final Question CAME = new Question("came", List.of("0", "1"), Set.of("0", "1"), Set.of("1"));
    private static final DisclosureControl CONTROL = new DisclosureControl(5);

    /** Who was counted in each month, and the places with their sizes. */
    private record County(Places places, List<List<Crowd>> months) {
        Release release(List<Crowd> crowds, Places tree) {
            return Release.counted(tree, List.of(CAME), List.of(), crowds);
        }

        List<Crowd> all() {
            return months.stream().flatMap(List::stream).toList();
        }
    }

    /** What is told of a term: of its places, and of sizes beside them. */
    private record Told(Figures places, Figures sizes) {}

    @Test
    void r21_two_small_centres_that_are_hidden_in_months_and_term_do_not_follow_from_their_size() {
        Map<String, String> tree = new TreeMap<>(
                Map.of("m1", "06", "m2", "06", "m1a", "m1", "m1d", "m1", "m2b", "m2", "m2c", "m2", "m2e", "m2"));
        SortedMap<String, Set<String>> sizes =
                new TreeMap<>(Map.of("small", Set.of("m1a", "m2b", "m2c"), "large", Set.of("m1d", "m2e")));
        List<Crowd> first = List.of(
                crowd(1, "m1a", 5, 10),
                crowd(1, "m1d", 9, 20),
                crowd(1, "m2b", 1, 2),
                crowd(1, "m2c", 1, 2),
                crowd(1, "m2e", 12, 30));
        List<List<Crowd>> later = IntStream.of(2, 3)
                .mapToObj(month ->
                        List.of(crowd(month, "m1a", 2, 4), crowd(month, "m1d", 9, 20), crowd(month, "m2e", 12, 30)))
                .toList();
        County county = new County(
                new Places("06", tree).with(sizes),
                Stream.concat(Stream.of(first), later.stream()).toList());
        Told told = tell(county);
        assertEquals(Status.OK, status(told.places(), "m1a"));
        assertEquals(Status.SUPPRESSED, status(told.places(), "m2b"));
        assertEquals(Status.SUPPRESSED, status(told.places(), "m2c"));
        assertEquals(Status.SUPPRESSED, status(told.sizes(), "small"), "less the first it is four at the two others");
    }

    @Test
    void r21_what_is_left_of_a_size_when_its_told_centres_are_taken_from_it_may_be_told() {
        List<String> open = LongStream.range(0, WORLDS)
                .boxed()
                .flatMap(seed -> leftOver(draw(new SplittableRandom(seed))).map(zone -> "seed " + seed + ": " + zone))
                .toList();
        assertEquals(List.of(), open);
    }

    @Test
    void r21_sizes_are_told_beside_months_where_nothing_follows_from_them() {
        long told = LongStream.range(0, WORLDS)
                .mapToObj(seed -> tell(draw(new SplittableRandom(seed))))
                .flatMap(one -> one.sizes().all().values().stream())
                .filter(figure -> figure.status() == Status.OK)
                .count();
        assertTrue(told > WORLDS, () -> "told " + told);
    }

    /** The sizes that are told, and from which a group follows that may not be. */
    private static Stream<String> leftOver(County county) {
        Told told = tell(county);
        return county.places().zones().keySet().stream()
                .filter(zone -> status(told.sizes(), zone) == Status.OK)
                .filter(zone -> !mayBeLeft(county, told, zone));
    }

    private static boolean mayBeLeft(County county, Told told, String zone) {
        List<Crowd> left = county.all().stream()
                .filter(crowd -> county.places().zones().get(zone).contains(crowd.place()))
                .filter(crowd -> status(told.places(), crowd.place()) != Status.OK)
                .toList();
        int answers = left.stream().mapToInt(Crowd::size).sum();
        int came =
                left.stream().mapToInt(crowd -> crowd.count(CAME.code(), "1")).sum();
        return CONTROL.mayTell(came, answers);
    }

    private static Told tell(County county) {
        Places places = new Places(county.places().root(), county.places().parents());
        List<Earlier> months = county.months().stream()
                .filter(month -> !month.isEmpty())
                .map(month -> Earlier.counted(
                        month,
                        CONTROL.figures(county.release(month, places), List.of())
                                .statuses()))
                .toList();
        Figures told = CONTROL.figures(county.release(county.all(), places), months);
        return new Told(told, CONTROL.zones(county.release(county.all(), county.places()), told, months));
    }

    private static Status status(Figures figures, String place) {
        return figures.at(new CellKey(CAME.code(), place, Part.ALL)).status();
    }

    private static Crowd crowd(int month, String centre, int came, int all) {
        Map<String, Integer> answers = Map.of("1", came, "0", all - came);
        return new Crowd(month + centre, centre, Map.of(), all, Map.of(CAME.code(), answers));
    }

    private static County draw(SplittableRandom random) {
        Map<String, String> parents = new TreeMap<>();
        SortedMap<String, Set<String>> zones = new TreeMap<>();
        List<String> centres = new ArrayList<>();
        for (String municipality : List.of("m1", "m2", "m3")) {
            parents.put(municipality, "06");
            for (int i = 0; i < random.nextInt(2, 5); i++) {
                String centre = municipality + "c" + i;
                parents.put(centre, municipality);
                centres.add(centre);
                zones.computeIfAbsent(random.nextBoolean() ? "small" : "large", size -> new TreeSet<>())
                        .add(centre);
            }
        }
        List<List<Crowd>> months = IntStream.range(0, MONTHS)
                .mapToObj(month -> month(month, centres, random))
                .toList();
        return new County(new Places("06", parents).with(zones), months);
    }

    private static List<Crowd> month(int month, List<String> centres, SplittableRandom random) {
        List<Crowd> crowds = new ArrayList<>();
        for (String centre : centres) {
            int all = SIZES.get(random.nextInt(SIZES.size()));
            int came = IntStream.range(0, all).map(i -> random.nextInt(2)).sum();
            if (all > 0) {
                crowds.add(crowd(month, centre, came, all));
            }
        }
        return crowds;
    }
}
