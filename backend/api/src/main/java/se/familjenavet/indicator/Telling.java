package se.familjenavet.indicator;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.familjenavet.disclosure.CellKey;
import se.familjenavet.disclosure.Crowd;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Earlier;
import se.familjenavet.disclosure.Figures;
import se.familjenavet.disclosure.Places;
import se.familjenavet.disclosure.Question;
import se.familjenavet.disclosure.Release;
import se.familjenavet.disclosure.Split;
import se.familjenavet.disclosure.Status;

/**
 * What may be told of a period (R21): each indicator, and each category of a breakdown, is a question of its own with two
 * answers, counted or not. What tells of no person is told whole.
 *
 * @param places of the region
 * @param threshold so few are shown
 */
record Telling(Places places, int threshold) {
    static final String GENDER = "GENDER";

    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final Split BY_GENDER = new Split(GENDER, List.of(ValueGender.WOMAN.name(), ValueGender.MAN.name()));

    /**
     * The values of one indicator in one division.
     *
     * @param counts of it, over the period
     * @param earlier of the same, what has been told of parts of the period
     */
    List<ToldValue> values(Definition definition, Divided divided, List<Count> counts, List<Told> earlier) {
        Question question = new Question(divided.code(), List.of(YES, NO), Set.of(YES, NO), Set.of(YES));
        List<Split> splits = isByGender(definition, divided) ? List.of(BY_GENDER) : List.of();
        Release release = Release.counted(places, List.of(question), splits, crowds(divided, counts, splits));
        List<Earlier> told = earlier.stream()
                .map(one -> Earlier.counted(crowds(divided, one.counts(), splits), statuses(divided, one.values())))
                .toList();
        Figures figures = definition.base().isPersonal()
                ? new DisclosureControl(threshold).figures(release, told)
                : DisclosureControl.open(release);
        return figures.all().entrySet().stream()
                .map(one -> ToldValue.of(divided, one.getKey(), one.getValue()))
                .toList();
    }

    private static boolean isByGender(Definition definition, Divided divided) {
        return definition.byGender() && divided.breakdown() == Breakdown.NONE;
    }

    private static List<Crowd> crowds(Divided divided, List<Count> counts, List<Split> splits) {
        return counts.stream()
                .filter(one -> one.divided().equals(divided) && one.denominator() > 0)
                .map(one -> new Crowd(
                        String.join("|", one.month(), one.path(), one.gender()),
                        one.path(),
                        splits.isEmpty() ? Map.of() : Map.of(GENDER, one.gender()),
                        one.denominator(),
                        Map.of(divided.code(), answers(one))))
                .toList();
    }

    private static Map<String, Integer> answers(Count one) {
        return Map.of(YES, one.numerator(), NO, one.denominator() - one.numerator());
    }

    private static Map<CellKey, Status> statuses(Divided divided, List<ToldValue> values) {
        Map<CellKey, Status> statuses = new HashMap<>();
        values.stream()
                .filter(one -> one.divided().equals(divided))
                .forEach(one -> statuses.put(one.key(), one.told()));
        return statuses;
    }

    /** All that was counted, each once; and each indicator as a whole, though nothing of it was. */
    static Set<Divided> divided(List<Definition> definitions, List<Count> counts) {
        return Stream.concat(
                        definitions.stream().map(one -> new Divided(one.code(), Breakdown.NONE, "")),
                        counts.stream().map(Count::divided))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
