package se.familjenavet.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a release as they may be published. */
public final class Figures {
    private final Map<CellKey, Figure> byKey;

    Figures(Map<CellKey, Figure> byKey) {
        this.byKey = new LinkedHashMap<>(byKey);
    }

    /** One of them; {@link Status#NOT_APPLICABLE} when the release has no such figure. */
    public Figure at(CellKey key) {
        return byKey.getOrDefault(key, Figure.NOT_APPLICABLE);
    }

    /** All of them: each question × place × part, in a stable order. */
    public Map<CellKey, Figure> all() {
        return Collections.unmodifiableMap(byKey);
    }

    /** Which are told and which are not. It is kept with the release, for those that come after it ({@link Earlier}). */
    public Map<CellKey, Status> statuses() {
        return byKey.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> one.getValue()
                .status()));
    }
}
