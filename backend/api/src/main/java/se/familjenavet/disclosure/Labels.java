package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each response of a release is called when it leaves by itself (R22). All that are called the same are a group: one that
 * the figures tell, less those within it that the figures tell too. So rows, however they are counted, say nothing that the
 * figures do not.
 */
final class Labels {
    /** So many responses must be called the same at least. */
    static final int FEWEST = 10;

    private final Release release;
    private final Figures figures;
    private final int least;
    private final Set<String> silent;
    private final Map<String, List<Answering>> byPlace = new LinkedHashMap<>();

    Labels(Release release, Figures figures, int least) {
        this.release = release;
        this.figures = figures;
        this.least = least;
        this.silent = release.questions().stream()
                .map(Question::code)
                .filter(code -> !isKnown(code, release.places().root(), Part.ALL))
                .collect(Collectors.toUnmodifiableSet());
    }

    Rows rows(List<String> traits) {
        int all = size(release.everyone());
        if (all < FEWEST || silent.size() == release.questions().size()) {
            return new Rows(Map.of(), all, silent);
        }
        label();
        Map<String, RowLabel> labels = new HashMap<>();
        byPlace.forEach((place, called) -> {
            Optional<String> trait =
                    traits.stream().filter(one -> mayTell(place, called, one)).findFirst();
            called.forEach(one -> labels.put(one.id(), new RowLabel(place, told(one, trait))));
        });
        return new Rows(labels, 0, silent);
    }

    /** Gives each the narrowest place that is told, then widens the smallest groups until all are large enough. */
    private void label() {
        release.everyone().forEach(one -> byPlace.computeIfAbsent(narrowest(one.place()), absent -> new ArrayList<>())
                .add(one));
        for (Optional<String> small = tooSmall(); small.isPresent(); small = tooSmall()) {
            String place = small.get();
            widen(place.equals(release.places().root()) ? nextSmallest(place) : place);
        }
    }

    private Optional<String> tooSmall() {
        return byPlace.keySet().stream()
                .filter(place -> size(byPlace.get(place)) < FEWEST)
                .max(Comparator.<String>comparingInt(
                                place -> release.places().path(place).size())
                        .thenComparing(Comparator.reverseOrder()));
    }

    private String nextSmallest(String root) {
        return byPlace.keySet().stream()
                .filter(place -> !place.equals(root))
                .min(Comparator.<String>comparingInt(place -> size(byPlace.get(place)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private void widen(String place) {
        List<Answering> called = byPlace.remove(place);
        String wider = narrowest(release.places().parents().get(place));
        byPlace.computeIfAbsent(wider, absent -> new ArrayList<>()).addAll(called);
    }

    private String narrowest(String place) {
        return release.places().path(place).stream()
                .filter(one -> isTold(one, Part.ALL))
                .findFirst()
                .orElse(release.places().root());
    }

    /** Whether the figures tell all of a group, in every question that rows answer. */
    private boolean isTold(String place, Part part) {
        return release.questions().stream()
                .map(Question::code)
                .filter(code -> !silent.contains(code))
                .allMatch(code -> isKnown(code, place, part));
    }

    private boolean isKnown(String question, String place, Part part) {
        Status status = figures.at(new CellKey(question, place, part)).status();
        return status != Status.SUPPRESSED;
    }

    /** Whether each category of a trait is told here and in each place within that has rows of its own, and large enough. */
    private boolean mayTell(String place, List<Answering> called, String trait) {
        Optional<Split> split = release.splits().stream()
                .filter(one -> one.trait().equals(trait))
                .findFirst();
        return split.isPresent()
                && around(place).allMatch(one -> split.get().categories().stream()
                        .allMatch(category -> isTold(one, new Part(trait, category))))
                && isLargeEnough(called, split.get());
    }

    private Stream<String> around(String place) {
        return Stream.concat(Stream.of(place), byPlace.keySet().stream())
                .filter(one -> release.places().path(one).contains(place));
    }

    private boolean isLargeEnough(List<Answering> called, Split split) {
        Map<Optional<String>, List<Answering>> parts =
                called.stream().collect(Collectors.groupingBy(one -> category(one, split)));
        return parts.values().stream().allMatch(part -> size(part) >= least && !isAlike(part));
    }

    private boolean isAlike(List<Answering> part) {
        return size(part) < Table.ALIKE
                && release.questions().stream()
                        .filter(question -> !silent.contains(question.code()))
                        .anyMatch(question -> isAlike(part, question));
    }

    private static boolean isAlike(List<Answering> part, Question question) {
        return question.valid().stream()
                        .filter(option -> part.stream().anyMatch(one -> one.count(question.code(), option) > 0))
                        .count()
                == 1;
    }

    private static int size(List<? extends Answering> some) {
        return some.stream().mapToInt(Answering::size).sum();
    }

    private static Optional<String> category(Answering one, Split split) {
        return Optional.ofNullable(one.traits().get(split.trait())).filter(split.categories()::contains);
    }

    private Map<String, String> told(Answering one, Optional<String> trait) {
        return release.splits().stream()
                .filter(split -> trait.isPresent() && split.trait().equals(trait.get()))
                .flatMap(split -> category(one, split).stream())
                .collect(Collectors.toUnmodifiableMap(category -> trait.orElseThrow(), category -> category));
    }
}
