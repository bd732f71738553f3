package se.familjenavet.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A release that is out, shares responses with the new one, and can be taken back no more: the rounds of a term, or the release
 * that a correction replaces. Those that a replaced one replaced are passed too.
 *
 * @param respondents its responses as they were then; but those that are counted in a crowd
 * @param crowds those that are counted, each as it is in the new release
 * @param statuses of each figure that it had ({@link Figures#statuses()}); kept with the release
 * @param zones that it had ({@link Places#zones()}), with the places that were in them then
 */
public record Earlier(
        List<Respondent> respondents,
        List<Crowd> crowds,
        Map<CellKey, Status> statuses,
        SortedMap<String, Set<String>> zones) {
    public Earlier {
        respondents = List.copyOf(respondents);
        crowds = List.copyOf(crowds);
        statuses = Map.copyOf(statuses);
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
    }

    /** Of responses one by one. */
    public Earlier(List<Respondent> respondents, Map<CellKey, Status> statuses) {
        this(respondents, List.of(), statuses, Collections.emptySortedMap());
    }

    /** Of responses that have been counted. */
    public static Earlier counted(List<Crowd> crowds, Map<CellKey, Status> statuses) {
        return counted(crowds, statuses, Collections.emptySortedMap());
    }

    /** Likewise, with zones. */
    public static Earlier counted(
            List<Crowd> crowds, Map<CellKey, Status> statuses, SortedMap<String, Set<String>> zones) {
        return new Earlier(List.of(), crowds, statuses, zones);
    }

    /**
     * As few as say the same: releases of which none has a figure of a place around one of the other's lie side by side, as one
     * release of all of them would. Whoever reads them learns no more from two than from one. Beside one with zones lies no other.
     *
     * @param places the tree that they all lie in
     */
    public static List<Earlier> sideBySide(Places places, List<Earlier> all) {
        Function<Earlier, Integer> depth = one -> one.told().stream()
                .mapToInt(place -> places.path(place).size())
                .min()
                .orElse(0);
        List<Earlier> widestFirst =
                all.stream().sorted(Comparator.comparing(depth)).toList();
        List<Earlier> few = new ArrayList<>();
        for (Earlier one : widestFirst) {
            Optional<Earlier> beside =
                    few.stream().filter(other -> !one.meets(other, places)).findFirst();
            beside.ifPresentOrElse(other -> few.set(few.indexOf(other), other.with(one)), () -> few.add(one));
        }
        return few;
    }

    /** All who answered. */
    List<Answering> everyone() {
        return Stream.<Answering>concat(respondents.stream(), crowds.stream()).toList();
    }

    /** Whether it has figures of a question. */
    boolean asked(Question question) {
        return statuses.keySet().stream().anyMatch(key -> key.question().equals(question.code()));
    }

    /** What it has figures of: the places with their parts. */
    Set<CellKey> groups() {
        return statuses.keySet().stream()
                .map(key -> new CellKey("", key.place(), key.part()))
                .collect(Collectors.toSet());
    }

    private Set<String> told() {
        return statuses.keySet().stream().map(CellKey::place).collect(Collectors.toSet());
    }

    private boolean meets(Earlier other, Places places) {
        boolean haveZones = !zones.isEmpty() || !other.zones.isEmpty();
        return haveZones || tellsOf(other, places) || other.tellsOf(this, places);
    }

    /** Whether it has a figure of a place that any of the other's lies in. */
    private boolean tellsOf(Earlier other, Places places) {
        Set<String> told = told();
        return Stream.concat(other.told().stream(), other.everyone().stream().map(Answering::place))
                .distinct()
                .anyMatch(place -> places.path(place).stream().anyMatch(told::contains));
    }

    private Earlier with(Earlier other) {
        Map<CellKey, Status> both = new HashMap<>(statuses);
        both.putAll(other.statuses);
        return new Earlier(
                Stream.concat(respondents.stream(), other.respondents.stream()).toList(),
                Stream.concat(crowds.stream(), other.crowds.stream()).toList(),
                both,
                zones);
    }
}
