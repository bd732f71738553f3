package se.familjenavet.programme;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads two versions of a programme side by side: guides and cards are known again by their keys. */
final class Comparison {
    private Comparison() {}

    static VersionChanges of(ProgrammeVersion from, ProgrammeVersion to) {
        return new VersionChanges(
                from.id(),
                from.name(),
                to.id(),
                to.name(),
                Reading.of(from).changesTo(Reading.of(to)),
                guides(documents(from), documents(to)));
    }

    private static List<GuideDocument> documents(ProgrammeVersion version) {
        return version.guides().stream().map(SessionGuide::document).toList();
    }

    private static List<GuideChange> guides(List<GuideDocument> from, List<GuideDocument> to) {
        Map<String, GuideDocument> before = byKey(from, GuideDocument::key);
        Map<String, GuideDocument> after = byKey(to, GuideDocument::key);
        Set<String> moved = moved(List.copyOf(before.keySet()), List.copyOf(after.keySet()));
        return both(after, before)
                .map(key -> guide(before.get(key), after.get(key), moved.contains(key)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null when they say the same in the same place. */
    private static GuideChange guide(GuideDocument before, GuideDocument after, boolean moved) {
        GuideDocument shown = after == null ? before : after;
        List<FieldChange> changes = before == null || after == null ? List.of() : readings(before, after);
        List<CardChange> cards = before == null || after == null ? List.of() : cards(before.cards(), after.cards());
        ChangeKind kind = kind(before, after, !changes.isEmpty() || !cards.isEmpty());
        if (kind == ChangeKind.MOVED && !moved) {
            return null;
        }
        return new GuideChange(
                shown.key(),
                kind,
                shown.content().title(),
                before == null ? null : before.number(),
                after == null ? null : after.number(),
                changes,
                cards);
    }

    private static List<FieldChange> readings(GuideDocument before, GuideDocument after) {
        List<String> names = names(after.content().steps());
        List<String> namesBefore = paired(names(before.content().steps()), names);
        return Reading.of(before, namesBefore).changesTo(Reading.of(after, names));
    }

    /** Steps by their titles; the second of the same title says so. */
    private static List<String> names(List<GuideStep> steps) {
        Map<String, Integer> met = new HashMap<>();
        return steps.stream()
                .map(step -> step.title().swedish())
                .map(title -> met.merge(title, 1, Integer::sum) == 1 ? title : title + " (" + met.get(title) + ")")
                .toList();
    }

    /** A step whose title is gone is taken to be the new one in the same place among those that are new, if there is one. */
    private static List<String> paired(List<String> before, List<String> after) {
        List<String> fresh = new ArrayList<>(after);
        fresh.removeAll(before);
        return before.stream()
                .map(name -> after.contains(name) || fresh.isEmpty() ? name : fresh.removeFirst())
                .toList();
    }

    private static List<CardChange> cards(List<CardContent> from, List<CardContent> to) {
        Map<String, CardContent> before = byKey(from, CardContent::key);
        Map<String, CardContent> after = byKey(to, CardContent::key);
        List<String> order = List.copyOf(before.keySet());
        List<String> newOrder = List.copyOf(after.keySet());
        Set<String> moved = moved(order, newOrder);
        return both(after, before)
                .map(key -> card(
                        before.get(key), after.get(key), place(order, key), place(newOrder, key), moved.contains(key)))
                .filter(change -> change.kind() != ChangeKind.MOVED || change.moved())
                .toList();
    }

    private static CardChange card(CardContent before, CardContent after, Integer from, Integer to, boolean moved) {
        List<FieldChange> changes =
                before == null || after == null ? List.of() : Reading.of(before).changesTo(Reading.of(after));
        CardContent shown = after == null ? before : after;
        return new CardChange(
                shown.key(), kind(before, after, !changes.isEmpty()), shown.question(), from, to, moved, changes);
    }

    private static ChangeKind kind(Object before, Object after, boolean changed) {
        if (before == null) {
            return ChangeKind.ADDED;
        }
        if (after == null) {
            return ChangeKind.REMOVED;
        }
        return changed ? ChangeKind.CHANGED : ChangeKind.MOVED;
    }

    /** Those that stand in another order; those that only give way to what came or went have not moved. */
    private static Set<String> moved(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after).getDeltas().stream()
                .flatMap(delta -> delta.getSource().getLines().stream())
                .filter(after::contains)
                .collect(Collectors.toSet());
    }

    private static Integer place(List<String> order, String key) {
        int index = order.indexOf(key);
        return index < 0 ? null : Integer.valueOf(index + 1);
    }

    private static Stream<String> both(Map<String, ?> after, Map<String, ?> before) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream();
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
