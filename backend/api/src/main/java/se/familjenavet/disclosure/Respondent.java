package se.familjenavet.disclosure;

import java.util.Map;

/**
 * One response.
 *
 * @param id the same in each release that the response is in
 * @param place the centre it belongs to, or the narrowest place there is
 * @param traits by the name of the split; absent means the rest
 * @param answers the option by the code of the question; absent means no answer
 */
public record Respondent(String id, String place, Map<String, String> traits, Map<String, String> answers)
        implements Answering {
    public Respondent {
        traits = Map.copyOf(traits);
        answers = Map.copyOf(answers);
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public int count(String question, String option) {
        return option.equals(answers.get(question)) ? 1 : 0;
    }
}
