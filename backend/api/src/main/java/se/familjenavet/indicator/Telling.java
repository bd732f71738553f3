package se.familjenavet.indicator;

import java.util.HashMap;
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
 * What may be told of a period (R21): each indicator is a question with two answers, counted or not, with women and men or times
 * of day as its parts. What tells of no person is told whole.
 *
 * @param places of the region
 * @param threshold so few are shown
 */
record Telling(Places places, int threshold) {
    static final String GENDER = "GENDER";

    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final Split BY_GENDER = new Split(GENDER, List.of(ValueGender.WOMAN.name(), ValueGender.MAN.name()));
    private static final Split BY_START = new Split(Breakdown.START.name(), List.of("MORNING", "AFTERNOON", "EVENING"));

    /**
     * The values of one indicator, of all and of its parts.
     *
     * @param counts of it, over the period
     * @param earlier of the same, what has been told of parts of the period
     */
    List<ToldValue> values(Definition definition, List<Count> counts, List<Told> earlier) {
        Divided whole = Divided.of(definition.code(), Breakdown.NONE, "");
        Question question = new Question(whole.code(), List.of(YES, NO), Set.of(YES, NO), Set.of(YES));
        List<Split> splits = splits(definition);
        Release release = Release.counted(places, List.of(question), splits, crowds(whole, counts, splits));
        List<Earlier> told = earlier.stream()
                .map(one -> Earlier.counted(crowds(whole, one.counts(), splits), statuses(whole, one.values())))
                .toList();
        Figures figures = definition.base().isPersonal()
                ? new DisclosureControl(threshold).figures(release, told)
                : DisclosureControl.open(release);
        return figures.all().entrySet().stream()
                .map(one -> ToldValue.of(whole, one.getKey(), one.getValue()))
                .toList();
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
                .collect(Collectors.groupingBy(Count::category))
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

    private static List<Crowd> crowds(Divided whole, List<Count> counts, List<Split> splits) {
        return counts.stream()
                .filter(one -> one.divided().equals(whole) && one.denominator() > 0)
                .map(one -> new Crowd(
                        String.join("|", one.month(), one.path(), one.gender(), one.category()),
                        one.path(),
                        traits(one, splits),
                        one.denominator(),
                        Map.of(whole.code(), answers(one))))
                .toList();
    }

    private static Map<String, String> traits(Count one, List<Split> splits) {
        if (splits.equals(List.of(BY_START))) {
            return Map.of(BY_START.trait(), one.category());
        }
        return splits.isEmpty() ? Map.of() : Map.of(GENDER, one.gender());
    }

    private static Map<String, Integer> answers(Count one) {
        return Map.of(YES, one.numerator(), NO, one.denominator() - one.numerator());
    }

    private static Map<CellKey, Status> statuses(Divided whole, List<ToldValue> values) {
        Map<CellKey, Status> statuses = new HashMap<>();
        values.stream().filter(one -> one.divided().equals(whole)).forEach(one -> statuses.put(one.key(), one.told()));
        return statuses;
    }
}
