package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Equation.Kind;

/** All groups that figures are of, in all releases at hand, and how they add up. It is the same for every question. */
final class Layout {
    /** Which group: the split by its place in the list (-1 is all), and the category (0 is the rest). */
    private record Address(int edition, String place, int split, int category) {}

    private final Release release;
    private final Atoms atoms;
    private final List<int[]> neighbours;
    private final List<Set<CellKey>> told;
    private final List<Places> trees;
    private final List<Map<String, List<List<String>>>> divisions = new ArrayList<>();
    private final Map<Address, List<Integer>> members = new HashMap<>();
    private final Map<Address, Group> byAddress = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    Layout(Release release, List<Earlier> earlier) {
        this.release = release;
        this.atoms = new Atoms(release, earlier);
        this.neighbours = atoms.neighbours();
        this.told = earlier.stream().map(Earlier::groups).toList();
        this.trees = Stream.concat(Stream.of(release.places()), earlier.stream().map(one -> release.places()
                        .with(one.zones())))
                .toList();
        trees.forEach(tree -> divisions.add(new HashMap<>()));
        for (int atom = 0; atom < atoms.size(); atom++) {
            enter(atom, earlier.size());
        }
        List<String> places = release.places().all();
        members.keySet().stream()
                .sorted(Comparator.comparingInt(Address::edition)
                        .thenComparingInt(address -> places.indexOf(address.place()))
                        .thenComparing(Address::place)
                        .thenComparingInt(Address::split)
                        .thenComparingInt(Address::category))
                .forEach(address -> byAddress.put(
                        address, add(address.edition(), address.place(), part(address), members.get(address))));
        byAddress.keySet().forEach(this::addUpPlaces);
        byAddress.keySet().forEach(this::addUpParts);
        List.copyOf(byAddress.keySet()).forEach(address -> addUpReleases(address, earlier.size()));
    }

    Atoms atoms() {
        return atoms;
    }

    /** Pairs of atoms that differ in one thing only. */
    List<int[]> neighbours() {
        return neighbours;
    }

    List<Group> groups() {
        return groups;
    }

    List<Equation> equations() {
        return equations;
    }

    /** Whether a group is of places that are told of together across the tree. */
    boolean isOfZone(Group group) {
        return trees.get(group.edition()).zones().containsKey(group.place());
    }

    private void enter(int atom, int earlier) {
        Atoms.Kind kind = atoms.kind(atom);
        for (int edition = 0; edition <= earlier; edition++) {
            if (kind.isIn(edition)) {
                for (String place : trees.get(edition).around(kind.place())) {
                    enter(new Address(edition, place, -1, 0), atom);
                    for (int split = 0; split < kind.categories().size(); split++) {
                        enter(
                                new Address(
                                        edition, place, split, kind.categories().get(split)),
                                atom);
                    }
                }
            }
        }
    }

    private void enter(Address address, int atom) {
        if (!isTold(address)) {
            return;
        }
        members.computeIfAbsent(address, absent -> new ArrayList<>()).add(atom);
    }

    /** Whether the release has figures of it at all; of the rest when it has figures of any at the place. */
    private boolean isTold(Address address) {
        if (address.edition() == 0) {
            return true;
        }
        Part part = part(address);
        return told.get(address.edition() - 1)
                .contains(new CellKey("", address.place(), part == null ? Part.ALL : part));
    }

    private Group add(int edition, String place, Part part, List<Integer> inIt) {
        Group group = new Group(groups.size(), edition, place, part, inIt);
        groups.add(group);
        return group;
    }

    private Part part(Address address) {
        if (address.split() < 0) {
            return Part.ALL;
        }
        Split split = release.splits().get(address.split());
        return address.category() == 0
                ? null
                : new Part(split.trait(), split.categories().get(address.category() - 1));
    }

    private void addUpPlaces(Address whole) {
        divisions
                .get(whole.edition())
                .computeIfAbsent(whole.place(), trees.get(whole.edition())::divisions)
                .forEach(division -> addUp(
                        Kind.PLACES,
                        byAddress.get(whole),
                        division.stream()
                                .map(place -> byAddress.get(
                                        new Address(whole.edition(), place, whole.split(), whole.category())))
                                .filter(part -> part != null)
                                .toList()));
    }

    private void addUpParts(Address whole) {
        if (whole.split() >= 0) {
            return;
        }
        for (int split = 0; split < release.splits().size(); split++) {
            int of = split;
            List<Group> parts = IntStream.rangeClosed(
                            0, release.splits().get(split).categories().size())
                    .mapToObj(category -> byAddress.get(new Address(whole.edition(), whole.place(), of, category)))
                    .filter(part -> part != null)
                    .toList();
            addUp(Kind.PARTS, byAddress.get(whole), parts);
        }
    }

    /** The new figure against those of earlier releases: first all that it contains side by side, then each by itself. */
    private void addUpReleases(Address whole, int earlier) {
        if (whole.edition() != 0) {
            return;
        }
        Group fresh = byAddress.get(whole);
        List<Group> rounds = new ArrayList<>();
        for (int edition = 1; edition <= earlier; edition++) {
            Group old = byAddress.get(new Address(edition, whole.place(), whole.split(), whole.category()));
            if (old != null && fresh.contains(old) && rounds.stream().noneMatch(one -> one.meets(old))) {
                rounds.add(old);
            } else if (old != null && fresh.meets(old)) {
                addUpPair(fresh, old);
            }
        }
        if (!rounds.isEmpty()) {
            addUp(Kind.RELEASES, fresh, rounds);
        }
    }

    /** Where both are the same the fresh one follows from the old, and is as decided as that is. */
    private void addUpPair(Group fresh, Group old) {
        if (fresh.contains(old)) {
            addUp(Kind.RELEASES, fresh, List.of(old));
        } else if (old.contains(fresh)) {
            addUp(Kind.RELEASES, old, List.of(fresh));
        } else {
            List<Integer> kept = fresh.atoms()
                    .filter(atom -> atoms.kind(atom).isIn(old.edition()))
                    .boxed()
                    .toList();
            Group both = add(0, fresh.place(), null, kept);
            addUp(Kind.RELEASES, fresh, List.of(both));
            addUp(Kind.RELEASES, old, List.of(both));
        }
    }

    /** States an equation; who is in the whole but in none of the parts is a part that is never published. */
    private void addUp(Kind kind, Group whole, List<Group> parts) {
        BitSet without = new BitSet();
        parts.forEach(part -> part.atoms().forEach(without::set));
        List<Integer> left =
                whole.atoms().filter(atom -> !without.get(atom)).boxed().toList();
        List<Group> all = new ArrayList<>(parts);
        if (!left.isEmpty() && !parts.isEmpty()) {
            all.add(add(whole.edition(), whole.place(), null, left));
        }
        if (!all.isEmpty()) {
            equations.add(new Equation(kind, whole, all));
        }
    }
}
