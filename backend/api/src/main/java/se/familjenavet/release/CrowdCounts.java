package se.familjenavet.release;

import java.util.HashMap;
import java.util.Map;
import se.familjenavet.disclosure.Crowd;

/** Those of one place who are alike by every trait, while they are counted. */
final class CrowdCounts {
    private final String id;
    private final String place;
    private final Map<String, String> traits;
    private final Map<String, Map<String, Integer>> answers = new HashMap<>();
    private int size;

    CrowdCounts(String id, String place, Map<String, String> traits) {
        this.id = id;
        this.place = place;
        this.traits = traits;
    }

    void come(int times) {
        size += times;
    }

    void add(String question, String option, int times) {
        answers.computeIfAbsent(question, none -> new HashMap<>()).merge(option, times, Integer::sum);
    }

    Crowd crowd() {
        return new Crowd(id, place, traits, size, answers);
    }
}
