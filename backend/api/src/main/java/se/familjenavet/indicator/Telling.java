package se.familjenavet.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Earlier;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Part;
import se.familjenavet.disclosure.Places;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.Split;
import se.familjenavet.disclosure.Status;

/**
 * What may be told of a period (R21): each indicator is a question with two answers, counted or not, with women and men or times
 * of day as its parts; those that follow each other are one question. One that lies beneath another is told only where that one
 * is: its numbers would give the other's away. What tells of no person is told whole.
 *
 * @param places of the region
 * @param threshold so few are shown
 */
record Telling(Places places, int threshold) {
    static final String GENDER = "GENDER";

    private static final Split BY_GENDER = new Split(GENDER, List.of(ValueGender.WOMAN.name(), ValueGender.MAN.name()));
    private static final Split BY_START = new Split(Breakdown.START.name(), List.of("MORNING", "AFTERNOON", "EVENING"));

    /**
     * The values of indicators that are one figure, of all and of its parts.
     *
     * @param figure the first, and those that follow it: as many answers as there are steps, and one for those who took none
     * @param counts of them, over the period
     * @param earlier of the same, what has been told of parts of the period
     * @param told what is told of other indicators of the period, by their codes
     */
    List<ToldValue> values(
            List<Definition> figure, List<Count> counts, List<Told> earlier, Map<String, List<ToldValue>> told) {
        Steps steps = new Steps(figure);
        Definition first = figure.getFirst();
        List<Split> splits = splits(first);
        Release release = Release.counted(
                places, List.of(steps.question()), splits, steps.crowds(counts, one -> traits(one, splits)));
        List<Earlier> before = earlier.stream()
                .map(one -> Earlier.counted(
                        steps.crowds(one.counts(), count -> traits(count, splits)),
                        statuses(steps.whole(), one.values()),
                        one.zones()))
                .toList();
        Stream<Figures> figures = first.base().isPersonal()
                ? controlled(release, before, kept(first, steps.whole(), told))
                : Stream.of(DisclosureControl.open(release));
        return figures.flatMap(some -> some.all().entrySet().stream())
                .filter(one -> !isStartInZone(one.getKey()))
                .flatMap(one -> steps.values(one.getKey(), one.getValue()))
                .toList();
    }

    /** Times of day are not told of by the size of the centre too. */
    private static boolean isStartInZone(CellKey key) {
        return key.part().trait().equals(BY_START.trait()) && key.place().contains(RegionTree.ZONE);
    }

    /** The figures of places and, beside those, of small and large centres: no place is hidden for them. */
    private Stream<Figures> controlled(Release release, List<Earlier> before, Set<CellKey> kept) {
        DisclosureControl control = new DisclosureControl(threshold);
        Release ofPlaces = Release.counted(
                places.with(Collections.emptySortedMap()), release.questions(), release.splits(), release.crowds());
        Figures told = bothOrNeither(release, kept, secret -> control.figures(ofPlaces, before, secret));
        return places.zones().isEmpty()
                ? Stream.of(told)
                : Stream.of(told, bothOrNeither(release, kept, secret -> control.zones(release, told, before, secret)));
    }

    /**
     * Figures of both women and men or of neither: how many men came is told beside them, so that with the women it would follow
     * how many said nothing of their gender.
     *
     * @param control the figures, given what is secret
     */
    private static Figures bothOrNeither(Release release, Set<CellKey> kept, Function<Set<CellKey>, Figures> control) {
        Figures figures = control.apply(kept);
        Set<CellKey> halves = release.splits().equals(List.of(BY_GENDER)) ? besideHidden(figures) : Set.of();
        return kept.containsAll(halves) ? figures : bothOrNeither(release, union(kept, halves), control);
    }

    private static Set<CellKey> besideHidden(Figures figures) {
        Map<CellKey, Status> statuses = figures.statuses();
        return statuses.keySet().stream()
                .filter(key -> statuses.get(key) == Status.SUPPRESSED
                        && key.part().trait().equals(GENDER))
                .flatMap(key -> genders(key.question(), key.place()))
                .collect(toSet());
    }

    private static Set<CellKey> union(Set<CellKey> some, Set<CellKey> others) {
        return Stream.concat(some.stream(), others.stream()).collect(toSet());
    }

    /** What is kept secret since the one above is: the same places and parts; and women and men where it is not told how many men. */
    private static Set<CellKey> kept(Definition first, Divided whole, Map<String, List<ToldValue>> told) {
        Stream<CellKey> same =
                secret(told, first.beneath()).map(one -> new CellKey(whole.code(), one.place(), one.part()));
        Stream<CellKey> genders = secret(told, first.gendersBeneath())
                .filter(one -> one.part().equals(Part.ALL))
                .flatMap(one -> genders(whole.code(), one.place()));
        return Stream.concat(same, genders).collect(toSet());
    }

    private static Stream<CellKey> secret(Map<String, List<ToldValue>> told, String code) {
        List<ToldValue> values = code == null ? List.of() : told.getOrDefault(code, List.of());
        return values.stream()
                .filter(one -> one.breakdown() != Breakdown.SESSION && one.told() == Status.SUPPRESSED)
                .map(ToldValue::key);
    }

    private static Stream<CellKey> genders(String question, String place) {
        return BY_GENDER.parts().map(gender -> new CellKey(question, place, gender));
    }

    /**
     * The values of the sessions of an indicator, in the whole region. Those who came to one are some of all who came, so what is
     * left of the whole must be as many as may be told. Nothing of it is told of narrower places or other periods, where it
     * would be a difference once more.
     *
     * @param whole of all who came
     */
    Stream<ToldValue> sessions(ToldValue whole, List<Count> counts) {
        return counts.stream()
                .filter(one -> one.indicator().equals(whole.indicator()) && one.breakdown() == Breakdown.SESSION)
                .collect(groupingBy(Count::category))
                .entrySet()
                .stream()
                .map(one -> session(whole, one.getKey(), one.getValue()));
    }

    private ToldValue session(ToldValue whole, String number, List<Count> counts) {
        int numerator = counts.stream().mapToInt(Count::numerator).sum();
        int denominator = counts.stream().mapToInt(Count::denominator).sum();
        DisclosureControl control = new DisclosureControl(threshold);
        boolean isTold = whole.told() == Status.OK
                && control.mayTell(numerator, denominator)
                && control.mayTell(whole.numerator() - numerator, whole.denominator() - denominator);
        return new ToldValue(
                whole.indicator(),
                Breakdown.SESSION,
                number,
                whole.path(),
                ValueGender.ALL,
                (isTold ? Status.OK : Status.SUPPRESSED).name(),
                isTold ? numerator : null,
                isTold ? denominator : null);
    }

    private static List<Split> splits(Definition definition) {
        if (definition.breakdowns().contains(Breakdown.START)) {
            return List.of(BY_START);
        }
        return definition.byGender() ? List.of(BY_GENDER) : List.of();
    }

    private static Map<String, String> traits(Count one, List<Split> splits) {
        if (splits.equals(List.of(BY_START))) {
            return Map.of(BY_START.trait(), one.category());
        }
        return splits.isEmpty() ? Map.of() : Map.of(GENDER, one.gender());
    }

    private static Map<CellKey, Status> statuses(Divided whole, List<ToldValue> values) {
        Map<CellKey, Status> statuses = new HashMap<>();
        values.stream().filter(one -> one.divided().equals(whole)).forEach(one -> statuses.put(one.key(), one.told()));
        return statuses;
    }
}
