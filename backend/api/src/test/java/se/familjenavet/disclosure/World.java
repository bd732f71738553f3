package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Attacker.Publication;

/**
 * A small county drawn by chance: its places, who answered what, and the releases that are made of it, one after the other.
 *
 * @param trees of each release, what it has figures of
 */
record World(
        Places places,
        List<Places> trees,
        List<Split> splits,
        List<Question> questions,
        List<List<Respondent>> releases,
        List<Set<Integer>> memberships) {
    static final Split GENDER = new Split("gender", List.of("WOMAN", "MAN"));
    static final Split FIRST_CHILD = new Split("firstChild", List.of("true", "false"));

    private static final List<Integer> SIZES = List.of(0, 1, 2, 3, 4, 4, 5, 6, 7, 9, 11, 14, 20, 30);

    static World draw(RandomGenerator random) {
        Places places = places(random);
        List<Question> questions = IntStream.rangeClosed(1, random.nextInt(1, 3))
                .mapToObj(one -> question("q" + one, random.nextInt(2, 5), random.nextBoolean()))
                .toList();
        List<Split> splits = random.nextInt(4) == 0 ? List.of(GENDER, FIRST_CHILD) : List.of(GENDER);
        List<Respondent> all = respondents("a", places, questions, random);
        return switch (random.nextInt(3)) {
            case 0 -> whole(places, splits, questions, List.of(all), List.of(Set.of(0)));
            case 1 -> {
                List<Respondent> more = respondents("b", places, questions, random);
                yield whole(places, splits, questions, term(all, more), List.of(Set.of(0, 2), Set.of(1, 2)));
            }
            default -> {
                boolean later = random.nextInt(4) == 0;
                List<List<Respondent>> both = correction(all, places.all().getLast(), random);
                yield whole(
                        places,
                        splits,
                        questions,
                        later ? both.reversed() : both,
                        List.of(Set.of(0, 1), Set.of(later ? 1 : 0)));
            }
        };
    }

    /** Releases that all have figures of the whole county. */
    private static World whole(
            Places places,
            List<Split> splits,
            List<Question> questions,
            List<List<Respondent>> releases,
            List<Set<Integer>> memberships) {
        return new World(
                places, Collections.nCopies(releases.size(), places), splits, questions, releases, memberships);
    }

    /** Three rounds at each of a few centres, two of them in spring; the spring, and last the year, of the whole county. */
    static World year(RandomGenerator random) {
        Places places = fewPlaces(random);
        List<Question> questions = List.of(question("q1", random.nextInt(2, 4), random.nextBoolean()));
        List<List<Respondent>> releases = new ArrayList<>();
        List<Places> trees = new ArrayList<>();
        List<String> rounds = List.of("march", "may", "autumn");
        for (String round : rounds) {
            List<Respondent> all = respondents(round, places, questions, random);
            places.parents().keySet().stream()
                    .filter(place -> place.contains("c"))
                    .forEach(centre -> {
                        trees.add(new Places(centre, Map.of()));
                        releases.add(all.stream()
                                .filter(one -> one.place().equals(centre))
                                .toList());
                    });
        }
        int single = releases.size();
        int spring = single / rounds.size() * 2;
        trees.addAll(List.of(places, places));
        releases.add(releases.subList(0, spring).stream().flatMap(List::stream).toList());
        releases.add(releases.subList(0, single).stream().flatMap(List::stream).toList());
        List<Set<Integer>> memberships = IntStream.range(0, single)
                .mapToObj(i -> i < spring ? Set.of(i, single, single + 1) : Set.of(i, single + 1))
                .toList();
        return new World(places, trees, List.of(GENDER), questions, releases, memberships);
    }

    /** The same world, whose wide releases have figures of small and large centres too. */
    World bySize(RandomGenerator random) {
        SortedMap<String, Set<String>> zones = zones(places, random);
        return new World(
                places.with(zones),
                trees.stream()
                        .map(tree -> tree.parents().isEmpty() ? tree : tree.with(zones))
                        .toList(),
                splits,
                questions,
                releases,
                memberships);
    }

    /** Which centres are small and which are large; of a few it is not known. */
    static SortedMap<String, Set<String>> zones(Places places, RandomGenerator random) {
        SortedMap<String, Set<String>> zones = new TreeMap<>();
        places.parents().keySet().stream()
                .filter(place -> place.contains("c") && random.nextInt(8) > 0)
                .forEach(centre -> zones.computeIfAbsent(
                                random.nextBoolean() ? "small" : "large", zone -> new TreeSet<>())
                        .add(centre));
        return zones;
    }

    private static Places fewPlaces(RandomGenerator random) {
        return new Places(
                "region",
                random.nextBoolean()
                        ? Map.of("m1", "region", "m1c1", "m1", "m1c2", "m1")
                        : Map.of("m1", "region", "m2", "region", "m1c1", "m1", "m1c2", "m1", "m2c1", "m2"));
    }

    /** Two rounds and, last, the term that holds both. */
    private static List<List<Respondent>> term(List<Respondent> spring, List<Respondent> summer) {
        return List.of(
                spring, summer, Stream.concat(spring.stream(), summer.stream()).toList());
    }

    /** A release and the one that replaces it, without some of the responses or without a whole centre's. */
    private static List<List<Respondent>> correction(List<Respondent> all, String centre, RandomGenerator random) {
        boolean whole = random.nextBoolean();
        int few = random.nextInt(8);
        List<Respondent> fewer = IntStream.range(0, all.size())
                .filter(i -> whole ? !all.get(i).place().equals(centre) : i % 7 != 3 || i / 7 >= few)
                .mapToObj(all::get)
                .toList();
        return List.of(all, fewer);
    }

    Release release(int number) {
        return new Release(trees.get(number), questions, splits, releases.get(number));
    }

    /** Who publishes: what of a release is told, and what its rows are called. */
    record Publisher(BiFunction<Release, List<Earlier>, Figures> figures, BiFunction<Release, Figures, Rows> rows) {
        static Publisher of(DisclosureControl control) {
            return new Publisher(
                    control::figures,
                    (release, figures) -> release.places().zones().isEmpty()
                            ? control.rows(release, figures, List.of("gender", "firstChild"))
                            : none(release));
        }
    }

    /** What has zones lets no rows out. */
    static Rows none(Release release) {
        return new Rows(Map.of(), release.respondents().size(), Set.of());
    }

    /** Publishes all of it in turn, each release in the knowledge of those before it. */
    List<Publication> publish(Publisher publisher) {
        List<Publication> out = new ArrayList<>();
        List<Earlier> earlier = new ArrayList<>();
        for (int i = 0; i < releases.size(); i++) {
            Figures figures = publisher.figures().apply(release(i), List.copyOf(earlier));
            Rows rows = publisher.rows().apply(release(i), figures);
            out.add(new Publication(figures, rows, answered(i), releases.get(i)));
            earlier.add(new Earlier(
                    releases.get(i), List.of(), figures.statuses(), trees.get(i).zones()));
        }
        return out;
    }

    private Map<String, Integer> answered(int release) {
        Map<String, Integer> answered = new HashMap<>();
        releases.get(release)
                .forEach(one -> places.around(one.place()).forEach(place -> answered.merge(place, 1, Integer::sum)));
        return answered;
    }

    static Places places(RandomGenerator random) {
        Map<String, String> parents = new LinkedHashMap<>();
        boolean middle = random.nextInt(20) == 0;
        int municipalities = random.nextInt(1, middle ? 6 : 4);
        for (int m = 1; m <= municipalities; m++) {
            parents.put("m" + m, "region");
            int centres = random.nextInt(1, middle ? 7 : 4);
            for (int c = 1; c <= centres; c++) {
                parents.put("m" + m + "c" + c, "m" + m);
            }
        }
        return new Places("region", parents, zones(parents.keySet(), random));
    }

    /** In every third county some of the centres are small, and some of the others large. */
    private static SortedMap<String, Set<String>> zones(Set<String> places, RandomGenerator random) {
        SortedMap<String, Set<String>> zones = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            places.stream()
                    .filter(place -> place.contains("c") && random.nextInt(5) > 0)
                    .forEach(centre -> zones.computeIfAbsent(
                                    random.nextBoolean() ? "small" : "large", zone -> new TreeSet<>())
                            .add(centre));
        }
        return zones;
    }

    private static Question question(String code, int valid, boolean dontKnow) {
        List<String> answers =
                IntStream.rangeClosed(1, valid).mapToObj(Integer::toString).toList();
        List<String> options = dontKnow
                ? Stream.concat(answers.stream(), Stream.of("DONT_KNOW")).toList()
                : answers;
        return new Question(code, options, Set.copyOf(answers), Set.of(answers.getLast()));
    }

    private static List<Respondent> respondents(
            String round, Places places, List<Question> questions, RandomGenerator random) {
        List<Respondent> all = new ArrayList<>();
        for (String centre : places.parents().keySet()) {
            if (centre.contains("c")) {
                int size = SIZES.get(random.nextInt(SIZES.size()));
                double women = random.nextDouble(0.4, 1);
                for (int i = 0; i < size; i++) {
                    all.add(respondent(round + all.size(), centre, women, questions, random));
                }
            }
        }
        return all;
    }

    private static Respondent respondent(
            String id, String centre, double women, List<Question> questions, RandomGenerator random) {
        double draw = random.nextDouble();
        String gender = draw < women ? "WOMAN" : draw < women + (1 - women) * 0.75 ? "MAN" : "UNDISCLOSED";
        Map<String, String> answers = new HashMap<>();
        for (Question question : questions) {
            if (random.nextInt(12) > 0) {
                int option = (int) (question.options().size() * Math.pow(random.nextDouble(), 2));
                answers.put(question.code(), question.options().get(option));
            }
        }
        Map<String, String> traits = random.nextInt(10) == 0
                ? Map.of("gender", gender)
                : Map.of("gender", gender, "firstChild", String.valueOf(random.nextInt(3) > 0));
        return new Respondent(id, centre, traits, answers);
    }
}
