package se.familjenavet.indicator;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.familjenavet.disclosure.DisclosureControl;
import se.familjenavet.disclosure.Status;

/**
 * Whether figures that others have reckoned may be told (R21). They are not ours to hide some of, since others have told them or
 * will: what tells of few is pointed at, and whoever takes it in hides it.
 *
 * <p>Told is no figure of fewer than k, nor of fewer than ten who are all alike; women and men of a place both or neither, and only
 * beside all of it; and whenever told parts are taken from a told whole, be it a place or women and men, what is left is nobody, or a
 * group that might be told itself. Where rows and columns of a table have something hidden, each of them has then k or more hidden,
 * so that no hidden cell is narrowed to fewer than k values.
 */
final class OutsideControl {
    private final DisclosureControl control;
    private final Map<OutsideFigure.Cell, OutsideFigure> told;
    private final Set<OutsideFigure.Cell> ofNobody;
    private final Map<OutsideFigure, String> faults = new LinkedHashMap<>();

    /**
     * @param threshold so few are told of
     * @param figures all of a series, those that were taken in before too
     */
    OutsideControl(int threshold, Collection<OutsideFigure> figures) {
        control = new DisclosureControl(threshold);
        told = figures.stream()
                .filter(OutsideFigure::isTold)
                .collect(toMap(OutsideFigure::cell, one -> one, (one, other) -> one, LinkedHashMap::new));
        ofNobody = figures.stream()
                .filter(one -> one.status() == Status.MISSING)
                .map(OutsideFigure::cell)
                .collect(toSet());
    }

    /** The code of what is wrong with each line that may not be taken in as it is. */
    Map<OutsideFigure, String> faults() {
        Map<OutsideFigure, List<OutsideFigure>> beneath = partsByPlace();
        for (OutsideFigure one : told.values()) {
            boolean isOfAll = one.gender() == ValueGender.ALL;
            note(mayTell(one), "tells-of-few", Stream.of(one));
            note(isOfAll || hasOtherGender(one), "one-gender-alone", Stream.of(one));
            note(isOfAll || at(one, one.path(), ValueGender.ALL).isPresent(), "genders-without-all", Stream.of(one));
            judge(one, beneath.getOrDefault(one, List.of()));
            judge(one, isOfAll ? genders(one) : List.of());
        }
        return faults;
    }

    private boolean mayTell(OutsideFigure one) {
        return control.mayTell(one.numerator(), one.denominator());
    }

    private boolean hasOtherGender(OutsideFigure one) {
        ValueGender other = one.gender() == ValueGender.WOMAN ? ValueGender.MAN : ValueGender.WOMAN;
        return at(one, one.path(), other).isPresent()
                || ofNobody.contains(new OutsideFigure.Cell(one.path(), one.period(), other));
    }

    private List<OutsideFigure> genders(OutsideFigure whole) {
        return Stream.of(ValueGender.WOMAN, ValueGender.MAN)
                .flatMap(gender -> at(whole, whole.path(), gender).stream())
                .toList();
    }

    /** Of each told place, the told ones beneath it with no other told one between. */
    private Map<OutsideFigure, List<OutsideFigure>> partsByPlace() {
        Map<OutsideFigure, List<OutsideFigure>> parts = new HashMap<>();
        told.values().forEach(one -> nearestAround(one)
                .ifPresent(whole ->
                        parts.computeIfAbsent(whole, none -> new ArrayList<>()).add(one)));
        return parts;
    }

    private Optional<OutsideFigure> nearestAround(OutsideFigure one) {
        String path = one.path();
        while (path.contains("/")) {
            path = path.substring(0, path.lastIndexOf('/'));
            Optional<OutsideFigure> around = at(one, path, one.gender());
            if (around.isPresent()) {
                return around;
            }
        }
        return Optional.empty();
    }

    private Optional<OutsideFigure> at(OutsideFigure like, String path, ValueGender gender) {
        return Optional.ofNullable(told.get(new OutsideFigure.Cell(path, like.period(), gender)));
    }

    /** What is left of a whole when its parts are taken away. */
    private void judge(OutsideFigure whole, List<OutsideFigure> parts) {
        if (parts.isEmpty()) {
            return;
        }
        int answers = whole.denominator()
                - parts.stream().mapToInt(OutsideFigure::denominator).sum();
        int favourable = whole.numerator()
                - parts.stream().mapToInt(OutsideFigure::numerator).sum();
        boolean addsUp = favourable >= 0 && favourable <= answers;
        note(addsUp, "parts-exceed-whole", newest(whole, parts));
        note(!addsUp || control.mayTell(favourable, answers), "rest-tells-of-few", newest(whole, parts));
    }

    /** Of those that are read together, the ones that may be changed still: the whole, or else the parts. */
    private static Stream<OutsideFigure> newest(OutsideFigure whole, List<OutsideFigure> parts) {
        return whole.line() > 0 ? Stream.of(whole) : parts.stream();
    }

    private void note(boolean holds, String code, Stream<OutsideFigure> figures) {
        if (!holds) {
            figures.filter(one -> one.line() > 0).forEach(one -> faults.putIfAbsent(one, code));
        }
    }
}
