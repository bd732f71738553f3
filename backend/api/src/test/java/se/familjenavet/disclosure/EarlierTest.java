package se.familjenavet.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What earlier releases are to a new one: apart or side by side, one by one or counted. */
class EarlierTest {
    private static final DisclosureControl CONTROL = new DisclosureControl(5);

    @Test
    void r21_releases_side_by_side_hide_what_they_hide_apart() {
        for (int seed = 0; seed < 300; seed++) {
            World world = World.year(new SplittableRandom(seed));
            List<Earlier> apart = rounds(world);
            Release year = world.release(world.releases().size() - 1);
            List<Earlier> beside = Earlier.sideBySide(year.places(), apart);
            assertEquals(3, beside.size(), "three rounds at each centre");
            assertEquals(
                    CONTROL.figures(year, apart).all(),
                    CONTROL.figures(year, beside).all(),
                    "seed " + seed);
        }
    }

    @Test
    void r21_the_sum_of_what_every_round_told_is_told_over_the_year() {
        int sums = 0;
        for (int seed = 0; seed < 300; seed++) {
            World world = World.year(new SplittableRandom(seed));
            List<Earlier> rounds = rounds(world);
            Release year = world.release(world.releases().size() - 1);
            Map<CellKey, Status> over = CONTROL.figures(year, rounds).statuses();
            for (CellKey key : over.keySet()) {
                List<Status> each = rounds.stream()
                        .map(round -> round.statuses().get(key))
                        .filter(Objects::nonNull)
                        .toList();
                if (each.size() == 3 && !each.contains(Status.SUPPRESSED)) {
                    assertNotEquals(Status.SUPPRESSED, over.get(key), key + " of seed " + seed);
                    sums++;
                }
            }
        }
        assertTrue(sums > 100, "only " + sums);
    }

    @Test
    void r21_a_release_around_another_is_not_beside_it() {
        Places places = new Places("county", Map.of("town", "county", "north", "town", "south", "town"));
        Earlier town = earlier("town", "south");
        Earlier north = earlier("north");
        Earlier south = earlier("south");
        List<Earlier> beside = Earlier.sideBySide(places, List.of(north, town, south));
        assertEquals(2, beside.size());
        assertEquals(town, beside.getFirst());
        assertEquals(2, beside.getLast().groups().size());
    }

    @Test
    void r21_crowds_are_as_those_who_are_in_them() {
        for (int seed = 0; seed < 100; seed++) {
            World world = World.year(new SplittableRandom(seed));
            List<Earlier> singly = rounds(world);
            List<Earlier> counted = new ArrayList<>();
            List<Crowd> all = new ArrayList<>();
            for (int round = 0; round < singly.size(); round++) {
                List<Crowd> crowds = crowds(round, singly.get(round).respondents());
                all.addAll(crowds);
                counted.add(Earlier.counted(crowds, singly.get(round).statuses()));
            }
            Release year = world.release(world.releases().size() - 1);
            Release crowded = Release.counted(year.places(), year.questions(), year.splits(), all);
            assertEquals(
                    CONTROL.figures(year, singly).all(),
                    CONTROL.figures(crowded, counted).all(),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 200})
    void more_than_can_be_told_apart_are_refused(int many) {
        Release release = World.draw(new SplittableRandom(1)).release(0);
        List<Earlier> earlier = Collections.nCopies(many, earlier("region"));
        assertThrows(IllegalArgumentException.class, () -> CONTROL.figures(release, earlier));
    }

    @Test
    void r21_what_a_release_had_no_figure_of_it_did_not_tell() {
        County county = new County()
                .place("north", "county")
                .answer("north", "WOMAN", "54321123")
                .answer("north", "MAN", "5432");
        Release release = county.release();
        Map<CellKey, Status> statuses = Map.of(
                new CellKey(County.SECURE.code(), "north", Part.ALL), Status.OK,
                new CellKey("other", "north", County.MEN), Status.OK);
        Figures figures = CONTROL.figures(release, List.of(new Earlier(release.respondents(), statuses)));
        assertEquals(Status.SUPPRESSED, County.status(figures, "north", County.MEN));
        assertEquals(Status.OK, County.status(figures, "north", Part.ALL));
    }

    /** Each as it was released by itself. */
    private static List<Earlier> rounds(World world) {
        List<Earlier> rounds = IntStream.range(0, world.releases().size() - 2)
                .mapToObj(world::release)
                .map(round -> new Earlier(
                        round.respondents(), CONTROL.figures(round, List.of()).statuses()))
                .toList();
        assertTrue(rounds.size() >= 6);
        return rounds;
    }

    private static Earlier earlier(String... places) {
        Map<CellKey, Status> statuses = new HashMap<>();
        List.of(places).forEach(place -> statuses.put(new CellKey("secure", place, Part.ALL), Status.OK));
        return new Earlier(List.of(), statuses);
    }

    private static List<Crowd> crowds(int round, List<Respondent> some) {
        Map<List<Object>, List<Respondent>> alike =
                some.stream().collect(Collectors.groupingBy(one -> List.of(one.place(), one.traits())));
        return alike.values().stream().map(group -> crowd(round, group)).toList();
    }

    private static Crowd crowd(int round, List<Respondent> group) {
        Respondent first = group.getFirst();
        Map<String, Map<String, Integer>> answers = new HashMap<>();
        group.forEach(one -> one.answers()
                .forEach((question, option) -> answers.computeIfAbsent(question, none -> new HashMap<>())
                        .merge(option, 1, Integer::sum)));
        return new Crowd(round + first.place() + first.traits(), first.place(), first.traits(), group.size(), answers);
    }
}
