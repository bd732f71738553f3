package se.familjenavet.disclosure;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Some of one place who are alike by every trait: what a count of many answers gives, where nobody looks at each.
 *
 * @param id the same in each release that they are in; nobody else is added to them, and none leaves
 * @param place the centre they belong to, or the narrowest place there is
 * @param traits by the name of the split; absent means the rest
 * @param size how many they are
 * @param answers how many chose each option, by the code of the question
 */
public record Crowd(
        String id, String place, Map<String, String> traits, int size, Map<String, Map<String, Integer>> answers)
        implements Answering {
    public Crowd {
        traits = Map.copyOf(traits);
        answers = answers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
    }

    @Override
    public int count(String question, String option) {
        return answers.getOrDefault(question, Map.of()).getOrDefault(option, 0);
    }
}
