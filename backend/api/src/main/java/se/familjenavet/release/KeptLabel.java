package se.familjenavet.release;

import java.util.Map;
import se.familjenavet.disclosure.Crowd;
import se.familjenavet.disclosure.RowLabel;

/**
 * What some who answered are called one by one.
 *
 * @param id theirs in the tally
 * @param path the narrowest place that may be told
 */
record KeptLabel(String id, String path, String gender, Boolean firstChild) {

    static KeptLabel of(Crowd crowd, RowLabel label) {
        return of(crowd.id(), label.place(), label.traits());
    }

    static KeptLabel open(Crowd crowd) {
        return of(crowd.id(), crowd.place(), crowd.traits());
    }

    private static KeptLabel of(String id, String path, Map<String, String> traits) {
        String firstChild = traits.get(Trait.FIRST_CHILD.name());
        return new KeptLabel(
                id, path, traits.get(Trait.GENDER.name()), firstChild == null ? null : firstChild.equals(Trait.YES));
    }
}
