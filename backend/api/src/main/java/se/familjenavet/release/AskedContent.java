package se.familjenavet.release;

import java.util.List;
import java.util.stream.Stream;
import se.familjenavet.disclosure.Split;
import se.familjenavet.survey.Question;
import se.familjenavet.survey.QuestionMeaning;
import se.familjenavet.survey.SurveyContent;

/** What a version asked, as far as a release needs it. */
record AskedContent(SurveyContent content) {

    /** The key of the question that means this; null when it was not asked. */
    String key(QuestionMeaning meaning) {
        return asked(meaning).map(Question::key).findFirst().orElse(null);
    }

    /** What those who answer are divided by, as far as they were asked. */
    List<Split> splits() {
        return Stream.of(
                        asked(QuestionMeaning.GENDER).map(question -> Trait.GENDER.into(List.of("WOMAN", "MAN"))),
                        asked(QuestionMeaning.FIRST_CHILD)
                                .map(question -> Trait.FIRST_CHILD.into(List.of(Trait.YES, Trait.NO))))
                .flatMap(split -> split)
                .toList();
    }

    /** What is counted of it. */
    List<Counted> counted() {
        return Counted.of(content);
    }

    /** The keys of what is answered in one's own words. */
    List<String> texts() {
        return content.questions().stream()
                .filter(question -> question.type().isText())
                .map(Question::key)
                .toList();
    }

    private Stream<Question> asked(QuestionMeaning meaning) {
        return content.questions().stream().filter(question -> question.meaning() == meaning);
    }
}
