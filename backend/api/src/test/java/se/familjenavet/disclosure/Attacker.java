package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.disclosure.LinearFacts.Fact;

/**
 * Reads everything that is published of one question, knows how many answered at each place, and bounds what is secret by linear
 * programming: how many of one place, of one category, in the same releases, chose one option is an unknown, and every figure
 * that is told, and all rows that are called the same, are a sum of such.
 */
final class Attacker {
    /** What of a release is out: its figures, its rows, and how many answered at each place. */
    record Publication(Figures figures, Rows rows, Map<String, Integer> answered, List<Respondent> respondents) {}

    /** Some who answered, in one release. */
    record Cell(int release, String place, Part part) {}

    /** A secret number: how many of a cell gave one of some answers. */
    record Target(Cell cell, Set<Integer> slots) {}

    private record Kind(String place, Map<String, String> traits, Set<Integer> releases) {
        boolean has(Part part) {
            return part.equals(Part.ALL) || part.category().equals(traits.get(part.trait()));
        }
    }

    private final Release shape;
    private final Question question;
    private final int least;
    private final List<Publication> publications;
    private final List<Kind> kinds = new ArrayList<>();
    private final LinearFacts facts;
    private final Map<Cell, int[]> truths = new HashMap<>();

    /**
     * @param memberships in which releases together a response may be
     */
    Attacker(
            Release shape,
            Question question,
            int least,
            List<Publication> publications,
            List<Set<Integer>> memberships) {
        this.shape = shape;
        this.question = question;
        this.least = least;
        this.publications = publications;
        Set<String> wide = new HashSet<>(shape.places().parents().values());
        wide.addAll(shape.places().zones().keySet());
        shape.places().all().stream().filter(place -> !wide.contains(place)).forEach(place -> traits(shape.splits())
                .forEach(traits -> memberships.forEach(one -> kinds.add(new Kind(place, traits, one)))));
        this.facts = new LinearFacts(kinds.size() * slots());
        IntStream.range(0, publications.size()).forEach(this::read);
    }

    /**
     * Every number that is to stay secret, but those that are nought: of each hidden group that is too small, or all alike, how
     * many they are (unless they are all who answered there, which is known), how many chose each option, how many answered favourably and how many did not.
     */
    List<Target> targets() {
        return cells().filter(cell -> status(cell) == Status.SUPPRESSED && isSmall(cell))
                .flatMap(cell -> numbers(cell).map(slots -> new Target(cell, slots)))
                .filter(target -> sum(target.cell(), target.slots()) > 0)
                .toList();
    }

    /**
     * Whether a secret number is determined by all that is known together, and not already by one source alone and how many
     * answered. A source is the tree of places of one part in one release, the parts of one place, or the releases of one figure;
     * or, since they can be taken back no more, all releases before the last one.
     */
    boolean determines(Target target) {
        Cell cell = target.cell();
        Stream<Predicate<Cell>> trees = IntStream.range(0, publications.size())
                .mapToObj(
                        release -> one -> one.release() == release && one.part().equals(cell.part()));
        Stream<Predicate<Cell>> others = Stream.of(
                one -> one.release() == cell.release() && one.place().equals(cell.place()),
                one -> one.place().equals(cell.place()) && one.part().equals(cell.part()),
                one -> one.release() < publications.size() - 1);
        return isOne(target, fact -> true)
                && Stream.concat(trees, others)
                        .noneMatch(source -> isOne(
                                target, fact -> fact.open() || fact.about() != null && source.test(fact.about())));
    }

    private Stream<Set<Integer>> numbers(Cell cell) {
        List<String> options = question.options();
        Stream<Set<Integer>> single = IntStream.range(0, options.size()).mapToObj(Set::of);
        Map<Boolean, Set<Integer>> favourable = valid().stream()
                .collect(Collectors.partitioningBy(
                        slot -> question.favourable().contains(options.get(slot)), Collectors.toSet()));
        Set<Integer> all = everything();
        boolean known =
                sum(cell, all) == publications.get(cell.release()).answered().getOrDefault(cell.place(), 0);
        return Stream.of(single, favourable.values().stream(), known ? Stream.<Set<Integer>>of() : Stream.of(all))
                .flatMap(one -> one);
    }

    private boolean isSmall(Cell cell) {
        int answers = sum(cell, valid());
        boolean alike = valid().stream().anyMatch(slot -> sum(cell, Set.of(slot)) == answers);
        return answers > 0 && (answers < least || answers < 10 && alike);
    }

    /** The slots that count as answers. */
    private Set<Integer> valid() {
        return IntStream.range(0, slots() - 1)
                .filter(slot -> question.valid().contains(question.options().get(slot)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> everything() {
        return IntStream.range(0, slots()).boxed().collect(Collectors.toSet());
    }

    /** How many of a cell in truth gave one of some answers. */
    private int sum(Cell cell, Set<Integer> slots) {
        int[] truth = truths.computeIfAbsent(cell, this::truth);
        return slots.stream().mapToInt(slot -> truth[slot]).sum();
    }

    private int[] truth(Cell cell) {
        int[] truth = new int[slots()];
        publications.get(cell.release()).respondents().stream()
                .filter(one -> shape.places().around(one.place()).contains(cell.place())
                        && (cell.part().equals(Part.ALL)
                                || cell.part()
                                        .category()
                                        .equals(one.traits().get(cell.part().trait()))))
                .forEach(one -> truth[slot(one)]++);
        return truth;
    }

    private int slot(Respondent one) {
        int option = question.options().indexOf(one.answers().getOrDefault(question.code(), ""));
        return option < 0 ? slots() - 1 : option;
    }

    private void read(int release) {
        cells().filter(cell -> cell.release() == release).forEach(this::read);
        Rows rows = publications.get(release).rows();
        if (!rows.labels().isEmpty() && !rows.silent().contains(question.code())) {
            readRows(release, rows);
        }
    }

    private void read(Cell cell) {
        Figure figure = publications.get(cell.release()).figures().at(key(cell));
        for (int slot = 0; slot < slots(); slot++) {
            if (figure.status() == Status.OK) {
                int value = slot < slots() - 1 ? figure.counts().get(slot) : figure.unanswered();
                know(cell, unknowns(cell, slot), true, value);
            } else if (figure.status() == Status.MISSING && valid().contains(slot)) {
                know(cell, unknowns(cell, slot), true, 0);
            }
        }
        if (figure.status() == Status.SUPPRESSED && cell.part().equals(Part.ALL) && sum(cell, valid()) > 0) {
            know(cell, unknowns(cell, valid()), false, 1);
        }
        if (cell.part().equals(Part.ALL)) {
            int answered = publications.get(cell.release()).answered().getOrDefault(cell.place(), 0);
            facts.add(new Fact(cell, true, unknowns(cell, everything()), true, answered));
        }
    }

    /** All rows that are called the same are counted; who is called what follows from which names there are. */
    private void readRows(int release, Rows rows) {
        Map<RowLabel, int[]> counts = new LinkedHashMap<>();
        for (Respondent one : publications.get(release).respondents()) {
            counts.computeIfAbsent(rows.labels().get(one.id()), label -> new int[slots()])[slot(one)]++;
        }
        Set<String> places = new LinkedHashSet<>();
        counts.keySet().forEach(label -> places.add(label.place()));
        counts.forEach((label, count) -> {
            for (int slot = 0; slot < count.length; slot++) {
                know(
                        null,
                        unknowns(
                                kind -> kind.releases().contains(release)
                                        && named(kind.place(), places).equals(label.place())
                                        && isCalled(kind, label, counts.keySet()),
                                slot),
                        true,
                        count[slot]);
            }
        });
    }

    /** Whether rows of a kind have these traits at a place: those that are told, or none that another label there tells. */
    private static boolean isCalled(Kind kind, RowLabel label, Set<RowLabel> labels) {
        return kind.traits().entrySet().containsAll(label.traits().entrySet())
                && (!label.traits().isEmpty()
                        || labels.stream()
                                .filter(other -> other.place().equals(label.place())
                                        && !other.traits().isEmpty())
                                .noneMatch(other -> kind.traits()
                                        .entrySet()
                                        .containsAll(other.traits().entrySet())));
    }

    /** Every way of having traits; one that is not there is of the rest. */
    private static List<Map<String, String>> traits(List<Split> splits) {
        List<Map<String, String>> traits = List.of(Map.of());
        for (Split split : splits) {
            traits = traits.stream()
                    .flatMap(one -> Stream.concat(
                            Stream.of(one), split.categories().stream().map(category -> {
                                Map<String, String> more = new HashMap<>(one);
                                more.put(split.trait(), category);
                                return Map.copyOf(more);
                            })))
                    .toList();
        }
        return traits;
    }

    private String named(String place, Set<String> places) {
        return shape.places().path(place).stream()
                .filter(places::contains)
                .findFirst()
                .orElse(shape.places().root());
    }

    private void know(Cell about, Set<Integer> unknowns, boolean exact, int value) {
        facts.add(new Fact(about, false, unknowns, exact, value));
    }

    private boolean isOne(Target target, Predicate<Fact> known) {
        return facts.determine(unknowns(target.cell(), target.slots()), sum(target.cell(), target.slots()), known);
    }

    private Stream<Cell> cells() {
        List<Part> parts = Stream.concat(
                        Stream.of(Part.ALL), shape.splits().stream().flatMap(Split::parts))
                .toList();
        return IntStream.range(0, publications.size()).boxed().flatMap(release -> shape.places().all().stream()
                .flatMap(place -> parts.stream().map(part -> new Cell(release, place, part))));
    }

    private Status status(Cell cell) {
        return publications.get(cell.release()).figures().at(key(cell)).status();
    }

    private CellKey key(Cell cell) {
        return new CellKey(question.code(), cell.place(), cell.part());
    }

    private int slots() {
        return question.options().size() + 1;
    }

    private Set<Integer> unknowns(Cell cell, Set<Integer> slots) {
        return slots.stream().flatMap(slot -> unknowns(cell, slot).stream()).collect(Collectors.toSet());
    }

    private Set<Integer> unknowns(Cell cell, int slot) {
        return unknowns(
                kind -> kind.releases().contains(cell.release())
                        && shape.places().around(kind.place()).contains(cell.place())
                        && kind.has(cell.part()),
                slot);
    }

    private Set<Integer> unknowns(Predicate<Kind> which, int slot) {
        Set<Integer> unknowns = new HashSet<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (which.test(kinds.get(kind))) {
                unknowns.add(kind * slots() + slot);
            }
        }
        return unknowns;
    }
}
