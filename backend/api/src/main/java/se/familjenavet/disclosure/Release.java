package se.familjenavet.disclosure;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be published: everything that the function looks at. A release of a term holds the responses of all its rounds;
 * a correction holds the responses that are left, with the ids they had.
 *
 * @param questions whose options are counted
 * @param splits published one way each
 * @param respondents every response of the release, once; but those that are counted in a crowd
 * @param crowds those that are counted where they lie, however many they are
 */
public record Release(
        Places places, List<Question> questions, List<Split> splits, List<Respondent> respondents, List<Crowd> crowds) {
    public Release {
        questions = List.copyOf(questions);
        splits = List.copyOf(splits);
        respondents = List.copyOf(respondents);
        crowds = List.copyOf(crowds);
    }

    /** Of responses one by one. */
    public Release(Places places, List<Question> questions, List<Split> splits, List<Respondent> respondents) {
        this(places, questions, splits, respondents, List.of());
    }

    /** Of responses that have been counted. */
    public static Release counted(Places places, List<Question> questions, List<Split> splits, List<Crowd> crowds) {
        return new Release(places, questions, splits, List.of(), crowds);
    }

    /** All who answered. */
    List<Answering> everyone() {
        return Stream.<Answering>concat(respondents.stream(), crowds.stream()).toList();
    }
}
